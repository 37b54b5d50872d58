package coop.hatstand.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Decision;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.opc.Judge;
import coop.hatstand.export.Exporter;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

public class DocxExporterTest {

    @Test
    void isFoundAsAService() {
        assertTrue(ServiceLoader.load(Exporter.class).stream().anyMatch(provider -> provider.type() == DocxExporter.class));
        assertEquals("docx", new DocxExporter().format().id());
    }

    @Test
    void theFoundingThreadIsValid() {
        assertEquals(List.of(), Judge.faults(export(FoundingThread.document())));
    }

    @Test
    void saysNothingWhenAllIsWell() throws IOException {
        assertEquals(List.<Notice>of(), new DocxExporter().export(FoundingThread.document(), new ByteArrayOutputStream()));
    }

    @Property(seed = "20261123", tries = 100)
    void anyDocumentIsValid(@ForAll long seed) {
        Document document = Trees.document(new Random(seed));
        assertEquals(List.of(), Judge.faults(export(document)));
    }

    @Property(seed = "20261123", tries = 20)
    void theSameDocumentGivesTheSameBytes(@ForAll long seed) {
        Document document = Trees.document(new Random(seed));
        byte[] first = export(document);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(first, export(document));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void doesNotCloseTheStream() throws IOException {
        boolean[] closed = new boolean[1];
        new DocxExporter().export(FoundingThread.document(), new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        assertFalse(closed[0]);
    }

    public static byte[] export(Document document) {
        return export(new DocxExporter(), document);
    }

    public static byte[] export(DocxExporter exporter, Document document) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.export(document, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A native chart above each table of counts; the judge knows the schemas of charts. */
    @Test
    void aReportHasChartsThatWordOpens() throws IOException {
        byte[] draft = export(report());
        assertEquals(List.of(), Judge.faults(draft));
        Map<String, byte[]> entries = Templates.entries(draft);
        String chart = new String(entries.get("word/charts/chart1.xml"), StandardCharsets.UTF_8);
        assertTrue(chart.contains("The yard") && chart.contains("<c:v>40</c:v>"), chart);
        assertTrue(new String(entries.get("word/document.xml"), StandardCharsets.UTF_8).contains("descr=\"Bar chart of"));
    }

    private static Document report() throws IOException {
        StringBuilder table = new StringBuilder("Name,Organisation,Which rooms?,The fee is fair,Should the ovens be open on Sundays?,What else?\n");
        String letter = "We ask the committee to keep the ovens open on Sunday mornings because many of us work on every other day of the week and have no other time.";
        for (int i = 0; i < 40; i++) {
            String sundays = i % 4 == 0 ? letter + (i % 8 == 0 ? "" : " Baker" + i + " agrees.") : i % 4 == 1 ? "Yes" : "Only if somebody number " + i + " has the key, and the stairs are swept before we come.";
            table.append("Ana").append(i).append(" Oakes,").append(i % 3 == 0 ? "Mill Lane" : "Bread Union").append(',').append(i % 2 == 0 ? "The yard;The mill" : "The yard").append(',')
                    .append(i % 3 == 0 ? "Agree" : i % 3 == 1 ? "Disagree" : "Strongly agree").append(",\"").append(sundays).append("\",").append(i % 2 == 0 ? "Word number " + i : "").append('\n');
        }
        Briefing briefing = Hatstand.found().read(Source.of("ovens.csv", table.toString()));
        Briefing decided = briefing.toBuilder().consultation(briefing.consultation().decisions(List.of(Decision.of("q1", "They open.", List.of("s6.1", "s10.1"))))).build();
        return Hatstand.found().pack(decided, PackOptions.builder(Audience.SPOKESPERSON).title("Ovens").build()).document();
    }
}
