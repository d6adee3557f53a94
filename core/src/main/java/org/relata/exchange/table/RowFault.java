package org.relata.exchange.table;

import org.jspecify.annotations.Nullable;

/** That one row cannot be taken, and why; the rest of the file can. */
public final class RowFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RowFault(String why, @Nullable Throwable cause) {
        super(why, cause);
    }

    /** A fault found by looking at the row. */
    public static RowFault of(String why) {
        return new RowFault(why, null);
    }

    /** Why. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
