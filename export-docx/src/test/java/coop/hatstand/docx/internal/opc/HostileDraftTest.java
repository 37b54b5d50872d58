package coop.hatstand.docx.internal.opc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Document;
import coop.hatstand.docx.DocxDraftReader;
import coop.hatstand.docx.DocxDraftReaderTest;
import coop.hatstand.docx.DocxExporterTest;
import coop.hatstand.docx.DraftEditsTest;
import coop.hatstand.docx.Templates;
import coop.hatstand.docx.Trees;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that were made to harm their reader: refused in one line that names the file. */
class HostileDraftTest {

    private static final String WORD = "<w:document xmlns:w=\"" + XmlWriter.W + "\"><w:body>%s</w:body></w:document>";

    @ParameterizedTest
    @CsvSource({
        "a file from outside, document type",
        "a billion laughs, document type",
        "a bomb, beyond the limit ratio",
        "controls in controls, beyond the limit levels",
        "a broken body, broken at line",
        "two bodies, twice",
        "a way out, outside",
        "many files, beyond the limit parts",
    })
    void isRefusedInOneLine(String what, String said) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(Templates.entries(DocxExporterTest.export(DraftEditsTest.document())));
        entries.put("word/document.xml", body(what).getBytes(UTF_8));
        if (what.equals("a way out")) {
            entries.put("../../evil.xml", new byte[0]);
        }
        for (int i = 0; i < 5_500 && what.equals("many files"); i++) {
            entries.put("customXml/x" + i + ".xml", "<a/>".getBytes(UTF_8));
        }
        byte[] file = Templates.zip(entries);
        byte[] docx = what.equals("two bodies") ? twice(file) : file;
        IOException refused = assertThrows(IOException.class, () -> DocxDraftReaderTest.read(docx));
        assertTrue(refused.getMessage().startsWith("draft.docx ") && refused.getMessage().contains(said), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count());
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aBrokenWorkbookIsNotForWordToSaveAgain(boolean cut) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>").getBytes(UTF_8));
        entries.put("_rels/.rels", "<Relationships><broken".getBytes(UTF_8));
        entries.put("docProps/core.xml", "<broken".getBytes(UTF_8));
        byte[] workbook = Templates.zip(entries);
        byte[] file = cut ? Arrays.copyOf(workbook, workbook.length * 2 / 3) : workbook;
        assertEquals(Optional.empty(), new DocxDraftReader().read(Source.of("book.xlsx", file)));
    }

    @Test
    void aFileCutShortIsRefused() {
        byte[] docx = DocxExporterTest.export(DraftEditsTest.document());
        IOException refused = assertThrows(IOException.class, () -> DocxDraftReaderTest.read(Arrays.copyOf(docx, docx.length / 2)));
        assertTrue(refused.getMessage().startsWith("draft.docx "), refused.getMessage());
    }

    @Property(seed = "20261123", tries = 200)
    void aDamagedFileIsReadOrRefusedAndNothingElse(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] docx = DocxExporterTest.export(DraftEditsTest.document());
        for (int i = random.nextInt(20); i >= 0; i--) {
            docx[random.nextInt(docx.length)] = (byte) random.nextInt();
        }
        readOrRefuse(docx);
    }

    @Property(seed = "20261123", tries = 200)
    void aBodyWithPiecesTakenOutIsReadOrRefusedAndNothingElse(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Document document = random.nextBoolean() ? DraftEditsTest.document() : Trees.document(random);
        Map<String, byte[]> entries = Templates.entries(DocxExporterTest.export(document));
        String part = random.nextBoolean() ? "word/document.xml" : new String[] {"word/styles.xml", "word/numbering.xml", "word/comments.xml", "customXml/item1.xml"}[random.nextInt(4)];
        String xml = new String(entries.get(part), UTF_8);
        for (int i = random.nextInt(8); i >= 0; i--) {
            String[] tags = xml.split("(?=<)");
            tags[random.nextInt(tags.length)] = random.nextBoolean() ? "" : tags[random.nextInt(tags.length)];
            xml = String.join("", tags);
        }
        entries.put(part, xml.getBytes(UTF_8));
        readOrRefuse(Templates.zip(entries));
    }

    @Test
    void aLinkThatLeadsNowhereSafeKeepsItsWords() throws IOException {
        Map<String, byte[]> entries = Templates.entries(DocxExporterTest.export(DraftEditsTest.document()));
        String body = new String(entries.get("word/document.xml"), UTF_8);
        entries.put("word/document.xml", body.replace("<w:t xml:space=\"preserve\">a passage</w:t>", "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                + "HYPERLINK \"file:///etc/passwd\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>a passage</w:t></w:r><w:r>"
                + "<w:fldChar w:fldCharType=\"end\"/>").getBytes(UTF_8));
        String read = DocxDraftReaderTest.read(Templates.zip(entries)).edited().orElseThrow().blocks().toString();
        assertTrue(read.contains("Text[text=a passage]") && !read.contains("passwd"));
    }

    @Test
    void aCellWithoutARowIsRead() throws IOException {
        Map<String, byte[]> entries = Templates.entries(DocxExporterTest.export(DraftEditsTest.document()));
        entries.put("word/document.xml", WORD.replace("%s", "<w:tbl><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>alone</w:t></w:r></w:p></w:tc></w:tbl>").getBytes(UTF_8));
        assertTrue(DocxDraftReaderTest.read(Templates.zip(entries)).edited().isPresent());
    }

    @Test
    void bytesThatAreNoLettersAreToldOfAndNothingIsPrinted() throws IOException {
        Map<String, byte[]> entries = Templates.entries(DocxExporterTest.export(DraftEditsTest.document()));
        entries.put("word/document.xml", WORD.replace("%s", "<w:p>\u00ff</w:p>").getBytes(StandardCharsets.ISO_8859_1));
        PrintStream was = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            IOException refused = assertThrows(IOException.class, () -> DocxDraftReaderTest.read(Templates.zip(entries)));
            assertTrue(refused.getMessage().contains("no letters"), refused.getMessage());
        } finally {
            System.setErr(was);
        }
        assertEquals("", printed.toString(UTF_8));
    }

    private static void readOrRefuse(byte[] docx) {
        try {
            new DocxDraftReader().read(Templates.source(docx));
        } catch (IOException refused) {
            assertTrue(refused.getMessage().startsWith("letter.docx "), refused.getMessage());
        }
    }

    private static String body(String what) {
        return switch (what) {
            case "a file from outside" -> "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + WORD.replace("%s", "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>");
            case "a billion laughs" -> "<!DOCTYPE w [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]>" + WORD.replace("%s", "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>");
            case "a bomb" -> WORD.replace("%s", "<w:p><w:r><w:t>" + "a".repeat(50_000_000) + "</w:t></w:r></w:p>");
            case "controls in controls" -> WORD.replace("%s", "<w:sdt><w:sdtContent>".repeat(20_000) + "</w:sdtContent></w:sdt>".repeat(20_000));
            case "a broken body" -> WORD.replace("%s", "<w:p>");
            default -> WORD.replace("%s", "");
        };
    }

    /** The same entry once more, which a zip writer would not write: a name of the same length is changed into it. */
    private static byte[] twice(byte[] file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(Templates.entries(file));
        entries.put("word/documenX.xml", new byte[0]);
        byte[] zip = Templates.zip(entries);
        String text = new String(zip, StandardCharsets.ISO_8859_1).replace("word/documenX.xml", "word/document.xml");
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void noFileIsNoDraft() throws IOException {
        assertEquals(Optional.empty(), new DocxDraftReader().read(Templates.source(new byte[0])));
    }
}
