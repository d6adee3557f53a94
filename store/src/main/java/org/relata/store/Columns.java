package org.relata.store;

import org.jspecify.annotations.Nullable;

/**
 * The narrow columns of all claims and events as of one moment.
 *
 * @param loading how long it took to read them, in nanoseconds
 * @param begun when the reading began, by {@link System#nanoTime}
 * @param mark how the store was marked when the reading began
 */
record Columns(ClaimColumns claims, EventColumns events, long loading, long begun, String mark) {

    /** Reads them; claims that were read before are not read again. */
    static Columns read(Sql sql, String mark, @Nullable Columns before) {
        long begun = System.nanoTime();
        sql.begin();
        try {
            ClaimColumns claims = ClaimColumns.read(sql, before == null ? null : before.claims());
            EventColumns events = EventColumns.read(sql);
            return new Columns(claims, events, System.nanoTime() - begun, begun, mark);
        } finally {
            sql.rollback();
        }
    }

    /** How old these are, in nanoseconds. */
    long age() {
        return System.nanoTime() - begun;
    }
}
