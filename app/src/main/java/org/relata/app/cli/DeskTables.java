package org.relata.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relata.store.Filter;
import org.relata.store.Kept;
import org.relata.store.Page;
import org.relata.store.Position;
import org.relata.store.Slice;
import org.relata.store.Store;

/** Writes for the desk the tables that the command line writes. */
record DeskTables(Store store) {

    private static final int AT_ONCE = 1_000;

    void write(String what, String format, Filter filter, int most, OutputStream out) throws IOException {
        boolean claims = what.equals("claims");
        TableOutput output = TableOutput.open(
                TableFormat.valueOf(format.toUpperCase(Locale.ROOT)),
                claims ? TableOutput.Table.CLAIMS : TableOutput.Table.EVENTS,
                out);
        @Nullable Position after = null;
        int left = most;
        do {
            Page page = new Page(Math.min(AT_ONCE, left), after);
            Slice<Kept> slice = claims ? store.claims(filter, page) : store.events(filter, page);
            for (Kept kept : slice.items()) {
                output.write(kept);
            }
            left -= slice.items().size();
            after = slice.next();
        } while (after != null && left > 0);
        output.end();
    }
}
