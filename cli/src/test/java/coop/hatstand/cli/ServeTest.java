package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.serve.Service;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service does what the command does, with the same options, to the byte, and for many at once. */
final class ServeTest {
    /** What is about the command's own files, process or help, and so for nobody else to choose; limits, plug-ins and their models are for whoever runs the service. */
    private static final Set<String> COMMANDS_OWN = Set.of("verbose", "out", "replace", "plugin", "suggest", "limit", "help", "version");
    private static final int CALLERS = 16;
    private static final int REQUESTS = 48;

    @TempDir
    private Path dir;

    @Test
    void itsOptionsAreThoseOfBrief() {
        Set<String> options = Pattern.compile("(?m)^\\s{1,8}(?:-[A-Za-z], )?--([a-z]+(?:-[a-z]+)*)").matcher(Run.of("brief", "--help").out())
                .results().map((MatchResult m) -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(options.removeAll(COMMANDS_OWN));
        assertEquals(options, new TreeSet<>(Service.options()));
    }

    @Test
    void manyAtOnceGetWhatTheCommandWrites() throws Exception {
        Run run = Run.of("brief", Run.THREAD, "-o", dir.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        byte[] thread = Files.readAllBytes(Path.of(Run.THREAD));
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (Service service = Service.builder(Hatstand.found()).build().start("127.0.0.1", 0)) {
            HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            URI address = URI.create("http://127.0.0.1:" + service.port() + "/api/briefings?name=" + Path.of(Run.THREAD).getFileName());
            List<Future<HttpResponse<byte[]>>> answers = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                answers.add(callers.submit(() -> client.send(HttpRequest.newBuilder(address).POST(BodyPublishers.ofByteArray(thread)).build(), BodyHandlers.ofByteArray())));
            }
            byte[] first = answers.get(0).get().body();
            for (Future<HttpResponse<byte[]>> answer : answers) {
                assertEquals(200, answer.get().statusCode());
                assertArrayEquals(first, answer.get().body());
            }
            same(first);
        } finally {
            callers.shutdown();
        }
    }

    private void same(byte[] zip) throws IOException {
        int files = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertArrayEquals(Files.readAllBytes(dir.resolve(entry.getName())), in.readAllBytes(), entry.getName());
                files++;
            }
        }
        assertEquals(3, files);
    }

    @Test
    void whatCannotBeServedIsToldInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            fault("taken", "another program", "serve", "--host", "0.0.0.0", "--port", Integer.toString(taken.getLocalPort()));
        }
        fault("limits", "--max-body", "serve", "--max-body", "0");
        fault("no token", "no such file", "serve", "--token-file", dir.resolve("none").toString());
        fault("empty token", "empty", "serve", "--token-file", Files.writeString(dir.resolve("token"), "\n").toString());
    }

    private static void fault(String what, String told, String... args) {
        Run run = Run.of(args);
        assertEquals(ExitCode.FAULT, run.code(), what);
        assertTrue(run.err().contains(told) && run.err().lines().count() == 1, run.err());
    }
}
