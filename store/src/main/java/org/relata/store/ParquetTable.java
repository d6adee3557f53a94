package org.relata.store;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.exchange.table.Column;
import org.relata.exchange.table.SeparatedTable;
import org.relata.exchange.table.Separation;
import org.relata.exchange.table.TableWriter;

/**
 * Any table as a Parquet file, written by DuckDB. Rows are gathered as CSV beside the file first, so that there may be more of
 * them than memory holds. An empty cell is null.
 */
public final class ParquetTable implements TableWriter {

    private static final int LONGEST_ROW = 16_777_216;

    private final Path file;
    private final List<Column> columns;
    private final Path gathered;
    private final Writer out;
    private final SeparatedTable rows;

    private ParquetTable(Path file, List<Column> columns) throws IOException {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.gathered = file.resolveSibling(file.getFileName() + ".rows");
        this.out = Files.newBufferedWriter(gathered, StandardCharsets.UTF_8);
        this.rows = SeparatedTable.withHeader(out, Separation.CSV, columns);
    }

    /** Begins the file. */
    public static TableWriter open(Path file, List<Column> columns) throws IOException {
        return new ParquetTable(file, columns);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        rows.row(cells);
    }

    /**
     * Writes the file, and takes away what was gathered.
     *
     * @throws RelataException of code {@code OUTPUT} when it cannot be made
     */
    @Override
    public void close() throws IOException {
        try {
            rows.close();
            out.close();
            convert();
        } finally {
            Files.deleteIfExists(gathered);
        }
    }

    private void convert() {
        String types = columns.stream()
                .map(column -> "'" + quoted(column.name()) + "': '" + type(column) + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        String sql = "COPY (SELECT * FROM read_csv('" + quoted(gathered.toString())
                + "', header = true, delim = ',', quote = '\"',"
                + " escape = '\"', auto_detect = false, max_line_size = " + LONGEST_ROW + ", columns = " + types
                + ")) TO '"
                + quoted(file.toString()) + "' (FORMAT parquet, COMPRESSION zstd)";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET preserve_insertion_order = true");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new RelataException(
                    RelataException.Code.OUTPUT, file + ": the Parquet file cannot be made: " + e.getMessage(), e);
        }
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case REAL -> "DOUBLE";
            case DATE -> "DATE";
            case BOOLEAN -> "BOOLEAN";
        };
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }
}
