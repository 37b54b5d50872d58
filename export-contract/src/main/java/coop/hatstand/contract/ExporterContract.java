package coop.hatstand.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Prose;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * The tests that every exporter must pass. A test class implements two methods and inherits the tests:
 *
 * <pre>{@code
 * class MyExporterTest implements ExporterContract {
 *     public Exporter exporter() { return new MyExporter(); }
 *     public String words(byte[] file) { return textOf(file); }
 * }
 * }</pre>
 *
 * <p>The documents are those of {@link Specimens}, and the expected text is that of {@link Prose}. A format may add text, such as list numbers or
 * page headers, and may break a word over two lines; it may not omit a word or change the order. Words in other scripts than Latin may come back in another
 * order, or be missing if a notice says so.
 */
public interface ExporterContract {

    /** The exporter under test. */
    Exporter exporter();

    /** The text of a file that the exporter wrote, in reading order, as somebody who opens it sees it. */
    String words(byte[] file) throws Exception;

    @Test
    default void namesItsFormat() {
        Format format = exporter().format();
        assertTrue(format.id().matches("[a-z][a-z0-9-]*"), () -> "an id is lower case: " + format.id());
        assertTrue(format.extension().matches("[a-z0-9]+"), () -> "an extension has no dot: " + format.extension());
        assertTrue(format.mediaType().matches("[a-z]+/[a-z0-9.+-]+"), () -> "a media type has two parts: " + format.mediaType());
        assertFalse(format.description().isBlank(), "a description has words");
    }

    @Test
    default void writesEveryKindOfBlockAndInline() throws Exception {
        assertHoldsItsWords(Specimens.everyKind());
    }

    @Test
    default void writesABriefing() throws Exception {
        assertHoldsItsWords(Specimens.briefing(Audience.SPOKESPERSON));
    }

    @Test
    default void writesForEachAudience() throws Exception {
        for (Audience audience : Audience.values()) {
            assertHoldsItsWords(Specimens.briefing(audience));
        }
    }

    @Test
    default void writesADocumentWithoutBlocks() throws Exception {
        assertHoldsItsWords(Specimens.empty());
    }

    @Test
    default void writesAThousandEntries() throws Exception {
        assertHoldsItsWords(Specimens.entries(1_000));
    }

    @Test
    default void writesAwkwardWords() throws Exception {
        Document document = Specimens.awkward();
        Written written = Written.by(exporter(), document);
        Words.assertHolds(words(written.bytes()), Words.latin(Prose.of(document)));
        if (written.notices().isEmpty()) {
            Words.assertHoldsInAnyOrder(words(written.bytes()), Words.others(Prose.of(document)));
        }
    }

    @Test
    default void writesDeepNestingOnASmallStack() throws Exception {
        Document document = Specimens.nested(100);
        Written written = SmallStack.call(() -> Written.by(exporter(), document));
        Words.assertHolds(words(written.bytes()), Words.of(Prose.of(document)));
    }

    @Test
    default void writesTheSameBytesAgain() throws IOException {
        for (Document document : List.of(Specimens.everyKind(), Specimens.briefing(Audience.SPOKESPERSON))) {
            byte[] first = Written.by(exporter(), document).bytes();
            assertArrayEquals(first, Written.by(exporter(), document).bytes(), "the same document gives the same bytes");
        }
    }

    @Test
    default void writesTheSameBytesFromManyThreads() throws Exception {
        Exporter shared = exporter();
        List<Document> documents = List.of(Specimens.briefing(Audience.SPOKESPERSON), Specimens.briefing(Audience.PUBLIC), Specimens.everyKind(), Specimens.awkward());
        List<byte[]> alone = new ArrayList<>();
        for (Document document : documents) {
            alone.add(Written.by(shared, document).bytes());
        }
        AtomicInteger next = new AtomicInteger();
        Crowd.of(8, () -> {
            int first = next.getAndIncrement();
            for (int i = 0; i < documents.size(); i++) {
                int which = (first + i) % documents.size();
                byte[] written = Written.by(shared, documents.get(which)).bytes();
                assertArrayEquals(alone.get(which), written, "threads that share an exporter, each with documents of its own, write the same bytes");
            }
            return first;
        });
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    default void writesTheSameBytesAnywhere() throws IOException {
        Document document = Specimens.everyKind();
        byte[] here = Written.by(exporter(), document).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertArrayEquals(here, Written.by(exporter(), document).bytes(), "the default locale and time zone change nothing: " + tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    default void flushesAndLeavesTheStreamOpen() throws IOException {
        WatchedStream out = new WatchedStream();
        exporter().export(Specimens.everyKind(), out);
        assertFalse(out.closed(), "whoever opened the stream closes it");
        assertTrue(out.flushed(), "the last bytes are flushed");
    }

    @Test
    default void passesOnAStreamsFailure() throws IOException {
        Document document = Specimens.briefing(Audience.SPOKESPERSON);
        int length = Written.by(exporter(), document).bytes().length;
        for (int room : new int[] {0, length / 2, length - 1}) {
            IOException thrown = assertThrows(IOException.class, () -> exporter().export(document, new FullStream(room)),
                    () -> "a stream that fails after " + room + " bytes");
            assertNotNull(thrown, "an exporter does not hide that its stream failed");
        }
    }

    @Test
    default void saysWhatToKnowInOneLine() throws IOException {
        for (Notice notice : Written.by(exporter(), Specimens.awkward()).notices()) {
            assertTrue(notice.code().matches("[a-z][a-z0-9-]*"), () -> "a code is lower case and hyphens: " + notice.code());
            assertEquals(1, notice.text().lines().count(), () -> "a notice is one line: " + notice.text());
        }
    }

    private void assertHoldsItsWords(Document document) throws Exception {
        String read = words(Written.by(exporter(), document).bytes());
        Words.assertHolds(read, Words.of(Prose.of(document)));
    }
}
