package org.relata.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** The next free number of each table, within one transaction that no other writer interleaves with. */
final class Counters {

    private final Sql sql;
    private final Map<String, Long> last = new LinkedHashMap<>();

    Counters(Sql sql) {
        this.sql = sql;
    }

    /** Forgets what it knew: another process may have written meanwhile. */
    void begin() {
        last.clear();
    }

    long next(String table) {
        long next = last.computeIfAbsent(table, name -> sql.number("SELECT max(number) FROM " + name)) + 1;
        last.put(table, next);
        return next;
    }
}
