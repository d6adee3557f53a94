package org.relata.bench.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.relata.RelataException;
import org.relata.store.Access;
import org.relata.store.Filter;
import org.relata.store.Store;

/** All that stands in a store's tables, but the times at which it was added. */
final class TableRows {

    private static final List<String> TABLES = List.of(
            "documents",
            "document_versions",
            "runs",
            "versions",
            "sentences",
            "places",
            "claims",
            "participants",
            "tolls",
            "keys",
            "components",
            "events",
            "event_parties",
            "event_dyads",
            "event_claims");

    private TableRows() {}

    static List<String> of(Path store) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement()) {
            try (ResultSet check = statement.executeQuery("PRAGMA integrity_check")) {
                rows.add("integrity " + check.getString(1));
            }
            try (ResultSet orphans = statement.executeQuery("SELECT count(*) FROM pragma_foreign_key_check")) {
                rows.add("rows without parents " + orphans.getLong(1));
            }
            for (String table : TABLES) {
                try (ResultSet found = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
                    rows(table, found, rows);
                }
            }
        }
        return rows;
    }

    private static void rows(String table, ResultSet found, List<String> rows) throws SQLException {
        int columns = found.getMetaData().getColumnCount();
        while (found.next()) {
            StringBuilder row = new StringBuilder(table);
            for (int i = 1; i <= columns; i++) {
                if (!found.getMetaData().getColumnName(i).equals("added")) {
                    row.append('|').append(found.getString(i));
                }
            }
            rows.add(row.toString());
        }
    }

    /** How many rows there are; none where there is no store yet. */
    static long count(Path store, String table) throws SQLException {
        if (!Files.exists(store)) {
            return 0;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("SELECT 1 FROM sqlite_schema WHERE name = '" + table + "'")) {
            if (!tables.next()) {
                return 0;
            }
            try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
                return count.getLong(1);
            }
        }
    }

    /** How many claims a reader sees; none where there is no store yet. */
    static long committed(Path file) {
        try (Store store = Store.open(file.toString(), Access.READ)) {
            return store.countClaims(Filter.ALL, Integer.MAX_VALUE);
        } catch (RelataException notThereYet) {
            return 0;
        }
    }
}
