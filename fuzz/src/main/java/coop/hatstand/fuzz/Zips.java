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
