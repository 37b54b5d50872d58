package coop.hatstand.serve.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.serve.Service;
import coop.hatstand.serve.ServiceLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever strangers send, the service answers with a status, and the next caller is served. */
final class HostileTest {
    private static final String THREAD = "1. How big is it?\n\n=== Ana\n1. Bigger each year.\n";
    private static final int MEBI = 1024 * 1024;
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private Service service;
    private Caller caller;

    @BeforeEach
    void start() {
        service = Service.builder(Hatstand.found()).limits(new ServiceLimits(4 * MEBI, Duration.ofSeconds(3), 1, 2)).faults(faults::add).build().start("127.0.0.1", 0);
        caller = new Caller(service);
    }

    @AfterEach
    void servesTheNextCaller() throws Exception {
        int status = caller.post("/api/check", THREAD).statusCode();
        for (int i = 0; i < 20 && (status == 503 || status == 504); i++) {
            Thread.sleep(500);
            status = caller.post("/api/check", THREAD).statusCode();
        }
        assertEquals(200, status);
        assertEquals(List.of(), List.copyOf(faults));
        service.close();
    }

    @Test
    void tooLargeIsToldBeforeItIsTakenIn() throws Exception {
        String response = caller.raw("POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + 5L * 1024 * MEBI + "\r\n\r\n");
        assertTrue(response.startsWith("HTTP/1.1 413 ") && response.contains("--max-body"), response);
    }

    @Test
    void tooLargeWithoutALengthIsCutOff() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write("POST /api/check HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            byte[] chunk = ("10000\r\n" + "x".repeat(65536) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
            try {
                for (int i = 0; i < 200; i++) {
                    out.write(chunk);
                }
            } catch (IOException e) {
                return; // The service has closed its end, which is what it should do.
            }
            assertTrue(new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1).endsWith("413"));
        }
    }

    @Test
    void deepJsonIsRefused() throws Exception {
        for (String start : List.of("{\"hatstand\":1,\"title\":", "{\"post_stream\":", "")) {
            refused(caller.post("/api/check?name=deep.json", start + "[".repeat(1_000_000)));
        }
    }

    @Test
    void bombsAreRefused() throws Exception {
        byte[] zeros = new byte[MEBI];
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(docx)) {
            for (String part : List.of("[Content_Types].xml", "word/document.xml", "xl/workbook.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                for (int i = 0; i < 300; i++) {
                    zip.write(zeros);
                }
            }
        }
        refused(caller.form("/api/check", new RequestField("source", Optional.of("draft.docx"), docx.toByteArray())));
        refused(caller.form("/api/check", new RequestField("source", Optional.of("table.xlsx"), docx.toByteArray())));
        refused(caller.form("/api/briefings?to=docx", RequestField.of("source", THREAD), new RequestField("template", Optional.of("t.docx"), docx.toByteArray())));
        ByteArrayOutputStream mbox = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(mbox)) {
            for (int i = 0; i < 300; i++) {
                gzip.write(zeros);
            }
        }
        refused(caller.form("/api/check", new RequestField("source", Optional.of("list.mbox.gz"), mbox.toByteArray())));
    }

    @Test
    void brokenFormsAreRefused() throws Exception {
        String type = "multipart/form-data; boundary=b";
        List<String> bodies = List.of("", "--b", "--b\r\n\r\n", "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n", "--b\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\n" + THREAD,
                "--b\r\n" + "X-A: b\r\n".repeat(10_000) + "\r\n--b--", "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n\r\n".repeat(5_000) + "--b--");
        for (String body : bodies) {
            assertEquals(400, caller.post("/api/check", body, "Content-Type", type).statusCode(), body.substring(0, Math.min(60, body.length())));
        }
        assertEquals(400, caller.post("/api/check", THREAD, "Content-Type", "multipart/form-data").statusCode());
        assertEquals(400, caller.post("/api/check", THREAD, "Content-Type", "multipart/form-data; boundary=" + "b".repeat(5_000)).statusCode());
    }

    @Test
    void noiseIsRefused() throws Exception {
        byte[] noise = new byte[MEBI];
        new java.util.Random(20261123).nextBytes(noise);
        for (String name : List.of("a.pdf", "a.docx", "a.xlsx", "a.csv", "a.json", "a.eml", "a")) {
            refused(caller.post("/api/check?name=" + name, noise));
        }
    }

    @Test
    void whatIsNoHttpIsAnsweredWithoutAWordOfIt() throws Exception {
        for (String bytes : List.of("\u0016\u0003\u0001", "GET /<secret> HTTP/9\r\n\r\n", "POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: secret\r\n\r\n")) {
            String answer = caller.raw(bytes + "\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 4") || answer.startsWith("HTTP/1.1 505") || answer.isEmpty(), answer);
            assertTrue(!answer.contains("secret") && !answer.contains("jetty"), answer);
        }
        assertTrue(caller.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(100_000) + "\r\n\r\n").startsWith("HTTP/1.1 431"));
    }

    @Test
    void thoseWhoDawdleHoldNobodyUp() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Socket socket = new Socket("127.0.0.1", service.port());
            String head = "POST /api/check HTTP/1.1\r\nHost: localhost\r\n" + (i % 2 == 0 ? "" : "Content-Length: 1000\r\n\r\n1. How");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            slow.add(socket);
        }
        long before = System.nanoTime();
        assertEquals(200, caller.post("/api/check", THREAD).statusCode());
        assertTrue(Duration.ofNanos(System.nanoTime() - before).toSeconds() < 10);
        Socket trickle = slow.get(1);
        trickle.setSoTimeout(10_000);
        trickle(trickle);
        byte[] answer = trickle.getInputStream().readNBytes(12);
        assertEquals("HTTP/1.1 408", new String(answer, StandardCharsets.ISO_8859_1));
        for (Socket socket : slow) {
            socket.close();
        }
    }

    /** A byte now and then, beyond the time there is. */
    private static void trickle(Socket socket) throws Exception {
        for (int i = 0; i < 8; i++) {
            Thread.sleep(500);
            try {
                socket.getOutputStream().write('x');
            } catch (IOException e) {
                return;
            }
        }
    }

    @Test
    void aRushIsAnsweredOrToldToComeBack() throws Exception {
        String large = "1. How big is it?\n\n" + "=== Ana\n1. Bigger each year.\n\n".repeat(1_000);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService callers = Executors.newFixedThreadPool(12);
        List<Future<HttpResponse<byte[]>>> answers = new ArrayList<>();
        Callable<HttpResponse<byte[]>> call = () -> {
            go.await();
            return new Caller(service).post("/api/briefings", large);
        };
        for (int i = 0; i < 12; i++) {
            answers.add(callers.submit(call));
        }
        go.countDown();
        int busy = 0;
        for (Future<HttpResponse<byte[]>> answer : answers) {
            HttpResponse<byte[]> response = answer.get();
            assertTrue(List.of(200, 503, 504).contains(response.statusCode()), response.statusCode() + "");
            if (response.statusCode() == 503) {
                busy++;
                assertTrue(Integer.parseInt(Caller.header(response, "Retry-After")) > 0);
            }
        }
        callers.shutdown();
        assertTrue(busy > 0, "twelve at once, of which one is worked on and two wait");
    }

    private static void refused(HttpResponse<byte[]> response) {
        assertTrue(List.of(400, 413, 422, 504).contains(response.statusCode()), response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
        assertTrue(Caller.detail(response).length() > 20 && Caller.detail(response).lines().count() == 1, Caller.detail(response));
    }
}
