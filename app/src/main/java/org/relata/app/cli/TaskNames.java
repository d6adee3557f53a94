package org.relata.app.cli;

import java.util.Iterator;
import org.relata.evaluate.Evaluation;

/** What {@code --task} may be. */
final class TaskNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Evaluation.tasks().iterator();
    }
}
