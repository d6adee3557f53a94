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
 * How fast claims are added with corroboration, and pages of events come: {@code StoreBenchmark FILE CLAIMS}. Prints one
 * figure a line, {@code name<TAB>value}.
 */
public final class StoreBenchmark {

    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final int STEP = Integer.getInteger("step", 100_000);

    private StoreBenchmark() {}

    /** Adds to a new file and asks it. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int claims = Integer.parseInt(arguments[1]);
        if (!Files.exists(file)) {
            add(file, claims);
        }
        PageTimes.print(file);
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
        print("claims added", claims);
        print("seconds", seconds);
        print("claims/s", claims / seconds);
        print("file (MB)", Files.size(file) / MEGABYTE);
    }

    static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s\t%.1f%n", name, value);
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
                print(
                        "claims/s up to " + claims + " (" + events + " events written)",
                        (claims - last) * SECOND / (now - since));
                print("of it CPU of all threads, ms a claim", (cpu() - lastCpu) / 1e6 / (claims - last));
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
