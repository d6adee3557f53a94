package org.relata.store;

import org.jspecify.annotations.Nullable;

/**
 * One condition as SQL.
 *
 * @param check what must hold of the row, which is {@code c} for claims and {@code e} for events
 * @param numbers the numbers of the rows of which it holds, where an index knows them
 * @param bound what is at least as many as those numbers, and sooner counted
 * @param exact whether the check holds of those numbers and of no other
 * @param ordered a table in the order of the list that has exactly these rows; null where there is none
 */
record Shape(
        Piece check,
        @Nullable Piece numbers,
        @Nullable Piece bound,
        boolean exact,
        @Nullable Ordered ordered) {

    Shape(Piece check, @Nullable Piece numbers, @Nullable Ordered ordered) {
        this(check, numbers, numbers, numbers != null, ordered);
    }

    /** Whether the check looks into rows of other tables, one after another, so that a walk over all is dear. */
    boolean isDear() {
        return bound != null && !bound.equals(numbers);
    }

    /** {@code table} has the columns {@code day}, {@code finish} and {@code number}, and {@code where} holds of the rows. */
    record Ordered(String table, String number, Piece where) {}

    static Shape check(Piece check) {
        return new Shape(check, null, null);
    }
}
