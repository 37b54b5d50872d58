package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import com.lowagie.text.pdf.SimpleNamedDestination;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.export.Exporter;
import coop.hatstand.source.Attachment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The file as a whole: its bytes, what it carries, and the ways around in it. */
class FileTest {

    @Test
    void theSameDocumentGivesTheSameBytesWhereverAndWhenever() throws IOException {
        byte[] first = Exports.export(FoundingThread.document(Audience.SPOKESPERSON));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(first, Exports.export(FoundingThread.document(Audience.SPOKESPERSON)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneExporterServesManyThreads() throws IOException {
        PdfExporter exporter = Exports.withFonts();
        byte[] alone = Exports.export(exporter, Scripts.document(true));
        List<byte[]> together = Stream.generate(() -> exporter).limit(8).parallel().map(e -> {
            try {
                return Exports.export(e, Scripts.document(true));
            } catch (IOException x) {
                throw new java.io.UncheckedIOException(x);
            }
        }).toList();
        together.forEach(pdf -> assertArrayEquals(alone, pdf));
    }

    @Test
    void isFoundAsAService() {
        assertTrue(ServiceLoader.load(Exporter.class).stream().anyMatch(p -> p.type() == PdfExporter.class));
        assertEquals("pdf", new PdfExporter().format().id());
    }

    @Test
    void neverClosesTheStream() throws IOException {
        new PdfExporter().export(Exports.document(), new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        });
    }

    @Test
    void saysWhenTheStreamCannotBeWritten() {
        IOException full = new IOException("disk full");
        OutputStream out = new OutputStream() {
            private int room = 20_000;

            @Override
            public void write(int b) throws IOException {
                if (room-- == 0) {
                    throw full;
                }
            }
        };
        IOException said = org.junit.jupiter.api.Assertions.assertThrows(IOException.class,
                () -> new PdfExporter().export(FoundingThread.document(Audience.PUBLIC), out));
        assertEquals("disk full", said.getMessage());
    }

    @Test
    void carriesItsSource() throws IOException {
        byte[] json = "{\"a\":\"ü\"}".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        Document plain = FoundingThread.document(Audience.MEMBERS);
        Document carrying = new Document(plain.metadata(), plain.blocks(), Optional.of(new Attachment("Briefing ü.json", "application/json", out -> out.write(json))));
        PdfDictionary catalog = new PdfReader(Exports.export(carrying)).getCatalog();
        PdfDictionary file = (PdfDictionary) catalog.getAsArray(new PdfName("AF")).getDirectObject(0);
        assertEquals("/Source", file.get(new PdfName("AFRelationship")).toString());
        assertEquals("Briefing ü.json", file.getAsString(PdfName.UF).toUnicodeString());
        PRStream stream = assertInstanceOf(PRStream.class, file.getAsDict(PdfName.EF).getDirectObject(PdfName.F));
        assertArrayEquals(json, PdfReader.getStreamBytes(stream));
        assertEquals(json.length, stream.getAsDict(PdfName.PARAMS).getAsNumber(PdfName.SIZE).intValue());
    }

    @Test
    void isDatedOnlyByItsDocument() throws IOException {
        assertEquals("D:20000101000000Z", date(Optional.empty()));
        assertEquals("D:20260102030405Z", date(Optional.of(Instant.parse("2026-01-02T03:04:05.678Z"))));
    }

    private static String date(Optional<Instant> created) throws IOException {
        coop.hatstand.document.Metadata plain = FoundingThread.metadata(Audience.PUBLIC);
        Document dated = new Document(new coop.hatstand.document.Metadata("T", Audience.PUBLIC, "de", created, plain.furniture()), List.of(), Optional.empty());
        return new PdfReader(Exports.export(dated)).getInfo().get("CreationDate");
    }

    @Test
    void everyReferenceLeadsToItsPlace() throws IOException {
        PdfReader reader = new PdfReader(Exports.export(FoundingThread.document(Audience.SPOKESPERSON)));
        Map<?, ?> places = SimpleNamedDestination.getNamedDestination(reader, false);
        assertTrue(places.keySet().containsAll(List.of("q1", "q8", "a2.1", "a3.8", "u1", "unfiled", "coverage")), places::toString);
        int links = 0;
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            PdfArray annotations = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                PdfDictionary action = ((PdfDictionary) annotations.getDirectObject(i)).getAsDict(PdfName.A);
                boolean inside = "/GoTo".equals(action.get(PdfName.S).toString());
                assertTrue(inside ? places.containsKey(action.getAsString(PdfName.D).toString()) : action.getAsString(PdfName.URI).toString().startsWith("http"));
                links++;
            }
        }
        assertEquals(17, links);
    }

    @Test
    void bookmarksFollowTheSections() throws IOException {
        List<?> top = SimpleBookmark.getBookmarkList(new PdfReader(Exports.export(FoundingThread.document(Audience.SPOKESPERSON))));
        Map<?, ?> title = (Map<?, ?>) top.get(0);
        assertEquals("Talking to a journalist tomorrow", title.get("Title"));
        List<?> sections = (List<?>) title.get("Kids");
        assertEquals(13, sections.size());
        assertEquals("1 How big is the tech worker cooperative movement in your experience?", ((Map<?, ?>) sections.get(3)).get("Title"));
    }

    @Test
    void theFrontOfTwelveQuestionsAndTwelvePeopleFitsOnePage() throws IOException {
        PdfReader reader = new PdfReader(Exports.keep("twelve", new PdfExporter(), Many.front(12, 12)));
        assertTrue(SimpleNamedDestination.getNamedDestination(reader, false).get("q1").toString().startsWith("2 "));
        assertEquals(2, reader.getNumberOfPages());
    }

    @Test
    void theFrontFitsOnePageAndTheQuestionsBeginTheNext() throws IOException {
        PdfReader reader = new PdfReader(Exports.export(FoundingThread.document(Audience.SPOKESPERSON)));
        Map<?, ?> places = SimpleNamedDestination.getNamedDestination(reader, false);
        assertTrue(places.get("check").toString().startsWith("1 "), places::toString);
        assertTrue(places.get("q1").toString().startsWith("2 "), places::toString);
    }
}
