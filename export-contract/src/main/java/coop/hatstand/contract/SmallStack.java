package coop.hatstand.contract;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs a task in a thread with a small stack, so that deep recursion fails. */
final class SmallStack {

    private static final long BYTES = 512 * 1024;

    private SmallStack() {}

    static <T> T call(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        Thread thread = new Thread(null, future, "small stack", BYTES);
        thread.start();
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError("with a stack of 512 KiB: " + e.getCause(), e.getCause());
        }
    }
}
