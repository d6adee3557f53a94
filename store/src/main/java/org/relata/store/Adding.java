package org.relata.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.corroborate.Corroborator;
import org.relata.model.Document;

/**
 * Adds documents and claims. What is added is read on one thread and written on another in batches, each of them one
 * transaction; the listener hears of a batch when it is on the disk. Adding what is there already changes nothing.
 *
 * <p>To be used by one thread.
 */
public final class Adding implements AutoCloseable {

    /** So many claims in one transaction. */
    private static final int BATCH = 8000;
    /** And no transaction waits longer than this for more. */
    private static final long PATIENCE_MS = 1000;

    private final Run run;
    private final Corroborator corroborator;
    private final AddingListener listener;
    private final BatchWriter writer;
    private final ExecutorService readers =
            Executors.newSingleThreadExecutor(task -> daemon(task, "relata-store-reader"));
    private final BlockingQueue<Future<Addition>> queue = new ArrayBlockingQueue<>(BATCH);
    private final Thread writing;
    private volatile @Nullable Throwable failure;
    private volatile boolean ended;

    Adding(BatchWriter writer, Run run, Corroborator corroborator, AddingListener listener) {
        this.writer = writer;
        this.run = run;
        this.corroborator = corroborator;
        this.listener = listener;
        this.writing = daemon(this::write, "relata-store-writer");
        writing.start();
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Adds a document with its claims.
     *
     * @param claims of this document, each in the contract's JSON on one line
     * @throws RelataException when an earlier batch could not be written; nothing can be added after that
     */
    public void add(Document document, List<String> claims) {
        List<String> lines = List.copyOf(claims);
        take(() -> Addition.of(document, run.provenance(), lines, corroborator));
    }

    /**
     * Adds a claim of which the document's text is not at hand.
     *
     * @param name where the claim stands, for the message should it be refused
     * @param claim in the contract's JSON, which names its document and versions
     */
    public void add(String name, String claim) {
        take(() -> {
            try {
                return Addition.of(claim, corroborator);
            } catch (RelataException wrong) {
                throw new RelataException(wrong.code(), name + ": " + wrong.getMessage(), wrong);
            }
        });
    }

    private void take(Supplier<Addition> reading) {
        FutureTask<Addition> task = new FutureTask<>(reading::get);
        put(task);
        readers.execute(task);
    }

    private void put(Future<Addition> future) {
        try {
            boolean taken = false;
            while (!taken) {
                throwIfFailed();
                taken = queue.offer(future, 1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelataException(RelataException.Code.STORE, "Interrupted; what follows was not added.", e);
        }
    }

    private void throwIfFailed() {
        Throwable fault = failure;
        if (fault instanceof RelataException said) {
            throw new RelataException(said.code(), String.valueOf(said.getMessage()), said);
        }
        if (fault != null) {
            throw new IllegalStateException("the store could not be written", fault);
        }
    }

    /** The writing thread. */
    private void write() {
        try {
            boolean more = true;
            while (more) {
                List<Addition> batch = new ArrayList<>();
                more = fill(batch);
                if (!batch.isEmpty()) {
                    listener.added(writer.write(batch));
                }
            }
        } catch (RuntimeException | Error | InterruptedException fault) {
            failure = fault;
        }
    }

    /** Takes until the batch is full, the time is up, or all is taken; false when nothing follows. */
    private boolean fill(List<Addition> batch) throws InterruptedException {
        int weight = 0;
        long until = Long.MAX_VALUE;
        while (weight < BATCH && System.nanoTime() < until) {
            boolean last = ended;
            Future<Addition> next = queue.poll(50, TimeUnit.MILLISECONDS);
            if (next == null && last) {
                return false;
            }
            Addition addition = next == null ? null : read(next);
            if (addition != null) {
                until = batch.isEmpty() ? System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS) : until;
                batch.add(addition);
                weight += addition.weight();
            }
        }
        return true;
    }

    private @Nullable Addition read(Future<Addition> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RelataException wrong) {
                listener.refused(String.valueOf(wrong.getMessage()));
                return null;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * Waits until all is on the disk.
     *
     * @throws RelataException when a batch could not be written
     */
    @Override
    public void close() {
        ended = true;
        try {
            writing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            readers.shutdownNow();
            writer.close();
        }
        throwIfFailed();
    }
}
