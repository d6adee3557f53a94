package org.relata.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.relata.RelataException;

/**
 * Work on a stream by several threads, whose results are handed on in the order of the stream.
 *
 * <p>Reading and handing on stay on the calling thread. Only so many items are under way at once, so that a stream of
 * any length needs the memory of a short one.
 */
final class OrderedWork {

    /** Enough to keep every thread at work while the slowest item is waited for. */
    private static final int UNDER_WAY_PER_THREAD = 8;

    private final int threads;

    OrderedWork(int threads) {
        this.threads = threads;
    }

    /**
     * Does the work.
     *
     * @param work is called by several threads at once
     * @param sink gets the results, in order
     */
    <T, R> void run(Iterator<T> items, Function<T, R> work, Consumer<R> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
        Deque<Future<R>> underWay = new ArrayDeque<>();
        try {
            while (items.hasNext()) {
                T item = items.next();
                underWay.add(workers.submit(() -> work.apply(item)));
                while (underWay.size() >= threads * UNDER_WAY_PER_THREAD || firstIsDone(underWay)) {
                    sink.accept(finished(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                sink.accept(finished(underWay.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static boolean firstIsDone(Deque<? extends Future<?>> underWay) {
        return !underWay.isEmpty() && underWay.element().isDone();
    }

    private static Thread daemon(Runnable runnable) {
        Thread thread = new Thread(runnable, "relata-worker");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R finished(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelataException(RelataException.Code.INPUT, "Interrupted; what follows was not done.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
