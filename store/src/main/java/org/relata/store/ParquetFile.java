package org.relata.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.relata.RelataException;

/**
 * Claims or events as a Parquet file with nested columns, written by DuckDB. Rows are gathered beside it first, so that
 * there may be more of them than memory holds.
 */
public final class ParquetFile {

    /** What the file is of. */
    public enum Table {
        CLAIMS("claims.txt"),
        EVENTS("events.txt");

        private final String columns;

        Table(String columns) {
            this.columns = columns;
        }
    }

    private static final String LONGEST_ROW = "268435456";

    private final Table table;
    private final Path folder;
    private final BufferedWriter rows;

    private ParquetFile(Table table, Path folder, BufferedWriter rows) {
        this.table = table;
        this.folder = folder;
        this.rows = rows;
    }

    /** Begins a file without rows. */
    public static ParquetFile begin(Table table) throws IOException {
        Path folder = Files.createTempDirectory("relata-parquet");
        return new ParquetFile(table, folder, Files.newBufferedWriter(folder.resolve("rows.jsonl")));
    }

    /** Adds a row: an object of the contract's JSON on one line. */
    public void write(String json) throws IOException {
        rows.write(json);
        rows.write('\n');
    }

    /**
     * Writes the file, and takes away what was gathered.
     *
     * @throws RelataException when it cannot be made
     */
    public void endTo(OutputStream out) throws IOException {
        Path file = folder.resolve("table.parquet");
        try {
            rows.close();
            convert(file);
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder.resolve("rows.jsonl"));
            Files.deleteIfExists(folder);
        }
    }

    private void convert(Path file) {
        String sql = "COPY (SELECT * FROM read_json('" + quoted(folder.resolve("rows.jsonl"))
                + "', format = 'newline_delimited', maximum_object_size = " + LONGEST_ROW + ", columns = "
                + ColumnTypes.of(table.columns) + ")) TO '" + quoted(file) + "' (FORMAT parquet, COMPRESSION zstd)";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET preserve_insertion_order = true");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new RelataException(
                    RelataException.Code.OUTPUT, "The Parquet file cannot be made: " + e.getMessage(), e);
        }
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
