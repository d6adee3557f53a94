package org.relata.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.relata.RelataException;

/** Gathers the faults of data files, so that a user sees all of them at once. Not thread-safe: one per load. */
public final class Faults {

    private final List<String> messages = new ArrayList<>();

    /** Runs one step and keeps its fault, if it has one. */
    public void attempt(Runnable step) {
        attempt(() -> {
            step.run();
            return List.of();
        });
    }

    /** Reads some values; none, with the fault kept, when that fails. */
    public <T> List<T> attempt(Supplier<List<T>> step) {
        try {
            return step.get();
        } catch (RelataException e) {
            if (e.code() != RelataException.Code.DATA) {
                throw e;
            }
            messages.add(String.valueOf(e.getMessage()));
            return Collections.emptyList();
        }
    }

    /** The messages so far, in the order in which they were found. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /**
     * Ends the load when anything was wrong.
     *
     * @throws RelataException of code {@code DATA} with one fault a line
     */
    public void throwIfAny() {
        if (!messages.isEmpty()) {
            throw new RelataException(RelataException.Code.DATA, String.join("\n", messages));
        }
    }
}
