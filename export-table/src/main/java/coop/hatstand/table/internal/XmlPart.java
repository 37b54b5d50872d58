package coop.hatstand.table.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML part of a workbook as a stream. */
final class XmlPart {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int BUFFER = 1 << 14;
    private final XMLStreamWriter xml;

    private XmlPart(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What is in a part. */
    @FunctionalInterface
    interface Content {
        void write(XmlPart part) throws XMLStreamException;
    }

    /** Writes a part; the stream stays open. */
    static void write(OutputStream out, Content content) throws IOException {
        Writer buffer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffer);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlPart(xml));
            xml.writeEndDocument();
            xml.flush();
            buffer.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
    }

    /** Starts the outermost element. */
    XmlPart root(String name, String namespace) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeDefaultNamespace(namespace);
        return this;
    }

    XmlPart start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        return attributes(attributes);
    }

    XmlPart empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        return attributes(attributes);
    }

    XmlPart attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], legal(pairs[i + 1]));
        }
        return this;
    }

    XmlPart text(String words) throws XMLStreamException {
        xml.writeCharacters(legal(words));
        return this;
    }

    XmlPart end() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    /** Characters that XML cannot hold become U+FFFD. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF ? c : c == '\r' ? '\n' : 0xFFFD).forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
