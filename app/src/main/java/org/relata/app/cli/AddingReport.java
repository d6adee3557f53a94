package org.relata.app.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.relata.store.Added;
import org.relata.store.AddingListener;

/** Tells what has been added: a bar of claims on a terminal, a line at the end. Safe for threads. */
final class AddingReport implements AddingListener, AutoCloseable {

    private final Surroundings surroundings;
    private final Problems problems;
    private final @Nullable ProgressBar bar;
    private Added all = Added.NOTHING;

    AddingReport(Surroundings surroundings, Problems problems) {
        this.surroundings = surroundings;
        this.problems = problems;
        this.bar = surroundings.errIsTerminal()
                ? ModelBar.ProgressBars.of(surroundings.err())
                        .setTaskName("claims")
                        .setInitialMax(-1)
                        .showSpeed()
                        .build()
                : null;
    }

    @Override
    public synchronized void added(Added added) {
        all = all.and(added);
        if (bar != null) {
            bar.stepBy(added.claims() + added.known());
        }
        if (Boolean.getBoolean(EACH)) {
            surroundings
                    .err()
                    .println("relata: on the disk: " + all.claims() + " new, " + all.known() + " known claims");
        }
    }

    /** Says after each transaction how much is on the disk, for those who watch an adding from outside. */
    static final String EACH = "relata.add.each";

    @Override
    public synchronized void refused(String why) {
        problems.failed(why);
    }

    /** One line on all of it. */
    synchronized void summary(String store) {
        surroundings
                .err()
                .println(String.format(
                        Locale.ROOT,
                        "relata: %s: %d documents, %d claims added, %d known already; %d events made or changed",
                        store.replaceAll("//[^@/]*@", "//"),
                        all.documents(),
                        all.claims(),
                        all.known(),
                        all.events()));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
