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

    /** SQLite does not look while a store is written. */
    @AfterEach
    void everyRowThatIsReferredToIsThere() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + address());
                Statement statement = connection.createStatement();
                ResultSet orphans = statement.executeQuery("SELECT * FROM pragma_foreign_key_check")) {
            assertThat(orphans.next()).as("rows whose parents are missing").isFalse();
        }
    }
}
