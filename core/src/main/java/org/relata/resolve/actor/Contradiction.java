package org.relata.resolve.actor;

/** A fact of the registry that cannot be true, or not together with another. */
public record Contradiction(Entry entry, String what) {

    /** {@code file:line: what}, for the person who edits the file. */
    public String message() {
        return entry.where() + ": " + what;
    }
}
