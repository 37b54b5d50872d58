package coop.hatstand.cli.leak;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of an XML file, a line a paragraph; its attributes and comments. */
final class XmlPieces {
    private XmlPieces() {
    }

    static List<Piece> of(String place, byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                step(place, reader, reader.next(), text, pieces);
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(place, e);
        }
        pieces.add(new Piece(place, text.toString()));
        return pieces;
    }

    private static void step(String place, XMLStreamReader reader, int event, StringBuilder text, List<Piece> pieces) {
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            text.append(reader.getText());
        } else if (event == XMLStreamConstants.COMMENT) {
            pieces.add(new Piece(place, reader.getText()));
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                pieces.add(new Piece(place + " @" + reader.getAttributeLocalName(i), reader.getAttributeValue(i)));
            }
            text.append(reader.getLocalName().equals("br") || reader.getLocalName().equals("tab") ? "\n" : "");
        } else if (event == XMLStreamConstants.END_ELEMENT && !List.of("t", "r", "rPr", "hyperlink").contains(reader.getLocalName())) {
            text.append(reader.getPrefix().equals("w") && !reader.getLocalName().equals("p") ? "" : "\n");
        }
    }
}
