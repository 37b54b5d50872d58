package coop.hatstand.docx.internal.odt;

import coop.hatstand.docx.internal.opc.SafeXml;
import javax.xml.stream.XMLStreamReader;

/** What OpenDocument's elements are called. Their names and those of their attributes are told apart without namespaces. */
final class OdtXml {

    private OdtXml() {
    }

    static String name(SafeXml in) {
        return in.reader().getLocalName();
    }

    /** Whether the element is one that draws something: a picture, a box of text, a shape. */
    static boolean draws(SafeXml in) {
        return String.valueOf(in.reader().getNamespaceURI()).endsWith(":drawing:1.0");
    }

    /** An attribute by its local name; empty if it is not there. */
    static String value(SafeXml in, String local) {
        XMLStreamReader reader = in.reader();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
