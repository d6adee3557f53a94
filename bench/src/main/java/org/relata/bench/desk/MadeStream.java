package org.relata.bench.desk;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.relata.bench.record.MadeClaims;
import org.relata.corroborate.Corroborator;
import org.relata.model.Provenance;
import org.relata.resolve.actor.Registry;
import org.relata.store.Access;
import org.relata.store.Added;
import org.relata.store.Adding;
import org.relata.store.AddingListener;
import org.relata.store.Run;
import org.relata.store.Store;

/**
 * A process that adds made-up claims as a watching does, so many a second, until it is ended: {@code MadeStream FILE FIRST
 * A_SECOND}.
 */
public final class MadeStream {

    /** As many in ten years as the store of {@code StoreBenchmark} has, so that a day has as much to be compared. */
    private static final int MOST = 1_000_000;

    private static final double SECOND = 1e9;

    private MadeStream() {}

    /** Adds claims that come after the first so many. */
    public static void main(String[] arguments) {
        int first = Integer.parseInt(arguments[1]);
        double nanosEach = SECOND / Double.parseDouble(arguments[2]);
        long start = System.nanoTime();
        long[] made = new long[1];
        try (Store store = Store.open(Path.of(arguments[0]).toString(), Access.ADD);
                Adding adding = store.adding(
                        new Run(new Provenance("0.1.0", "", "")),
                        new Corroborator(Registry.builtIn()),
                        new Counting())) {
            MadeClaims.after(first, MOST).each(line -> {
                long due = start + (long) (made[0]++ * nanosEach);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                adding.add("made", line);
            });
        }
    }

    /** Says on standard output how many were added when they are on the disk. */
    private static final class Counting implements AddingListener {

        private long claims;

        @Override
        public void added(Added added) {
            claims += added.claims();
            System.out.println(claims);
        }

        @Override
        public void refused(String why) {
            throw new IllegalStateException(why);
        }
    }
}
