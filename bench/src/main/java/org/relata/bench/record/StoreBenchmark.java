package org.relata.bench.record;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
 * How fast claims are added with corroboration, how fast pages of events come, and what {@code relata conflict} takes:
 * {@code StoreBenchmark FILE CLAIMS}. Prints one figure a line, each with its bound where it has one. A file that is there already
 * is only asked.
 */
public final class StoreBenchmark {

    private static final double SECOND = 1e9;
    private static final double MILLISECOND = 1e6;
    private static final double MEGABYTE = 1e6;
    private static final double WANTED = 3000;
    private static final int STEP = Integer.getInteger("step", 100_000);

    private StoreBenchmark() {}

    /** Adds to a new file and asks it. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int claims = Integer.parseInt(arguments[1]);
        if (!Files.exists(file)) {
            add(file, claims);
        }
        MadeWorld world = MadeClaims.world();
        PageTimes.print(file, world);
        ConflictTimes.print(file, world);
    }

    private static void add(Path file, int claims) throws Exception {
        Corroborator corroborator = new Corroborator(Registry.builtIn());
        Progress progress = new Progress();
        long start = System.nanoTime();
        try (Store store = Store.open(file.toString(), Access.ADD);
                Adding adding = store.adding(new Run(new Provenance("0.1.0", "", "")), corroborator, progress)) {
            new MadeClaims(claims).each(line -> adding.add("made", line));
        }
        double seconds = (System.nanoTime() - start) / SECOND;
        double rate = claims / seconds;
        System.out.printf(
                Locale.ROOT,
                "%d claims added in %.0f s\t%.0f claims/s\tbound %.0f%s%n",
                claims,
                seconds,
                rate,
                WANTED,
                rate < WANTED ? "\tMISSED" : "");
        System.out.printf(
                Locale.ROOT,
                "processor time of all threads, making the claims too\t%.3f ms a claim%n",
                cpu() / MILLISECOND / claims);
        System.out.printf(Locale.ROOT, "file\t%.0f MB%n", Files.size(file) / MEGABYTE);
    }

    /** Processor time of this process in nanoseconds: a machine that others use too tells little by the clock. */
    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean bean
                ? bean.getProcessCpuTime()
                : 0;
    }

    /** Says how fast each hundred thousand went. */
    private static final class Progress implements AddingListener {

        private long claims;
        private long events;
        private long next = STEP;
        private long since = System.nanoTime();
        private long last;
        private long lastCpu = cpu();

        @Override
        public void added(Added added) {
            claims += added.claims();
            events += added.events();
            if (claims >= next) {
                long now = System.nanoTime();
                System.out.printf(
                        Locale.ROOT,
                        "up to %d claims, %d events\t%.0f claims/s\t%.3f ms of processor time a claim%n",
                        claims,
                        events,
                        (claims - last) * SECOND / (now - since),
                        (cpu() - lastCpu) / MILLISECOND / (claims - last));
                lastCpu = cpu();
                since = now;
                last = claims;
                next += STEP;
            }
        }

        @Override
        public void refused(String why) {
            throw new IllegalStateException(why);
        }
    }
}
