package coop.hatstand.internal.read.office;

import javax.xml.stream.XMLStreamReader;

/** Attributes by their local names, whatever the file calls their namespace. */
final class Xml {
    private Xml() {
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    /** Whether an element that is a switch is on, as it is without a value. */
    static boolean isOn(XMLStreamReader xml) {
        String value = value(xml);
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }
}
