package org.relata.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract in a SQLite file. */
class SqliteStoreTest extends StoreWorkContract {

    @TempDir
    private Path folder;

    @Override
    String address() {
        return folder.resolve("a store's file.db").toString();
    }
}
