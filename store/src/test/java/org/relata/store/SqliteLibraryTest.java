package org.relata.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/** Where SQLite's library is kept. */
class SqliteLibraryTest {

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void unset() {
        System.clearProperty(SqliteLibrary.FOLDER);
        System.clearProperty(SqliteLibrary.DRIVERS);
    }

    @Test
    void withoutAFolderTheDriverDoesAsEver() {
        SqliteLibrary.use();

        assertThat(System.getProperty(SqliteLibrary.DRIVERS)).isNull();
    }

    @Test
    void itIsKeptWholeAndNothingElseIs() throws Exception {
        System.setProperty(SqliteLibrary.FOLDER, folder.toString());

        SqliteLibrary.use();

        Path kept = folder.resolve("sqlite-" + SQLiteJDBCLoader.getVersion());
        assertThat(System.getProperty(SqliteLibrary.DRIVERS)).isEqualTo(kept.toString());
        assertThat(files()).containsExactly(kept);
        try (InputStream drivers = Objects.requireNonNull(SQLiteJDBCLoader.class.getResourceAsStream(
                LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName()))) {
            assertThat(kept.resolve(LibraryLoaderUtil.getNativeLibName())).hasBinaryContent(drivers.readAllBytes());
        }
    }

    @Test
    void oneThatIsThereIsNotWrittenAnew() throws IOException {
        Path kept = Files.createDirectory(folder.resolve("sqlite-" + SQLiteJDBCLoader.getVersion()));
        Path library = Files.writeString(kept.resolve(LibraryLoaderUtil.getNativeLibName()), "kept");
        System.setProperty(SqliteLibrary.FOLDER, folder.toString());

        SqliteLibrary.use();

        assertThat(library).hasContent("kept");
        assertThat(System.getProperty(SqliteLibrary.DRIVERS)).isEqualTo(kept.toString());
    }

    @Test
    void whereItCannotBeKeptTheDriverDoesAsEver() {
        System.setProperty(SqliteLibrary.FOLDER, folder.resolve("not there").toString());

        SqliteLibrary.use();

        assertThat(System.getProperty(SqliteLibrary.DRIVERS)).isNull();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
