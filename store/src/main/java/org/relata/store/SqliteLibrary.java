package org.relata.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's own library, unpacked once and not in every process: its driver writes it to the folder of temporary files, reads it
 * again to compare, asks the system by a process of its own what it is, and removes it at the end.
 */
final class SqliteLibrary {

    /** The system property that names the folder in which it is kept; without it the driver does as ever. */
    static final String FOLDER = "relata.sqlite.folder";

    /** The driver's property for the folder of its library. It falls back to its own way where it cannot load it from there. */
    static final String DRIVERS = "org.sqlite.lib.path";

    private SqliteLibrary() {}

    /** Has the driver load the library from where it is kept. It is kept now where it was not; where that cannot be, nothing changes. */
    static void use() {
        String folder = System.getProperty(FOLDER);
        if (folder == null || System.getProperty(DRIVERS) != null) {
            return;
        }
        try {
            Path kept = Path.of(folder, "sqlite-" + SQLiteJDBCLoader.getVersion());
            if (!Files.isRegularFile(kept.resolve(LibraryLoaderUtil.getNativeLibName()))) {
                keep(kept);
            }
            System.setProperty(DRIVERS, kept.toString());
        } catch (IOException notKept) {
            System.clearProperty(DRIVERS);
        }
    }

    /** The folder comes to be with the whole library in it, for others who start at the same time. */
    private static void keep(Path kept) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        // No folder for temporary files: those are for one user alone.
        Path folder = Files.createDirectory(kept.resolveSibling(
                kept.getFileName() + "." + ProcessHandle.current().pid()));
        try (InputStream library = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (library == null) {
                throw new IOException(resource + " is not in the driver");
            }
            Files.copy(library, folder.resolve(name));
            Files.move(folder, kept);
        } finally {
            Files.deleteIfExists(folder.resolve(name));
            Files.deleteIfExists(folder);
        }
    }
}
