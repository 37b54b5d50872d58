package coop.hatstand.docx.internal.opc;

import coop.hatstand.office.PackageXml;
import coop.hatstand.source.Limit;
import coop.hatstand.source.LimitException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a stranger's XML safely: no document type, nothing fetched, limited depth. */
public final class SafeXml {

    private static final String WORD = XmlWriter.W;
    /** What a file saved as "Strict Open XML" has in its place (ECMA-376 part 1). */
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /** Depth is counted here, by the limit a caller sets. */
    private static final String OWN_DEPTH = "jdk.xml.maxElementDepth";
    private static final String NONE = "0";

    private final XMLStreamReader in;
    private final PackageLimits packageLimits;
    private int depth;

    private SafeXml(XMLStreamReader in, PackageLimits packageLimits) {
        this.in = in;
        this.packageLimits = packageLimits;
    }

    public static SafeXml open(InputStream content, PackageLimits packageLimits) throws IOException {
        XMLInputFactory factory = PackageXml.factory();
        factory.setProperty(OWN_DEPTH, NONE);
        try {
            return new SafeXml(factory.createXMLStreamReader(PackageXml.letters(content)), packageLimits);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Moves on; false at the end of the document. */
    public boolean next() throws IOException {
        try {
            if (!in.hasNext()) {
                return false;
            }
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> deeper();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD -> throw new IOException("its XML has a document type, which no Word file has");
                default -> { }
            }
            return true;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void deeper() throws IOException {
        depth++;
        int most = packageLimits.limits().of(Limit.LEVELS);
        if (depth > most) {
            throw new LimitException(packageLimits.source(), Limit.LEVELS, most);
        }
    }

    /** How many elements are open, the one just started among them, the one just ended not. */
    public int depth() {
        return depth;
    }

    public boolean starts() {
        return in.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    public boolean ends() {
        return in.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    public boolean isText() {
        return in.isCharacters();
    }

    public String text() {
        return in.getText();
    }

    /** The name of the element that starts or ends, if it is one of WordprocessingML's; else empty. */
    public String word() {
        String namespace = in.getNamespaceURI();
        return WORD.equals(namespace) || STRICT.equals(namespace) ? in.getLocalName() : "";
    }

    /** An attribute of WordprocessingML of the element that starts; empty if it has none such. */
    public String attribute(String name) {
        String value = in.getAttributeValue(in.getNamespaceURI(), name);
        return value == null ? "" : value;
    }

    /** Whether a property is on: without its attribute it is (ECMA-376 part 1, 17.17.4). */
    public boolean isOn(String attribute) {
        return !Set.of("0", "false", "off").contains(attribute(attribute));
    }

    /** An attribute in no namespace of the element that starts; empty if it has none such. */
    public String plain(String name) {
        String value = in.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The relationship that the element that starts refers to; empty if it refers to none. */
    public String relationship() {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            boolean related = String.valueOf(in.getAttributeNamespace(i)).endsWith("/relationships");
            if (related && in.getAttributeLocalName(i).equals("id")) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Moves to the first element that starts; false if there is none. */
    public boolean toRoot() throws IOException {
        while (next()) {
            if (starts()) {
                return true;
            }
        }
        return false;
    }

    /** Moves from an element's start to its end. */
    public void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // everything inside is passed over
        }
    }

    /** Moves from an element's start to its end, and gives all the text in it. */
    public String textOf() throws IOException {
        int outside = depth - 1;
        StringBuilder text = new StringBuilder();
        while (depth > outside && next()) {
            if (isText()) {
                text.append(text());
            }
        }
        return text.toString();
    }

    /** The parser itself, for what this class has no words for. */
    public XMLStreamReader reader() {
        return in;
    }

    private static IOException broken(XMLStreamException e) {
        if (e.getNestedException() instanceof CharacterCodingException) {
            return new IOException("its XML has bytes that are no letters; save it again in Word or LibreOffice");
        }
        if (e.getNestedException() instanceof IOException io) {
            return io;
        }
        return new IOException("its XML is broken at line " + e.getLocation().getLineNumber() + "; save it again in Word or LibreOffice");
    }
}
