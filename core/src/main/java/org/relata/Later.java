package org.relata;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something that is loaded on a thread of its own while other things are loaded. */
final class Later<T> {

    private final FutureTask<T> task;

    private Later(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins to load; the thread keeps no process alive. */
    static <T> Later<T> start(String name, Supplier<? extends T> loading) {
        FutureTask<T> task = new FutureTask<>(loading::get);
        Thread thread = new Thread(task, "relata-" + name);
        thread.setDaemon(true);
        thread.start();
        return new Later<>(task);
    }

    /**
     * What was loaded, waiting for it.
     *
     * @throws RuntimeException or an error, as the loading threw it
     */
    T value() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException("interrupted while loading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new CompletionException(e.getCause());
        }
    }
}
