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
 * @param common how else it is looked at where it holds of very many rows; null where that makes no difference
 */
record Shape(
        Piece check,
        @Nullable Piece numbers,
        @Nullable Piece bound,
        boolean exact,
        @Nullable Ordered ordered,
        @Nullable Common common) {

    Shape(Piece check, @Nullable Piece numbers, @Nullable Ordered ordered) {
        this(check, numbers, ordered, null);
    }

    Shape(Piece check, @Nullable Piece numbers, @Nullable Ordered ordered, @Nullable Common common) {
        this(check, numbers, common == null ? numbers : common.counted(), numbers != null, ordered, common);
    }

    /** Whether the check looks into rows of other tables, one after another, so that a walk over all is dear. */
    boolean isDear() {
        return bound != null && !bound.equals(numbers);
    }

    /** {@code table} has the columns {@code day}, {@code finish} and {@code number}, and {@code where} holds of the rows. */
    record Ordered(String table, String number, Piece where) {}

    /**
     * A condition that holds of very many rows.
     *
     * @param check the same as {@link Shape#check}, by looking at each row rather than by making a list of all of which it holds
     * @param counted has a row for each of which it holds, or nearly
     */
    record Common(Piece check, Piece counted) {}

    /** The way to look at a row that suits how often the condition holds. */
    Piece check(boolean holdsOfMany) {
        return holdsOfMany && common != null ? common.check() : check;
    }

    static Shape check(Piece check) {
        return new Shape(check, null, null);
    }
}
