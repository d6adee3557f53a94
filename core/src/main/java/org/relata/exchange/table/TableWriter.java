package org.relata.exchange.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one table. Not thread-safe. */
public interface TableWriter extends AutoCloseable {

    /**
     * Writes one row.
     *
     * @param cells one for each column: text, Integer, Long, Double, Boolean, LocalDate or null
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** Ends the table; what is not closed may not be there. */
    @Override
    void close() throws IOException;
}
