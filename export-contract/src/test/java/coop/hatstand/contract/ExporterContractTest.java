package coop.hatstand.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Prose;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** A sound exporter passes the contract, and each way of breaking it is found. */
class ExporterContractTest {

    /** Writes a document's words as plain text. */
    private interface Plain {
        void write(Document document, OutputStream out) throws IOException;
    }

    private static void words(Document document, OutputStream out) throws IOException {
        out.write(Prose.of(document).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Nested
    class Sound implements ExporterContract {
        @Override
        public Exporter exporter() {
            return plain(ExporterContractTest::words).exporter();
        }

        @Override
        public String words(byte[] file) {
            return new String(file, StandardCharsets.UTF_8);
        }
    }

    private static ExporterContract plain(Plain plain) {
        return plain(new Format("plain", "txt", "text/plain", "Plain text"), plain);
    }

    private static ExporterContract plain(Format format, Plain plain) {
        return new ExporterContract() {
            @Override
            public Exporter exporter() {
                return new Exporter() {
                    @Override
                    public Format format() {
                        return format;
                    }

                    @Override
                    public List<Notice> export(Document document, OutputStream out) throws IOException {
                        plain.write(document, out);
                        return List.of();
                    }
                };
            }

            @Override
            public String words(byte[] file) {
                return new String(file, StandardCharsets.UTF_8);
            }
        };
    }

    private static void fails(Executable test) {
        assertThrows(AssertionError.class, test);
    }

    @Test
    void findsALostWord() {
        ExporterContract broken = plain((document, out) -> out.write(Prose.of(document).replace("bullet inside", "").getBytes(StandardCharsets.UTF_8)));
        fails(broken::writesEveryKindOfBlockAndInline);
    }

    @Test
    void findsWordsInAnotherOrder() {
        ExporterContract broken = plain((document, out) ->
                out.write(Prose.of(document).replace("Thanks, both!", "both! Thanks,").getBytes(StandardCharsets.UTF_8)));
        fails(broken::writesABriefing);
    }

    @Test
    void findsAForgottenAudience() {
        ExporterContract broken = plain((document, out) -> {
            if (document.metadata().audience() != coop.hatstand.document.Audience.PUBLIC) {
                words(document, out);
            }
        });
        fails(broken::writesForEachAudience);
    }

    @Test
    void findsALostLetterOfAnotherScript() {
        fails(plain((document, out) -> out.write(Prose.of(document).getBytes(StandardCharsets.ISO_8859_1)))::writesAwkwardWords);
    }

    @Test
    void findsDeepRecursion() {
        fails(plain((document, out) -> {
            recur(0);
            words(document, out);
        })::writesDeepNestingOnASmallStack);
    }

    private static int recur(int depth) {
        return depth == 1_000_000 ? 0 : 1 + recur(depth + 1);
    }

    @Test
    void findsBytesThatChange() {
        AtomicInteger count = new AtomicInteger();
        ExporterContract broken = plain((document, out) -> out.write(count.incrementAndGet()));
        fails(broken::writesTheSameBytesAgain);
        fails(broken::writesTheSameBytesFromManyThreads);
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void findsTheDefaultLocale() {
        fails(plain((document, out) -> out.write(String.format(Locale.getDefault(), "%,d", 12_345).getBytes(StandardCharsets.UTF_8)))::writesTheSameBytesAnywhere);
    }

    @Test
    void findsAClosedStream() {
        fails(plain((document, out) -> {
            words(document, out);
            out.close();
        })::flushesAndLeavesTheStreamOpen);
    }

    @Test
    void findsAMissingFlush() {
        fails(plain((document, out) -> out.write(1))::flushesAndLeavesTheStreamOpen);
    }

    @Test
    void findsASwallowedFailure() {
        fails(plain((document, out) -> {
            try {
                words(document, out);
            } catch (IOException e) {
                return;
            }
        })::passesOnAStreamsFailure);
    }

    @Test
    void findsANameThatIsNone() {
        fails(plain(new Format("Plain", "txt", "text/plain", "Plain text"), ExporterContractTest::words)::namesItsFormat);
        fails(plain(new Format("plain", ".txt", "text/plain", "Plain text"), ExporterContractTest::words)::namesItsFormat);
    }
}
