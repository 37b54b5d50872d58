package coop.hatstand.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import coop.hatstand.serve.internal.http.Caller;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A service that is told to stop answers what is in hand, and takes nothing more. */
@Timeout(60)
final class StoppingTest {
    private static final String THREAD = "1. How big is it?\n\n=== Bo ===\n1. Bigger each year.\n";

    @Test
    void whatIsInHandIsAnswered() throws Exception {
        Held held = new Held();
        Service service = Service.builder(Hatstand.builder().exporter(held).build()).build().start("127.0.0.1", 0);
        Caller caller = new Caller(service);
        FutureTask<HttpResponse<byte[]>> call = new FutureTask<>(() -> caller.post("/api/briefings?to=held&name=thread.txt", THREAD));
        new Thread(call).start();
        assertTrue(held.begun.await(30, TimeUnit.SECONDS));
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(service::close);
        while (accepts(caller)) {
            Thread.sleep(20);
        }
        assertFalse(stopped.isDone(), "it waits for what is in hand");
        held.goOn.countDown();
        HttpResponse<byte[]> answer = call.get();
        assertEquals(200, answer.statusCode());
        assertEquals("all of it", new String(answer.body(), StandardCharsets.UTF_8));
        stopped.get(30, TimeUnit.SECONDS);
        assertThrows(IOException.class, () -> caller.get("/healthz"));
    }

    /** Whether there is still a server at the door; one that is leaving either refuses the connection or says so. */
    private static boolean accepts(Caller caller) throws InterruptedException {
        try {
            return caller.get("/healthz").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** An exporter that goes on when it is told to. */
    private static final class Held implements Exporter {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public Format format() {
            return new Format("held", "txt", "text/plain", "held back");
        }

        @Override
        public List<Notice> export(Document document, OutputStream out) throws IOException {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            out.write("all of it".getBytes(StandardCharsets.UTF_8));
            return List.of();
        }
    }
}
