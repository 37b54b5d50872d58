package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.export.Format;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One Hatstand, eight threads, each at another thread, audience and language at a time: the bytes are those of one thread. */
final class ManyThreadsTest {
    private static final int THREADS = 8;
    private static final List<String> SEEDS = List.of("talking-to-a-journalist.txt", "repair-cafe-on-the-radio.txt", "sharing-a-bakery.json", "shared-ovens-survey.csv", "shared-tools.mbox");
    private static final List<String> LANGUAGES = List.of("en", "es", "fr");

    private final Hatstand shared = Hatstand.found();

    @Test
    void eightThreadsWriteWhatOneWrites() throws Exception {
        Map<String, byte[]> alone = made(0);
        assertEquals(SEEDS.size() * shared.formats().size(), alone.size());
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(THREADS);
            List<Callable<Map<String, byte[]>>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int first = i;
                tasks.add(() -> {
                    start.countDown();
                    start.await();
                    return made(first);
                });
            }
            for (Future<Map<String, byte[]>> made : pool.invokeAll(tasks)) {
                Map<String, byte[]> files = made.get();
                assertEquals(alone.keySet(), files.keySet());
                alone.forEach((name, bytes) -> assertArrayEquals(bytes, files.get(name), name));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Every file of every thread, begun with another one by each caller. */
    private Map<String, byte[]> made(int first) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < SEEDS.size(); i++) {
            int at = (first + i) % SEEDS.size();
            Source source = Source.of(Path.of("../seeds", SEEDS.get(at)));
            Briefing briefing = shared.read(List.of(source), ReadOptions.builder().language(LANGUAGES.get(at % LANGUAGES.size())).build());
            for (Format format : shared.formats()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                shared.write(briefing, PackOptions.forAudience(Audience.values()[at % Audience.values().length]), format.id(), out);
                files.put(SEEDS.get(at) + " " + format.id(), out.toByteArray());
            }
        }
        return files;
    }
}
