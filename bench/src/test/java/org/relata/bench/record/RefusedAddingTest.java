package org.relata.bench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code relata add} in a process of its own where the store cannot be written: it says so in one line, ends with 1, and leaves
 * what was there as it was.
 */
class RefusedAddingTest {

    /** Takes away by what the administrator passes over permissions. */
    private static final List<String> BOUND = List.of(
            "setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search");

    private static final List<String> SHORTLY = List.of("-Drelata.store.wait=500");

    @TempDir
    private Path folder;

    private Path claims;
    private Path more;
    private Path store;

    @BeforeEach
    void aStoreOfSomeClaims() throws Exception {
        claims = AddingProcess.claims(folder, 300);
        more = AddingProcess.claims(folder, 3_000);
        store = Files.createDirectory(folder.resolve("place")).resolve("store.db");
    }

    private void unlock() throws IOException {
        Files.setPosixFilePermissions(store.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private AddingProcess add(Path file, String... before) throws Exception {
        return AddingProcess.end(AddingProcess.start(List.of(file), store, SHORTLY, before));
    }

    private void madeBefore() throws Exception {
        assertThat(add(claims).code()).isZero();
    }

    private void refused(AddingProcess adding, String why) {
        assertThat(adding.code()).as(String.join("\n", adding.said())).isEqualTo(1);
        assertThat(adding.said()).anyMatch(line -> line.startsWith("relata: the store " + store + " " + why));
        assertThat(adding.said()).noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
    }

    /** The bytes of all files of the store. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(store.toAbsolutePath().getParent())) {
            for (Path file : all.toList()) {
                files.put(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** What runs a command so that permissions bind it: nothing, but for the administrator, as whom tests may run. */
    private String[] bound() throws Exception {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        String touched = locked.resolve("file").toString();
        if (!Files.isWritable(locked)) {
            return new String[0];
        }
        List<String> touch =
                Stream.concat(BOUND.stream(), Stream.of("touch", touched)).toList();
        Assumptions.assumeTrue(
                ended(touch) > 0 && !Files.exists(Path.of(touched)),
                "permissions bind nobody here, and setpriv does not help");
        return BOUND.toArray(String[]::new);
    }

    /** The exit code; -1 where there is no such command. */
    private static int ended(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchCommand) {
            return -1;
        }
    }

    @Test
    void aReadOnlyFolderGetsNoStore() throws Exception {
        String[] bound = bound();
        Files.setPosixFilePermissions(store.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            refused(add(claims, bound), "cannot be written: the file or its folder is read-only");
            assertThat(files()).isEmpty();
        } finally {
            unlock();
        }
    }

    @Test
    void aStoreInAReadOnlyFolderStaysAsItIs() throws Exception {
        String[] bound = bound();
        madeBefore();
        Map<String, String> before = files();
        Files.setPosixFilePermissions(store.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            refused(add(more, bound), "cannot be written: the file or its folder is read-only");
            assertThat(files()).isEqualTo(before);
        } finally {
            unlock();
        }
    }

    @Test
    void aStoreThatIsBeingWrittenIsLeftToItsWriter() throws Exception {
        madeBefore();
        List<String> before = TableRows.of(store);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            refused(add(more), "is being written by another process");
            statement.execute("ROLLBACK");
        }
        assertThat(TableRows.of(store)).isEqualTo(before);
    }

    @Test
    void otherFilesAreRefusedByName() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = other.createStatement()) {
            statement.execute("CREATE TABLE songs (title TEXT)");
        }
        Map<String, String> before = files();

        refused(add(claims), "is no store of Relata: it is a SQLite file of another program");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFullDiskKeepsWhatWasReportedAndTheRestIsAddedLater() throws Exception {
        Assumptions.assumeTrue(mounted("-t", "tmpfs", "-o", "size=3m", "none"), "only who may mount has a small disk");
        try {
            AddingProcess full = add(more);
            refused(full, "could not be written: the disk is full, or the file may not grow");
            keptAndAddedLater(full, () -> mounted("-o", "remount,size=200m"));
        } finally {
            assertThat(ended(List.of("umount", store.getParent().toString()))).isZero();
        }
    }

    @Test
    void aFileThatMayNotGrowKeepsWhatWasReportedAndTheRestIsAddedLater() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the limit is set by bash");

        AddingProcess full = add(more, "/bin/bash", "-c", "ulimit -f 2500; exec \"$@\"", "limited");
        refused(full, "could not be written: the disk is full, or the file may not grow");
        keptAndAddedLater(full, () -> true);
    }

    /** Makes room. */
    @FunctionalInterface
    private interface Room {
        boolean make() throws Exception;
    }

    private void keptAndAddedLater(AddingProcess full, Room room) throws Exception {
        assertThat(TableRows.count(store, "claims")).isGreaterThanOrEqualTo(full.reported());
        assertThat(room.make()).isTrue();
        AddingProcess rest = add(more);
        assertThat(rest.code()).as(String.join("\n", rest.said())).isZero();
        assertThat(rest.reported()).isEqualTo(3_000);
        List<String> rows = TableRows.of(store);
        Path undisturbed = folder.resolve("undisturbed.db");
        assertThat(AddingProcess.run(List.of(more), undisturbed, Long.MAX_VALUE).code())
                .isZero();
        assertThat(rows).isEqualTo(TableRows.of(undisturbed));
    }

    private boolean mounted(String... options) throws Exception {
        return ended(Stream.of(
                                Stream.of("mount"),
                                Stream.of(options),
                                Stream.of(store.getParent().toString()))
                        .flatMap(part -> part)
                        .toList())
                == 0;
    }

    @Test
    void twoWhoAddAtTheSameTimeWaitForEachOther() throws Exception {
        Path half = AddingProcess.claims(folder, 1_000);
        Process one = AddingProcess.start(List.of(more), store, List.of());
        Process other = AddingProcess.start(List.of(half), store, List.of());
        AddingProcess first = AddingProcess.end(one);
        AddingProcess second = AddingProcess.end(other);

        assertThat(first.code()).as(String.join("\n", first.said())).isZero();
        assertThat(second.code()).as(String.join("\n", second.said())).isZero();
        assertThat(first.reported()).isEqualTo(3_000);
        assertThat(second.reported()).isEqualTo(1_000);
        assertThat(TableRows.of(store).subList(0, 2)).containsExactly("integrity ok", "rows without parents 0");
    }
}
