package coop.hatstand.serve;

import coop.hatstand.app.Messages;
import coop.hatstand.serve.internal.http.Problem;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a few jobs at once, lets a few more wait, and turns away the rest. If running jobs take so long that none makes room, waiting ones are turned
 * away too, so that callers know.
 *
 * <p>A job that overruns keeps its place until it ends, so that there are never too many at once.
 */
final class Work implements AutoCloseable {
    private static final int RETRY_SECONDS = 1;
    /** How long those who wait see no job begin. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(4);

    private final ServiceLimits serviceLimits;
    private final ThreadPoolExecutor workers;
    private volatile long lastBegun = System.nanoTime();

    Work(ServiceLimits serviceLimits) {
        this.serviceLimits = serviceLimits;
        workers = new ThreadPoolExecutor(serviceLimits.atOnce(), serviceLimits.atOnce(), 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(serviceLimits.waiting()), Work::worker);
        workers.allowCoreThreadTimeOut(true);
    }

    /** Does a job and gives its result, or throws what it throws. */
    <T> T run(Callable<T> job, Messages messages) throws Exception {
        long end = System.nanoTime() + serviceLimits.time().toNanos();
        CountDownLatch begun = new CountDownLatch(1);
        Future<T> result = submit(() -> {
            lastBegun = System.nanoTime();
            begun.countDown();
            return job.call();
        }, messages);
        try {
            await(begun, result, messages, end);
            return result.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            workers.purge();
            throw new Problem(504, messages.text("serve.error.time", serviceLimits.time().toSeconds()));
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    private <T> Future<T> submit(Callable<T> job, Messages messages) throws Problem {
        try {
            return workers.submit(job);
        } catch (RejectedExecutionException e) {
            throw busy(messages);
        }
    }

    /** Until a job begins, or its time is over, or none has begun for too long. */
    private void await(CountDownLatch begun, Future<?> result, Messages messages, long end) throws Problem, InterruptedException {
        long from = System.nanoTime();
        long left = Math.min(PATIENCE, end - from);
        while (left > 0 && !begun.await(left, TimeUnit.NANOSECONDS)) {
            long patience = PATIENCE - (System.nanoTime() - Math.max(from, lastBegun));
            if (patience <= 0) {
                result.cancel(true);
                workers.purge();
                throw busy(messages);
            }
            left = Math.min(patience, end - System.nanoTime());
        }
    }

    private static Problem busy(Messages messages) {
        return Problem.passing(503, messages.text("serve.error.busy"), RETRY_SECONDS);
    }

    private static Exception thrown(Throwable cause) {
        if (cause instanceof Exception exception) {
            return exception;
        }
        throw (Error) cause;
    }

    /** No process is kept alive by a job that does not end. */
    private static Thread worker(Runnable job) {
        Thread thread = new Thread(job, "hatstand-work");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
