package org.relata.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.evaluate.Evaluation;

/** Finds what is wrong with a call of {@code relata evaluate} before the parser is loaded, which takes seconds. */
final class GoldCheck {

    private GoldCheck() {}

    /** @throws RelataException when there is no such file or task */
    static void check(Path gold, @Nullable String task) {
        if (task != null && !Evaluation.tasks().contains(task)) {
            throw new RelataException(
                    RelataException.Code.USAGE, "no task is called " + task + "; there are " + Evaluation.tasks());
        }
        if (!Files.isReadable(gold) || Files.isDirectory(gold)) {
            throw new RelataException(RelataException.Code.INPUT, gold + ": there is no such file that can be read");
        }
    }
}
