package org.relata.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** The contract in a PostgreSQL server that the test starts; skipped where none can be started. */
class PostgresStoreTest extends StoreWorkContract {

    private static @Nullable EmbeddedPostgres server;
    private static int databases;

    @BeforeAll
    static void start() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException | RuntimeException cannot) {
            Assumptions.abort("no PostgreSQL can be started here: " + cannot);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        EmbeddedPostgres running = server;
        if (running != null) {
            running.close();
        }
    }

    @Override
    String address() {
        EmbeddedPostgres running = java.util.Objects.requireNonNull(server);
        String name = "relata_" + ++databases;
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "postgres://postgres@localhost:" + running.getPort() + "/" + name;
    }

    @Override
    Connection connect(String address) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql" + address.substring("postgres".length()).replace("postgres@", ""), "postgres", "");
    }

    /** The rows of the migrations are all there is. */
    @Override
    String mark(int schema) {
        return "SELECT " + schema;
    }
}
