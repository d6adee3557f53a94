package org.relata.exchange.to;

import java.io.IOException;
import java.util.List;
import org.relata.exchange.table.Column;
import org.relata.exchange.table.Separation;
import org.relata.exchange.table.TableWriter;

/** A form that is one table. */
public interface TableExport extends Export {

    /** All columns, in their order. */
    List<Column> columns();

    /** How its cells are told apart where it is text. */
    default Separation separation() {
        return Separation.CSV;
    }

    /** Whether the first row names the columns. */
    default boolean hasHeader() {
        return true;
    }

    /**
     * Writes all rows.
     *
     * @param account is told of every row and of what it could not hold
     */
    void rows(EventStream events, TableWriter to, Account account) throws IOException;
}
