package coop.hatstand.docx.internal.look;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Document;
import coop.hatstand.docx.DocxExporter;
import coop.hatstand.docx.DocxExporterTest;
import coop.hatstand.docx.FoundingThread;
import coop.hatstand.docx.Templates;
import coop.hatstand.docx.Trees;
import coop.hatstand.docx.internal.opc.Judge;
import coop.hatstand.docx.internal.opc.XmlWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    @Test
    void usesTheReadersStylesHeaderFooterAndPage() throws Exception {
        byte[] draft = export(Templates.letter(), FoundingThread.document());
        assertEquals(List.of(), Judge.faults(draft));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(draft))) {
            assertEquals("Ttulo1", word.getParagraphs().stream().filter(p -> p.getText().equals("Unfiled")).reduce((a, b) -> b).orElseThrow().getStyle());
            assertTrue(word.getStyles().getStyle("Ttulo1").getCTStyle().xmlText().contains("AA0000"));
            assertEquals("Nothing to do with it", word.getStyles().getStyle("HatstandAnswer").getName());
            assertTrue(word.getHeaderList().get(0).getText().startsWith("Oak Tree Co-operative"));
            assertTrue(word.getHeaderList().get(0).getText().contains("not for release"), "each page says who it is for");
            assertEquals(1, word.getHeaderList().get(0).getAllPictures().size());
            assertEquals("Registered in England", word.getFooterList().get(0).getText().strip());
            assertEquals("10000", word.getDocument().getBody().getSectPr().getPgSz().getW().toString());
        }
    }

    @Test
    void takesNothingElseOfIt() throws Exception {
        for (Map.Entry<String, byte[]> entry : Templates.entries(export(Templates.letter(), FoundingThread.document())).entrySet()) {
            String text = new String(entry.getValue(), UTF_8);
            assertFalse(text.contains("CONFIDENTIAL") || text.contains("secret.example.org"), entry.getKey());
        }
    }

    @Test
    void aDraftMayBeATemplateAndLendsNoBriefing() throws Exception {
        byte[] draft = DocxExporterTest.export(FoundingThread.document());
        Document plain = new Document(FoundingThread.document().metadata(), List.of(), java.util.Optional.empty());
        byte[] other = export(draft, plain);
        assertEquals(List.of(), Judge.faults(other));
        assertFalse(new String(Templates.entries(other).get("customXml/item1.xml"), UTF_8).contains("hatstand&quot;"));
        assertFalse(new String(Templates.entries(other).get("customXml/item1.xml"), UTF_8).contains("context"));
    }

    @Property(seed = "20261123", tries = 30)
    void anyDocumentIsValidInATemplate(@ForAll long seed) throws Exception {
        byte[] letter = Templates.letter();
        Document document = Trees.document(new Random(seed));
        byte[] draft = export(letter, document);
        assertEquals(List.of(), Judge.faults(draft));
        assertArrayEquals(draft, export(letter, document));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "word/styles.xml | <!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><w:styles/> | document type",
        "word/document.xml | <w:broken | broken at line 1",
        "word/numbering.xml | DEEP | beyond the limit levels",
        "../../evil.xml | <a/> | outside",
        "word/styles.xml | BOMB | beyond the limit ratio",
        "[Content_Types].xml | <x/> | letter.docx",
    })
    void refusesWhatIsNoTemplateInOneLine(String part, String content, String said) throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>(Templates.entries(Templates.letter()));
        String w = "<w:a xmlns:w=\"" + XmlWriter.W + "\">";
        String text = switch (content) {
            case "DEEP" -> w + "<w:b>".repeat(300) + "</w:b>".repeat(300) + "</w:a>";
            case "BOMB" -> w + " ".repeat(60_000_000) + "</w:a>";
            default -> content;
        };
        entries.put(part, text.getBytes(UTF_8));
        byte[] template = Templates.zip(entries);
        IOException refused = assertThrows(IOException.class, () -> export(template, FoundingThread.document()));
        assertTrue(refused.getMessage().contains(said), refused.getMessage());
        assertTrue(refused.getMessage().contains("letter.docx"), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count());
    }

    @Test
    void refusesWhatIsNoZip() {
        IOException refused = assertThrows(IOException.class, () -> export("hello".getBytes(UTF_8), FoundingThread.document()));
        assertTrue(refused.getMessage().contains("letter.docx"), refused.getMessage());
    }

    private static byte[] export(byte[] template, Document document) throws IOException, InvalidFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxExporter.builder().template(Templates.source(template)).build().export(document, out);
        return out.toByteArray();
    }
}
