package coop.hatstand.internal.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String BOOK = "<workbook " + MAIN + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets><sheet name=\"Form responses\" sheetId=\"4\" r:id=\"rId7\"/><sheet name=\"Other\" sheetId=\"5\" r:id=\"rId8\"/></sheets></workbook>";
    private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId8\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId7\" Target=\"worksheets/sheet2.xml\"/></Relationships>";
    private static final String STRINGS = "<sst " + MAIN + "><si><t>Name</t></si><si><r><t xml:space=\"preserve\">Why </t></r><r><t>bread?</t></r><rPh><t>no</t></rPh></si>"
            + "<si><t>one&#10;two_x000D__x005F_ $1 \\</t></si></sst>";

    private final XlsxReader reader = new XlsxReader();

    @Test
    void readsTheFirstSheet() throws IOException {
        Source source = workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c><c r=\"D1\" t=\"inlineStr\"><is><t>How many?</t></is></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>A1</f><v>Ana</v></c><c r=\"C3\" t=\"s\"><v>2</v></c><c r=\"D3\"><v>3.0</v></c></row>"
                + "<row><c t=\"inlineStr\"><is><t>Ben</t></is></c><c/><c t=\"b\"><v>1</v></c><c><v>1E3</v></c></row>");
        assertEquals(Likelihood.CERTAIN, reader.recognise(source));
        Discussion survey = reader.read(source);
        assertEquals(List.of(3, 4), survey.posts().stream().map(Post::number).toList());
        assertEquals(List.of("Ana", "Ben"), survey.posts().stream().map(post -> post.author().name().orElse("?")).toList());
        assertEquals(List.of(new Field("Why bread?", "one\ntwo\n_ $1 \\"), new Field("How many?", "3")), survey.posts().get(0).fields());
        assertEquals(List.of(new Field("Why bread?", "TRUE"), new Field("How many?", "1000")), survey.posts().get(1).fields());
        assertEquals(Optional.empty(), survey.title());
        assertEquals(List.of("1 other sheet in t.xlsx was not read: Other. If it holds answers, save it as a separate file."),
                survey.notices().stream().map(notice -> notice.text()).toList());
    }

    @Test
    void writesDatesAsDates() throws IOException {
        Source source = workbook("<row><c t=\"inlineStr\"><is><t>When?</t></is></c></row>" + Stream.of("1\"><v>46146.425381944", "1\"><v>46146", "2\"><v>46146.5", "3\"><v>46146.5",
                "0\"><v>46146", "9\"><v>46146", "1\"><v>-1", "1\"><v>99999999", "x\"><v>46146").map(cell -> "<row><c s=\"" + cell + "</v></c></row>").collect(Collectors.joining()));
        assertEquals(List.of("2026-05-04 10:12:33", "2026-05-04", "2026-05-04 12:00", "46146.5", "46146", "46146", "-1", "99999999", "46146"),
                reader.read(source).posts().stream().map(post -> post.fields().get(0).answer()).toList());
    }

    @Test
    void isSureOfWhatIsNot() throws IOException {
        assertEquals(Likelihood.NO, reader.recognise(Source.of("t", "PKwords")));
        assertEquals(Likelihood.NO, reader.recognise(Source.of("t", "")));
        assertEquals(Likelihood.NO, reader.recognise(zip(Map.of("word/document.xml", "<w/>"))));
        assertTrue(assertThrows(UnreadableSourceException.class, () -> reader.read(Source.of("t", "words"))).getMessage().startsWith("t is damaged or not an Excel"));
    }

    @Test
    void survivesHostileWorkbooks() throws IOException {
        String entity = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        for (Source source : List.of(
                zip(Map.of("xl/workbook.xml", entity + "<workbook>&a;&f;</workbook>")),
                zip(Map.of("xl/workbook.xml", BOOK, "xl/_rels/workbook.xml.rels", RELATIONS)),
                zip(Map.of("xl/workbook.xml", "<workbook>")),
                workbook("<row r=\"99999999\"><c r=\"A1\"/></row>"),
                workbook("<row r=\"1\"><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row><row/>"),
                workbook("<row r=\"1\"><c><v>1</row>"))) {
            assertThrows(UnreadableSourceException.class, () -> reader.read(source));
        }
        Discussion odd = reader.read(workbook("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                + "<row r=\"-1\"><c t=\"s\"><v>-7</v></c><c><v>1E999999999</v></c></row>"));
        assertEquals("1E999999999", odd.posts().get(0).fields().get(0).answer());
    }

    @Test
    void stopsAPartThatUnpacksWithoutEnd() throws IOException {
        byte[] spaces = new byte[1024 * 1024];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/media/large"));
            for (int i = 0; i <= 2 * Limit.SOURCE_MIB.usual(); i++) {
                zip.write(spaces);
            }
        }
        UnreadableSourceException e = assertThrows(UnreadableSourceException.class, () -> reader.read(Source.of("bomb.xlsx", bytes.toByteArray())));
        assertEquals("bomb.xlsx is larger than the limit of 128 MiB. Split it, or raise the limit with --limit source-mib=N.", e.getMessage());
    }

    private static Source workbook(String rows) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/worksheets/sheet2.xml", "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
        parts.put("xl/styles.xml", "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"[Red]0.0&quot; days&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet " + MAIN + "/>");
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/sharedStrings.xml", STRINGS);
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        return zip(parts);
    }

    private static Source zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Source.of("t.xlsx", bytes.toByteArray());
    }
}
