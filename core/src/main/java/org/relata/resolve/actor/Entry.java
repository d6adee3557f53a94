package org.relata.resolve.actor;

/**
 * Where a fact of the registry is written and where it comes from.
 *
 * @param file name of the registry file, or of the table that it was made from
 * @param line counted from 1
 * @param source the document that was opened for it, or {@code unchecked}
 */
public record Entry(String file, int line, String source) {

    /** The source of a fact that nobody has yet compared with a document. */
    public static final String UNCHECKED = "unchecked";

    /** Whether a document was opened for the fact. */
    public boolean checked() {
        return !source.equals(UNCHECKED);
    }

    /** {@code file:line}, for messages. */
    public String where() {
        return file + ":" + line;
    }
}
