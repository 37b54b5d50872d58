package coop.hatstand.qda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Prose;
import coop.hatstand.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The project keeps the format's schema, and each coding covers just the answer's words, whatever their script. */
final class QdaExporterTest {
    private static final String SURVEY = "Name,Organisation,Why do you bake?,What should change?\n"
            + "Ana Mill,Bread Union,\"Because 🥖 is life, 麵包 too.\",\"Two ovens 🔥🔥.\nAnd a key.\"\nBen Oakes,,For the smell & the <warmth>.,Nothing\nCy Fry,,\"\",\"می‌پزیم هر روز\"\n";

    private static Map<String, byte[]> written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(List.of(), new QdaExporter().export(document, out));
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Briefing survey() throws IOException {
        return Hatstand.found().read(Source.of("ovens.csv", SURVEY));
    }

    private static Document pack(Briefing briefing) throws IOException {
        return Hatstand.found().pack(briefing, PackOptions.builder(Audience.SPOKESPERSON).defaultAttribution(Attribution.BY_HAT).build()).document();
    }

    private static Element project(Map<String, byte[]> parts) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(QdaExporterTest.class.getResource("project-parts.xsd")).newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(parts.get("project.qde"))));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(parts.get("project.qde"))).getDocumentElement();
    }

    @Test
    void codingsCoverTheAnswers() throws Exception {
        Briefing briefing = survey();
        Map<String, byte[]> parts = written(pack(briefing));
        Map<String, String> words = new HashMap<>();
        briefing.responses().forEach(response -> words.put(response.id().toUpperCase(Locale.ROOT), Prose.of(response.body())));
        Set<String> found = new HashSet<>();
        NodeList selections = project(parts).getElementsByTagName("PlainTextSelection");
        for (int i = 0; i < selections.getLength(); i++) {
            Element selection = (Element) selections.item(i);
            String path = ((Element) selection.getParentNode()).getAttribute("plainTextPath").substring("internal://".length());
            int[] text = new String(parts.get("sources/" + path), StandardCharsets.UTF_8).codePoints().toArray();
            int from = Integer.parseInt(selection.getAttribute("startPosition"));
            String covered = new String(text, from, Integer.parseInt(selection.getAttribute("endPosition")) - from);
            assertEquals(words.get(selection.getAttribute("name")), covered);
            found.add(selection.getAttribute("name"));
        }
        assertEquals(words.keySet(), found);
    }

    @Test
    void everyReferenceLeadsSomewhere() throws Exception {
        Element project = project(written(pack(survey())));
        Set<String> ids = new HashSet<>();
        NodeList all = project.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("guid");
            assertTrue(id.isEmpty() || ids.add(id), "an id stands twice: " + id);
        }
        for (int i = 0; i < all.getLength(); i++) {
            String target = ((Element) all.item(i)).getAttribute("targetGUID");
            assertTrue(target.isEmpty() || ids.contains(target), "leads nowhere: " + target);
        }
    }

    @Test
    void theSameBytesAgainAndAnEmptyProject() throws Exception {
        Document document = pack(survey());
        written(document).forEach((name, bytes) -> {
            try {
                assertArrayEquals(bytes, written(document).get(name), name);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        project(written(new Document(document.metadata(), List.of(), Optional.empty())));
    }
}
