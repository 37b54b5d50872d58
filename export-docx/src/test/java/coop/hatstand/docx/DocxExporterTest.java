package coop.hatstand.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.opc.Judge;
import coop.hatstand.export.Exporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
}
