package org.relata.app.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.relata.parse.ModelProgress;

/**
 * Shows how far the making of the model cache has come: a bar on a terminal, elsewhere a line at the start and at every
 * fifth of the way. Shows nothing when the cache is there.
 */
final class ModelBar implements ModelProgress, AutoCloseable {

    private static final long MEGABYTE = 1_000_000;
    private static final int STEPS = 5;

    private final PrintStream err;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private long lastStep = -1;

    ModelBar(Surroundings surroundings) {
        this.err = surroundings.err();
        this.terminal = surroundings.errIsTerminal();
    }

    @Override
    public synchronized void at(long done, long total) {
        if (terminal) {
            bar(total).stepTo(done / MEGABYTE);
        } else {
            line(done, total);
        }
    }

    private ProgressBar bar(long total) {
        if (bar == null) {
            err.println("relata: unpacking the parser's models, once (864 MB in the cache folder)");
            bar = ProgressBars.of(err)
                    .setTaskName("models")
                    .setInitialMax(total / MEGABYTE)
                    .setUnit(" MB", 1)
                    .build();
        }
        return bar;
    }

    private void line(long done, long total) {
        long step = total == 0 ? STEPS : done * STEPS / total;
        if (step > lastStep) {
            lastStep = step;
            err.println("relata: unpacking the parser's models, once: " + done / MEGABYTE + " of " + total / MEGABYTE
                    + " MB");
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** The look of all bars. */
    static final class ProgressBars {

        private static final int REDRAW_MILLISECONDS = 200;

        private ProgressBars() {}

        static ProgressBarBuilder of(PrintStream err) {
            return ProgressBar.builder()
                    .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(err))
                    .setStyle(me.tongfei.progressbar.ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REDRAW_MILLISECONDS);
        }
    }
}
