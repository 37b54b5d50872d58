package coop.hatstand.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs a task in many threads that start together, and rethrows what any of them throws. */
final class Crowd {

    private Crowd() {}

    static <T> List<T> of(int threads, Callable<T> task) throws Exception {
        CountDownLatch start = new CountDownLatch(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(Collections.nCopies(threads, together(start, task)))) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw e;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> Callable<T> together(CountDownLatch start, Callable<T> task) {
        return () -> {
            start.countDown();
            start.await();
            return task.call();
        };
    }
}
