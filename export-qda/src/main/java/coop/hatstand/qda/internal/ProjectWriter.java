package coop.hatstand.qda.internal;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.TermsInForce;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the project: its codes, its variables, its people, and where in their texts which code applies. */
public final class ProjectWriter {
    private static final String NAMESPACE = "urn:QDA-XML:project:1.0";
    private static final String USER = Guids.of("user", "hatstand");
    private static final String UNFILED = "unfiled";
    private static final List<String> VARIABLES = List.of("hats", "terms");
    private final XMLStreamWriter xml;
    private final Briefing briefing;
    private final List<SourceText> texts;

    private ProjectWriter(XMLStreamWriter xml, Briefing briefing, List<SourceText> texts) {
        this.xml = xml;
        this.briefing = briefing;
        this.texts = texts;
    }

    /** The project of some texts. */
    public static byte[] write(Briefing briefing, List<SourceText> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            new ProjectWriter(xml, briefing, texts).project();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }

    private void project() throws XMLStreamException {
        start("Project");
        xml.writeDefaultNamespace(NAMESPACE);
        attributes("name", briefing.title(), "origin", "Hatstand", "creatingUserGUID", USER);
        start("Users");
        empty("User", "guid", USER, "name", "Hatstand");
        xml.writeEndElement();
        codes();
        if (!texts.isEmpty()) {
            variables();
            cases();
            sources();
        }
        xml.writeEndElement();
    }

    private void codes() throws XMLStreamException {
        boolean unfiled = !briefing.unfiled().isEmpty();
        if (briefing.questions().isEmpty() && !unfiled) {
            return;
        }
        start("CodeBook");
        start("Codes");
        for (Question question : briefing.questions()) {
            empty("Code", "guid", Guids.of("code", question.id()), "name", SourceText.heading(question), "isCodable", "true");
        }
        if (unfiled) {
            empty("Code", "guid", Guids.of("code", UNFILED), "name", "Unfiled", "isCodable", "true");
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void variables() throws XMLStreamException {
        start("Variables");
        for (String name : VARIABLES) {
            empty("Variable", "guid", Guids.of("variable", name), "name", name, "typeOfVariable", "Text");
        }
        xml.writeEndElement();
    }

    private void cases() throws XMLStreamException {
        TermsInForce terms = TermsInForce.of(briefing, Optional.empty());
        Map<String, String> hats = briefing.hats().stream().collect(Collectors.toMap(Hat::id, Hat::name));
        start("Cases");
        for (SourceText text : texts) {
            start("Case");
            attributes("guid", Guids.of("case", text.person().id()), "name", text.person().name());
            value("hats", text.person().hats().orElse(List.of()).stream().map(id -> hats.getOrDefault(id, id)).collect(Collectors.joining("; ")));
            value("terms", terms.ofRespondent(text.person().id()).attribution().id());
            empty("SourceRef", "targetGUID", text.guid());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void value(String variable, String words) throws XMLStreamException {
        start("VariableValue");
        empty("VariableRef", "targetGUID", Guids.of("variable", variable));
        start("TextValue");
        xml.writeCharacters(legal(words));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void sources() throws XMLStreamException {
        start("Sources");
        for (SourceText text : texts) {
            start("TextSource");
            attributes("guid", text.guid(), "name", text.person().name(), "plainTextPath", "internal://" + text.file(), "creatingUser", USER);
            for (SourceText.Passage passage : text.passages()) {
                selection(passage);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void selection(SourceText.Passage passage) throws XMLStreamException {
        start("PlainTextSelection");
        attributes("guid", Guids.of("selection", passage.ref()), "name", passage.ref(), "startPosition", Integer.toString(passage.from()), "endPosition", Integer.toString(passage.to()), "creatingUser", USER);
        for (String question : passage.questions().isEmpty() ? List.of(UNFILED) : passage.questions()) {
            start("Coding");
            attributes("guid", Guids.of("coding", passage.ref() + " " + question), "creatingUser", USER);
            empty("CodeRef", "targetGUID", Guids.of("code", question));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], legal(pairs[i + 1]));
        }
    }

    /** Characters that XML cannot hold become U+FFFD. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF ? c : 0xFFFD).forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
