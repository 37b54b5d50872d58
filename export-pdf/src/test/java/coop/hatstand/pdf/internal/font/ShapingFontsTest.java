package coop.hatstand.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import coop.hatstand.document.Document;
import coop.hatstand.export.Paper;
import coop.hatstand.pdf.Exports;
import coop.hatstand.pdf.PdfExporter;
import coop.hatstand.pdf.Scripts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java keeps for a font that it shapes words with is kept once, however many handouts are made. */
final class ShapingFontsTest {

    /** In a Java of its own, whose temporary files are nobody else's. */
    @Test
    void moreHandoutsLeaveNoMoreFilesAndNoneAtTheEnd(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder, "-cp", System.getProperty("java.class.path"), Handouts.class.getName()).redirectErrorStream(true).start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertEquals(0, process.waitFor(), () -> String.join("\n", said));
        assertEquals("some, then 0 more", said.get(said.size() - 1));
        assertEquals(0, files(folder));
    }

    /** Makes many handouts and counts the files they leave. */
    static final class Handouts {

        private Handouts() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(System.getProperty("java.io.tmpdir"));
            PdfExporter exporter = new PdfExporter();
            Exports.export(exporter, Scripts.document(false));
            long first = files(folder);
            for (int i = 0; i < 20; i++) {
                Exports.export(exporter, Scripts.document(false));
                Exports.export(exporter.toBuilder().page(Paper.LETTER).fonts(Exports.FONTS).build(), Scripts.document(true));
            }
            System.out.println((first > 0 ? "some" : "none") + ", then " + (files(folder) - first) + " more");
        }
    }

    @Test
    void aFontThatIsBroughtAgainIsTheOneThatIsThere() throws IOException {
        ShapingFonts fonts = new ShapingFonts();
        byte[] bytes = Files.readAllBytes(Exports.FONTS.resolve("NotoSansSC-subset.ttf"));
        assertSame(fonts.of("a.ttf", bytes), fonts.of("b.ttf", bytes.clone()));
    }

    @Test
    void manyAtOnceMakeTheSameBytes() throws Exception {
        Document words = Scripts.document(false);
        byte[] alone = Exports.export(new PdfExporter(), words);
        PdfExporter shared = new PdfExporter();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<byte[]>> handouts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            handouts.add(threads.submit(() -> Exports.export(shared, words)));
        }
        for (Future<byte[]> handout : handouts) {
            assertArrayEquals(alone, handout.get());
        }
        threads.shutdown();
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
