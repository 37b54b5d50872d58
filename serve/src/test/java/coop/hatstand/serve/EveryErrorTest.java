package coop.hatstand.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import coop.hatstand.serve.internal.http.Caller;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, in the program or in the server that it stands on, is answered as a problem with a line that says what to do. */
final class EveryErrorTest {
    private static final String THREAD = "1. How big is it?\n\n=== Ana\n1. Bigger each year.\n";
    private static final String LOCAL = "Host: localhost\r\n";
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final Service service = Service.builder(Hatstand.builder().exporter(new Broken("memory", () -> new OutOfMemoryError("Java heap space"))).exporter(new Broken("stack", StackOverflowError::new)).exporter(new Broken("class", () -> new NoClassDefFoundError("Ana"))).build()).faults(faults::add).build().start("127.0.0.1", 0);
    private final Caller caller = new Caller(service);

    @AfterEach
    void stop() {
        service.close();
    }

    /** An exporter that fails as a Java at its limits does. */
    private record Broken(String id, Supplier<Error> fault) implements Exporter {
        @Override
        public Format format() {
            return new Format(id, id, "text/plain", id);
        }

        @Override
        public List<Notice> export(Document document, OutputStream out) {
            throw fault.get();
        }
    }

    @Test
    void aFullMemoryIsAPassingProblem() throws Exception {
        HttpResponse<byte[]> response = caller.post("/api/briefings?to=memory", THREAD);
        assertEquals("503 application/problem+json", response.statusCode() + " " + Caller.header(response, "Content-Type"));
        assertTrue(Integer.parseInt(Caller.header(response, "Retry-After")) > 0);
        assertTrue(Caller.detail(response).contains("-Xmx"), Caller.detail(response));
        assertEquals(1, faults.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stack", "class"})
    void anErrorOfTheProgramIsOneLineWithoutAnybodysWords(String format) throws Exception {
        HttpResponse<byte[]> response = caller.post("/api/briefings?to=" + format, THREAD);
        assertEquals("500 application/problem+json", response.statusCode() + " " + Caller.header(response, "Content-Type"));
        assertTrue(Caller.detail(response).startsWith("this is a bug in Hatstand") && !Caller.detail(response).contains("Ana"), Caller.detail(response));
        assertEquals(200, caller.post("/api/check", THREAD).statusCode());
    }

    @Test
    void whatTheServerRefusesByItselfComesWithItsCure() throws Exception {
        refused("404", "GET /nothing HTTP/1.1\r\n" + LOCAL, "/openapi.json");
        refused("405", "DELETE /api/check HTTP/1.1\r\n" + LOCAL, "does not accept that method");
        refused("431", "GET / HTTP/1.1\r\n" + LOCAL + "X: " + "x".repeat(20_000) + "\r\n", "8 KiB");
        refused("414", "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\n" + LOCAL, "8 KiB");
        refused("505", "GET / HTTP/9.1\r\n" + LOCAL, "HTTP/1.1");
        refused("400", "POST /api/check HTTP/1.1\r\n" + LOCAL + "Content-Length: many\r\n", "RFC 9112");
        refused("400", "GET /page/%zz HTTP/1.1\r\n" + LOCAL, "RFC 9112");
        refused("413", "POST /api/check HTTP/1.1\r\n" + LOCAL + "Content-Length: 99999999999\r\n", "--max-body");
    }

    private void refused(String status, String head, String cure) throws Exception {
        String answer = caller.raw(head + "Connection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        assertTrue(answer.contains("application/problem+json") && answer.contains("\"status\":" + status) && answer.contains(cure), answer);
        assertFalse(answer.contains("xxx") || answer.contains("zz"), answer);
    }
}
