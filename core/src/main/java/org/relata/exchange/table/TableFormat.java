package org.relata.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Opens a table for writing: separated text here, Parquet in the module of the store. */
@FunctionalInterface
public interface TableFormat {

    /** Begins the file. */
    TableWriter open(Path file, List<Column> columns) throws IOException;
}
