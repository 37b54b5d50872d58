package coop.hatstand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.app.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody's file is lost, whoever else writes and whatever fails. */
final class OutFolderTest {
    private static final int RUNS = 8;

    @TempDir
    private Path dir;

    @Test
    void runsAtOnceThatDifferAllKeepTheirFiles() throws Exception {
        for (int round = 0; round < 20; round++) {
            Path folder = dir.resolve("differ" + round);
            at(folder, i -> "words of " + i);
            assertEquals(IntStream.range(0, RUNS).mapToObj(i -> "words of " + i).collect(Collectors.toSet()), words(folder));
        }
    }

    @Test
    void runsAtOnceThatAgreeMakeOneFile() throws Exception {
        for (int round = 0; round < 20; round++) {
            Path folder = dir.resolve("agree" + round);
            at(folder, i -> "the same");
            assertEquals(List.of("pack.txt"), names(folder));
        }
    }

    @Test
    void nothingIsLeftOfAFileThatFails() throws Exception {
        OutFolder folder = folder(dir.resolve("full"));
        assertThrows(IOException.class, () -> folder.write("pack", "txt", out -> {
            out.write(new byte[200_000]);
            throw new IOException("No space left on device");
        }));
        assertThrows(OutOfMemoryError.class, () -> folder.write("pack", "txt", out -> {
            out.write(new byte[200_000]);
            throw new OutOfMemoryError("tried");
        }));
        assertEquals(List.of(), names(dir.resolve("full")));
    }

    @Test
    void aFolderThatVanishedIsMadeAgain() throws Exception {
        OutFolder folder = folder(dir.resolve("gone"));
        folder.write("pack", "txt", out -> out.write('a'));
        Files.delete(dir.resolve("gone/pack.txt"));
        Files.delete(dir.resolve("gone"));
        assertTrue(folder.write("pack", "txt", out -> out.write('a')).written());
        assertThrows(IOException.class, () -> folder.write("other", "txt", out -> {
            for (String name : names(dir.resolve("gone"))) {
                Files.delete(dir.resolve("gone").resolve(name));
            }
            Files.delete(dir.resolve("gone"));
        }));
    }

    private void at(Path folder, IntFunction<String> words) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(RUNS);
        try {
            CyclicBarrier start = new CyclicBarrier(RUNS);
            List<Future<Object>> runs = IntStream.range(0, RUNS).mapToObj(i -> threads.submit(() -> {
                start.await();
                return (Object) folder(folder).write("pack", "txt", out -> out.write(words.apply(i).getBytes(UTF_8)));
            })).toList();
            for (Future<Object> run : runs) {
                run.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static OutFolder folder(Path folder) throws Fault, IOException {
        return new OutFolder(folder, Messages.usual(), List.of(), false);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Set<String> words(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> words = new HashSet<>();
            for (Path file : files.toList()) {
                words.add(Files.readString(file));
            }
            return words;
        }
    }
}
