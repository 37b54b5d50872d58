package coop.hatstand.internal.read.mail;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Does work on a thread that ends with it, and with it all that the work leaves in its thread's variables.
 *
 * <p>mime4j keeps a buffer there ({@code RawFieldParser.DECODE_BUFFER}) for as long as the thread lives: on a host's own thread its class loader could
 * never be collected. Waits until the work is done, even when interrupted; the interruption stands afterwards.
 */
final class ThreadedWork {
    private ThreadedWork() {
    }

    static <T> T done(String name, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, name, 0, false);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unchecked(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }
}
