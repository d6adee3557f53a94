package org.relata.app.cli;

import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** Counts documents on a terminal; silent elsewhere, and where the data itself goes to the same terminal. */
final class DocumentBar implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private DocumentBar(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static DocumentBar open(Surroundings surroundings, boolean dataOnTerminal) {
        if (!surroundings.errIsTerminal() || dataOnTerminal) {
            return new DocumentBar(null);
        }
        return new DocumentBar(ModelBar.ProgressBars.of(surroundings.err())
                .setTaskName("documents")
                .setInitialMax(-1)
                .showSpeed()
                .build());
    }

    /** One more is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
