package org.relata.evaluate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.relata.RelataException;

/** Judges records on several threads and hands the judgements on in the order of the records. */
final class OrderedRun {

    /** Enough to keep every thread at work while the slowest record is waited for. */
    private static final int WAITING_PER_THREAD = 16;

    private final Judge judge;
    private final int threads;

    OrderedRun(Judge judge, int threads) {
        this.judge = judge;
        this.threads = Math.max(1, threads);
    }

    /** Returns the number of records judged. */
    long run(Iterator<List<GoldRecord>> groups, Scoreboard board) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Deque<Future<Judgement>> waiting = new ArrayDeque<>();
        long records = 0;
        try {
            while (groups.hasNext()) {
                List<GoldRecord> group = groups.next();
                records += group.size();
                waiting.add(workers.submit(() -> judged(group)));
                if (waiting.size() >= threads * WAITING_PER_THREAD) {
                    board.add(finished(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                board.add(finished(waiting.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
        return records;
    }

    private Judgement judged(List<GoldRecord> group) {
        Judgement judgement = new Judgement();
        try {
            judge.judge(group, judgement);
            return judgement;
        } catch (RelataException e) {
            throw e;
        } catch (RuntimeException e) {
            return failed(group, e);
        }
    }

    // One document on which a stage fails must not cost the figures of all the others, but must be seen.
    private static Judgement failed(List<GoldRecord> group, RuntimeException e) {
        Judgement judgement = new Judgement();
        StackTraceElement[] trace = e.getStackTrace();
        judgement.leaveOut("failed: " + e.getClass().getSimpleName());
        judgement.fault(new Fault(
                "failed: " + e.getClass().getSimpleName(),
                group.get(0).id(),
                "",
                e.getMessage() + (trace.length == 0 ? "" : " at " + trace[0]),
                Brief.line(group.get(0).text())));
        return judgement;
    }

    private static Judgement finished(Future<Judgement> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelataException(RelataException.Code.INPUT, "the evaluation was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RelataException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
