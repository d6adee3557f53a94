package org.relata.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract in a SQLite file. */
class SqliteStoreTest extends StoreWorkContract {

    @TempDir
    private Path folder;

    @Override
    String address() {
        return folder.resolve("a store's file.db").toString();
    }

    @Override
    Connection connect(String address) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + address);
    }

    @Override
    String mark(int schema) {
        return "PRAGMA user_version = " + schema;
    }

    /** SQLite does not look while a store is written. */
    @AfterEach
    void everyRowThatIsReferredToIsThere() throws SQLException {
        try (Connection connection = connect(address());
                Statement statement = connection.createStatement();
                ResultSet orphans = statement.executeQuery("SELECT * FROM pragma_foreign_key_check")) {
            assertThat(orphans.next()).as("rows whose parents are missing").isFalse();
        }
    }
}
