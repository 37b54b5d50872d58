package coop.hatstand.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zipped XML with one part in the fuzzer's hands: packed bytes changed at random are seldom more than a broken zip. */
final class Zips {
    private static final String RELATIONS = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    private static final String SHEET = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private Zips() {
    }

    /** The package with a part put in the place of its own. */
    static byte[] with(byte[] zip, String name, byte[] part) throws IOException {
        Map<String, byte[]> parts = parts(zip);
        parts.put(name, part);
        return zip(parts);
    }

    static byte[] part(byte[] zip, String name) throws IOException {
        return parts(zip).get(name);
    }

    /** A survey of two questions and two answers. */
    static byte[] workbook() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", bytes("<workbook " + SHEET + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels", bytes("<Relationships " + RELATIONS + "><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
        parts.put("xl/sharedStrings.xml", bytes("<sst " + SHEET + "><si><t>Who are you?</t></si><si><t>What do you want?</t></si><si><r><t>Bread</t></r></si></sst>"));
        parts.put("xl/worksheets/sheet1.xml", bytes("<worksheet " + SHEET + "><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Name</t></is></c><c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Ana</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>Me &amp; us</t></is></c><c r=\"C2\" t=\"s\"><v>2</v></c></row>"
                + "</sheetData></worksheet>"));
        return zip(parts);
    }

    /** The same as an OpenDocument spreadsheet, whose names need no namespaces for the reader. */
    static byte[] spreadsheet() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet"));
        parts.put(Targets.CELLS, bytes("<document-content><body><spreadsheet><table name=\"a\"><table-row><table-cell><p>Name</p></table-cell><table-cell><p>Who are you?</p></table-cell></table-row>"
                + "<table-row number-rows-repeated=\"2\"><table-cell><p>Ana</p></table-cell><table-cell number-columns-repeated=\"2\"><p>Me &amp; us</p></table-cell></table-row></table></spreadsheet></body></document-content>"));
        return zip(parts);
    }

    /** The same as an archive of LimeSurvey. */
    static byte[] archive() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("survey_1.lss", bytes("<document><questions><rows><row><qid>4</qid><question>Who are you?</question></row><row><qid>5</qid><question>Name</question></row></rows></questions>"
                + "<subquestions><rows><row><qid>6</qid><parent_qid>4</parent_qid><title>SQ1</title><question>First</question></row></rows></subquestions>"
                + "<answers><rows><row><qid>4</qid><code>A1</code><answer>Me &amp; us</answer></row></rows></answers></document>"));
        parts.put(Targets.ANSWERS, bytes("<document><responses><rows><row><id>1</id><_1X2X4SQ1>A1</_1X2X4SQ1><_1X2X5>Ana</_1X2X5></row></rows></responses></document>"));
        return zip(parts);
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
