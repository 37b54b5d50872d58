package coop.hatstand.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks, Word drafts and handouts that unpack to too much, lie about themselves, or hold XML made to hurt. */
final class HostileZips {
    private static final String WORKBOOK = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    private static final String SHEET = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>"
            + "<c t=\"str\"><v>Name</v></c><c t=\"str\"><v>Who are you?</v></c><c t=\"str\"><v>What do you want?</v></c></row>";
    private static final String BODY = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final int MILLION = 1_000_000;

    private HostileZips() {
    }

    static Stream<HostileInput> all() {
        return Stream.of(workbooks(), drafts(), handouts()).flatMap(inputs -> inputs);
    }

    private static Stream<HostileInput> workbooks() {
        return Stream.of(
                sheet("a sheet that unpacks to 2 GB", SHEET + "<row>", "<c t=\"str\"><v>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</v></c>", 40 * MILLION),
                sheet("a sheet a million elements deep", SHEET, "<row>", MILLION),
                sheet("a sheet with a cell far away", SHEET + "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>a</v></c></row><row r=\"999999999999\"><c r=\"ZZZZZZZZ9\"/></row></sheetData></worksheet>", "", 0),
                sheet("a sheet that asks for strings there are none of", SHEET + "<row><c t=\"s\"><v>-1</v></c><c t=\"s\"><v>999999999999</v></c><c t=\"s\"><v>1e9</v></c></row></sheetData></worksheet>", "", 0),
                sheet("a sheet with a million columns", SHEET + "<row>", "<c t=\"str\"><v>a</v></c>", MILLION),
                sheet("a sheet of laughs", "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + SHEET + "<row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>", "", 0),
                sheet("a sheet of files from elsewhere", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + SHEET + "<row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>", "", 0),
                sheet("a sheet with one attribute of 50 MB", SHEET + "<row a=\"", "aaaaaaaaaa", 5 * MILLION),
                sheet("a sheet with a comment of 100 MB", SHEET + "<!--", "aaaaaaaaaa", 10 * MILLION),
                sheet("a sheet with a million attributes", SHEET + "<row ", "a=\"\" ", MILLION),
                new HostileInput("a workbook with 20,000 parts", "book.xlsx", () -> zip(many(20_000))),
                new HostileInput("a zip that is none", "book.xlsx", () -> "PK\003\004nonsense".getBytes(ISO_8859_1)));
    }

    private static Stream<HostileInput> drafts() {
        return Stream.of(
                word("a draft that unpacks to 2 GB", BODY, "<w:p><w:r><w:t>aaaaaaaaaaaaaaaaaaaaaaaaaaaa</w:t></w:r></w:p>", 30 * MILLION),
                word("a draft a million elements deep", BODY, "<w:sdt>", MILLION),
                word("a draft of ten million breaks", BODY + "<w:p><w:r>", "<w:br/>", 10 * MILLION),
                word("a draft of bookmarks", BODY + "<w:p>", "<w:bookmarkStart w:id=\"1\" w:name=\"_a1\"/>", MILLION),
                word("a draft of laughs", "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + BODY + "<w:p>&b;</w:p>", "", 0),
                word("a draft of tables in tables", BODY, "<w:tbl><w:tr><w:tc>", 60),
                new HostileInput("a draft with ways out", "draft.docx", () -> zip(Map.of("../../../../tmp/evil.xml", part("a", "", 0), "word/document.xml", part(BODY, "", 0)))));
    }

    private static Stream<HostileInput> handouts() {
        String briefing = "{\"hatstand\":1,\"title\":\"t\",\"x\":";
        return Stream.of(
                handout("a handout that unpacks to 2 GB", "/Filter/FlateDecode", () -> deflated("{\"hatstand\":1,\"title\":\"", "aaaaaaaaaaaaaaaaaaaa", 100 * MILLION)),
                handout("a handout a million arrays deep", "", () -> part(briefing, "[", MILLION)),
                handout("a handout whose attachment is cut short", "/Filter/FlateDecode", () -> new byte[] {120, (byte) 156, 1, 2, 3}),
                handout("a handout whose attachment is no JSON", "", () -> part("MZ\0\0", "", 0)),
                handout("a handout with a hundred filters", "/Filter[" + "/FlateDecode".repeat(100) + "]", () -> part(briefing, "", 0)),
                handout("a handout with a filter nobody knows", "/Filter/Nonsense", () -> part(briefing, "", 0)),
                handout("a handout that lies about its length", "/Length 2147483647", () -> part(briefing, "", 0)),
                handout("a handout whose length is less than none", "/Length -5", () -> part(briefing, "", 0)),
                handout("a handout named as a path", "/Params<</F(../../../etc/passwd)>>", () -> part(briefing + "1}", "", 0)),
                pdf("a PDF a million arrays deep", "%PDF-1.7\n1 0 obj\n" + "[".repeat(MILLION) + "\nendobj\ntrailer<</Root 1 0 R>>"),
                pdf("a PDF whose catalog is itself", "%PDF-1.7\n1 0 obj 1 0 R endobj\ntrailer<</Root 1 0 R>>"),
                pdf("a PDF whose tables go round", "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 1/Prev 9>>\nstartxref\n9\n%%EOF"),
                pdf("a PDF with two thousand million objects", "%PDF-1.7\nxref\n0 2000000000\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 2000000000>>\nstartxref\n9\n%%EOF"),
                pdf("a PDF whose pages hold themselves", "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>"),
                pdf("a PDF that is only its first line", "%PDF-1.7\n"));
    }

    private static HostileInput sheet(String name, String start, String repeated, int times) {
        Map<String, byte[]> book = new LinkedHashMap<>();
        book.put("xl/workbook.xml", WORKBOOK.getBytes(UTF_8));
        return new HostileInput(name, "book.xlsx", () -> zip(book, "xl/worksheets/sheet1.xml", start, repeated, times));
    }

    private static HostileInput word(String name, String start, String repeated, int times) {
        return new HostileInput(name, "draft.docx", () -> zip(Map.of(), "word/document.xml", start, repeated, times));
    }

    private static HostileInput pdf(String name, String text) {
        return new HostileInput(name, "handout.pdf", () -> text.getBytes(ISO_8859_1));
    }

    private static HostileInput handout(String name, String entries, HostileInput.Bytes attached) {
        String start = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/AF[4 0 R]>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n4 0 obj<</Type/Filespec/F(b.json)/AFRelationship/Source/EF<</F 5 0 R>>>>endobj\n"
                + "5 0 obj<</Type/EmbeddedFile/Subtype/application#2Fjson" + entries;
        return new HostileInput(name, "handout.pdf", () -> {
            byte[] attachment = attached.made();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write((start + (entries.contains("/Length") ? "" : "/Length " + attachment.length) + ">>stream\n").getBytes(ISO_8859_1));
            out.write(attachment);
            out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(ISO_8859_1));
            return out.toByteArray();
        });
    }

    private static Map<String, byte[]> many(int parts) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (int i = 0; i < parts; i++) {
            all.put("xl/x" + i + ".xml", new byte[0]);
        }
        all.put("xl/workbook.xml", WORKBOOK.getBytes(UTF_8));
        return all;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        return zip(parts, "last.xml", "", "", 0);
    }

    private static byte[] zip(Map<String, byte[]> parts, String last, String start, String repeated, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
            out.putNextEntry(new ZipEntry(last));
            write(out, start, repeated, times);
        }
        return bytes.toByteArray();
    }

    private static byte[] part(String start, String repeated, int times) {
        return (start + repeated.repeat(times)).getBytes(UTF_8);
    }

    private static byte[] deflated(String start, String repeated, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            write(out, start, repeated, times);
        }
        return bytes.toByteArray();
    }

    /** The same words over and over, a thousand at a time. */
    private static void write(OutputStream out, String start, String repeated, int times) throws IOException {
        out.write(start.getBytes(UTF_8));
        byte[] many = repeated.repeat(1_000).getBytes(UTF_8);
        for (int i = 0; i < times / 1_000; i++) {
            out.write(many);
        }
        out.write(repeated.repeat(times % 1_000).getBytes(UTF_8));
    }
}
