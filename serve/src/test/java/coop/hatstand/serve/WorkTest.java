package coop.hatstand.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.app.Messages;
import coop.hatstand.serve.internal.http.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who waits is served while things move, and told to come back when they do not. */
final class WorkTest {
    private static final Messages LABELS = Messages.usual();
    private final Work work = new Work(new ServiceLimits(1, Duration.ofSeconds(30), 1, 8));
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        work.close();
        callers.shutdownNow();
    }

    @Test
    void behindAJobThatTakesLongNobodyIsLeftWaiting() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Future<String> first = callers.submit(() -> work.run(() -> {
            begun.countDown();
            done.await();
            return "first";
        }, LABELS));
        begun.await();
        Problem told = assertThrows(Problem.class, () -> work.run(() -> "second", LABELS));
        assertEquals(503, told.status());
        assertTrue(told.retryAfter().isPresent());
        done.countDown();
        assertEquals("first", first.get());
        assertEquals("third", work.run(() -> "third", LABELS));
    }

    @Test
    void whileJobsEndAllAreServedHoweverLongTheyWaitInAll() throws Exception {
        List<Future<Integer>> results = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int number = i;
            results.add(callers.submit(() -> work.run(() -> {
                Thread.sleep(1_500);
                return number;
            }, LABELS)));
        }
        for (int i = 0; i < results.size(); i++) {
            assertEquals(i, results.get(i).get());
        }
    }
}
