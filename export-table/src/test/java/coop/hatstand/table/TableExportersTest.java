package coop.hatstand.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Decision;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.export.Exporter;
import coop.hatstand.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Tables of answers: every answer once for each of its questions, nothing that reckons, and nothing that the audience may not have. */
final class TableExportersTest {
    private static final String SURVEY = "Name,Organisation,Do you bake?,What should change?\n"
            + "Ana Mill,Bread Union,Yes,=1+1\nBen Oakes,Bread Union,No,\"Line one\nsays \"\"two\"\"\"\nCy Fry,,Yes,@SUM(A1)\nDi Lee,,Yes,-5\nEd May,,No,+44 and more\n";

    private static Briefing survey() throws IOException {
        Briefing briefing = Hatstand.found().read(Source.of("ovens.csv", SURVEY));
        return briefing.toBuilder().consultation(briefing.consultation().decisions(List.of(Decision.of("q1", "We ask again.", List.of(briefing.responses().get(1).id()))))).build();
    }

    private static Document pack(Audience audience) throws IOException {
        return Hatstand.found().pack(survey(), PackOptions.builder(audience).title("Ovens").defaultAttribution(Attribution.BY_HAT).build()).document();
    }

    private static byte[] written(Exporter exporter, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(List.of(), exporter.export(document, out));
        return out.toByteArray();
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void whatWouldReckonIsText() throws IOException {
        String csv = new String(written(new CsvExporter(), pack(Audience.SPOKESPERSON)), StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\uFEFF\"ref\",\"person\","), csv);
        for (String cell : List.of("\"'=1+1\"", "\"'@SUM(A1)\"", "\"'+44 and more\"", "\"-5\"", "\"\"two\"\"\"", "\"We ask again.\"", "\"Bread Union\"")) {
            assertTrue(csv.contains(cell), () -> cell + " is not in " + csv);
        }
        assertEquals(6, csv.lines().filter(line -> line.startsWith("\"S") || line.startsWith("\uFEFF")).count());
        assertFalse(parts(written(new XlsxExporter(), pack(Audience.SPOKESPERSON))).get("xl/worksheets/sheet1.xml").contains("<f>"));
    }

    @Test
    void aWorkbookHasAnswersPeopleAndCounts() throws IOException {
        Map<String, String> parts = parts(written(new XlsxExporter(), pack(Audience.SPOKESPERSON)));
        assertTrue(parts.get("xl/workbook.xml").contains("name=\"Answers\"") && parts.get("xl/workbook.xml").contains("name=\"Counts\""));
        assertTrue(parts.get("xl/worksheets/sheet2.xml").contains("Ana Mill"));
        String counts = parts.get("xl/worksheets/sheet3.xml");
        assertTrue(counts.contains("Do you bake?") && counts.contains("<v>3</v>") && counts.contains("<v>2</v>"), counts);
    }

    @Test
    void othersGetNoNames() throws IOException {
        String csv = new String(written(new CsvExporter(), pack(Audience.PUBLIC)), StandardCharsets.UTF_8);
        assertTrue(csv.contains("=1+1") && !csv.contains("Ana Mill") && !csv.contains("Oakes"), csv);
    }

    @Test
    void theSameBytesAgainAndAStreamLeftOpen() throws IOException {
        for (Exporter exporter : List.of(new CsvExporter(), new XlsxExporter())) {
            assertArrayEquals(written(exporter, pack(Audience.MEMBERS)), written(exporter, pack(Audience.MEMBERS)));
            Document bare = new Document(pack(Audience.MEMBERS).metadata(), List.of(), Optional.empty());
            assertTrue(written(exporter, bare).length > 0, "a document without a briefing");
        }
    }
}
