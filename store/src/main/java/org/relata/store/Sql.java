package org.relata.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One connection and the statements that were prepared on it. Not safe for threads.
 *
 * <p>What is put off with {@link #later} is sent by {@link #send}, in the order in which the statements were first used.
 */
final class Sql implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 1000;

    private final Connection connection;
    private final Faults faults;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();
    private final Map<String, PreparedStatement> waiting = new LinkedHashMap<>();

    Sql(Connection connection, Faults faults) {
        this.connection = connection;
        this.faults = faults;
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** All rows. */
    <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... arguments) {
        List<T> all = new ArrayList<>();
        each(sql, reading, all::add, arguments);
        return all;
    }

    /** Each row as it comes; the result is not held in memory. */
    <T> void each(String sql, Reading<T> reading, Consumer<T> taker, @Nullable Object... arguments) {
        try (ResultSet rows = bound(statement(sql), arguments).executeQuery()) {
            while (rows.next()) {
                taker.accept(reading.of(rows));
            }
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    /** Looks at a row. */
    @FunctionalInterface
    interface Looking {
        void at(ResultSet row) throws SQLException;
    }

    /** Each row as it comes, of which nothing need be made. */
    void rows(String sql, Looking looking, @Nullable Object... arguments) {
        try (ResultSet rows = bound(statement(sql), arguments).executeQuery()) {
            while (rows.next()) {
                looking.at(rows);
            }
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    /** The first row; null where there is none. */
    <T> @Nullable T first(String sql, Reading<T> reading, @Nullable Object... arguments) {
        try (ResultSet rows = bound(statement(sql), arguments).executeQuery()) {
            return rows.next() ? reading.of(rows) : null;
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    /** The number in the first row and column; 0 where there is none. */
    long number(String sql, @Nullable Object... arguments) {
        Long found = first(sql, row -> row.getLong(1), arguments);
        return found == null ? 0 : found;
    }

    /** Does it now; how many rows it touched. */
    int now(String sql, @Nullable Object... arguments) {
        try {
            return bound(statement(sql), arguments).executeUpdate();
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    /** Does it when {@link #send} is called. */
    void later(String sql, @Nullable Object... arguments) {
        try {
            PreparedStatement statement = bound(statement(sql), arguments);
            statement.addBatch();
            waiting.put(sql, statement);
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    /** What will be put off with these is sent in this order, whichever comes first. */
    void inOrder(String... statements) {
        try {
            for (String sql : statements) {
                waiting.put(sql, statement(sql));
            }
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    /** Does what was put off. */
    void send() {
        try {
            for (PreparedStatement statement : waiting.values()) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    /** Begins a transaction. */
    void begin() {
        tell(() -> connection.setAutoCommit(false));
    }

    /** What was done since {@link #begin} stays. */
    void commit() {
        send();
        tell(() -> {
            connection.commit();
            connection.setAutoCommit(true);
        });
    }

    /** What was done since {@link #begin} never was; a fault in undoing it hides no other. */
    void rollback() {
        try {
            for (PreparedStatement statement : waiting.values()) {
                statement.clearBatch();
            }
            waiting.clear();
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException alreadyBroken) {
            waiting.clear();
        }
    }

    /** Asks or tells the connection something that may fail. */
    @FunctionalInterface
    private interface Telling {
        void tell() throws SQLException;
    }

    private void tell(Telling telling) {
        try {
            telling.tell();
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    /** Does something for which statements are not prepared. */
    void plainly(String sql) {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            known.setFetchSize(ROWS_AT_ONCE);
            prepared.put(sql, known);
        }
        return known;
    }

    private static PreparedStatement bound(PreparedStatement statement, @Nullable Object... arguments)
            throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            bind(statement, i + 1, arguments[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value instanceof Long number) {
            statement.setLong(at, number);
        } else if (value instanceof Integer number) {
            statement.setInt(at, number);
        } else if (value instanceof String text) {
            statement.setString(at, text);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(at, bytes);
        } else {
            statement.setObject(at, value);
        }
    }

    /** Gives the connection back. */
    @Override
    public void close() {
        try {
            try {
                for (PreparedStatement statement : prepared.values()) {
                    statement.close();
                }
            } finally {
                connection.close();
            }
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }
}
