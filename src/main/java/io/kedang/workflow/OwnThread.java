package io.kedang.workflow;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Does work in a thread of its own and waits for it. Within a job the engine keeps all it is told until the job ends;
 * chunks that are to be committed one by one must not happen inside.
 */
public final class OwnThread {

    private OwnThread() {}

    /** What the work throws is passed on. */
    public static <T> T run(String name, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, name);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw passedOn(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while " + name + " runs", e);
        }
    }

    private static RuntimeException passedOn(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }
}
