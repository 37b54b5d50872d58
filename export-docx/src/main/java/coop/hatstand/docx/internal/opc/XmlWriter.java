package coop.hatstand.docx.internal.opc;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML part as a stream. Names include their prefix; attributes are given as pairs of name and value. */
public final class XmlWriter {

    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** A compressor below takes single bytes at fifty times the cost of the same bytes in one piece. */
    private static final int BUFFER = 1 << 14;

    private final Writer buffer;
    private final XMLStreamWriter out;
    private int replaced;

    public XmlWriter(OutputStream stream) {
        buffer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffer);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Starts an element. */
    public XmlWriter start(String name, String... attributes) {
        try {
            out.writeStartElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Writes an element without content. */
    public XmlWriter empty(String name, String... attributes) {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Writes an empty element with the one attribute that most of them have. */
    public XmlWriter val(String name, String value) {
        return empty(name, "w:val", value);
    }

    /** Ends the innermost element. */
    public XmlWriter end() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Writes characters; those that XML cannot hold are replaced. */
    public XmlWriter text(String text) {
        try {
            out.writeCharacters(legal(text));
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Writes markup as it is. */
    public XmlWriter raw(String markup) {
        text("").flush();
        try {
            buffer.write(markup);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passes everything on to the stream below, whose owner may then write to it directly. */
    public void flush() {
        try {
            out.flush();
            buffer.flush();
        } catch (XMLStreamException e) {
            throw failed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the part; the stream below stays open. */
    public void finish() {
        try {
            out.writeEndDocument();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        flush();
    }

    /** How many characters were replaced so far. */
    public int replaced() {
        return replaced;
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            out.writeAttribute(pairs[i], legal(pairs[i + 1]));
        }
    }

    private String legal(String text) {
        if (XmlCharacters.firstIllegal(text) == text.length()) {
            return text;
        }
        replaced += XmlCharacters.countIllegal(text);
        return XmlCharacters.replaceIllegal(text);
    }

    private static UncheckedIOException failed(XMLStreamException e) {
        Throwable cause = e.getNestedException() == null ? e : e.getNestedException();
        return new UncheckedIOException(cause instanceof IOException io ? io : new IOException(cause));
    }
}
