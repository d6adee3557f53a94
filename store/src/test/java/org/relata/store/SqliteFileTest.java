package org.relata.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relata.RelataException;
import org.relata.model.Document;

/** Files that are no store, or cannot be used as one: a message that says so, and no damage. */
class SqliteFileTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void waitShortly() {
        System.setProperty(Sqlite.WAIT, "200");
    }

    @AfterEach
    void waitAsBefore() {
        System.clearProperty(Sqlite.WAIT);
    }

    private Path file() {
        return folder.resolve("store.db");
    }

    private void refuses(Access access, String message) {
        assertThatThrownBy(() -> Store.open(file().toString(), access).close())
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("the store " + file())
                .hasMessageContaining(message);
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Added add(String... lines) {
        try (Store store = Store.open(file().toString(), Access.ADD)) {
            return StoreSetting.add(store, new ArrayList<>(), List.of(lines));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherProgramsFileIsLeftAsItIs(Access access) throws Exception {
        sql("CREATE TABLE songs (title TEXT)", "INSERT INTO songs VALUES ('la')");
        byte[] before = Files.readAllBytes(file());

        refuses(access, "a SQLite file of another program");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsNoDatabaseIsLeftAsItIs(Access access) throws IOException {
        Files.writeString(file(), "Soldiers raided a village.\n");

        refuses(access, "it is no SQLite file");
        assertThat(file()).hasContent("Soldiers raided a village.\n");
    }

    @ParameterizedTest
    @EnumSource
    void aLaterVersionsFileIsLeftAsItIs(Access access) throws Exception {
        add(TestClaim.raid("a", "2020-03-05").line());
        sql("PRAGMA user_version = 99", "PRAGMA wal_checkpoint(TRUNCATE)");
        byte[] before = Files.readAllBytes(file());

        refuses(access, "made by a later version");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void anEarlierVersionsFileIsBroughtToThisOnesTablesByWhoAdds() throws Exception {
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + file(), null, null)
                .locations("classpath:org/relata/store/record", "classpath:org/relata/store/sqlite")
                .placeholders(Map.of("row", "INTEGER PRIMARY KEY", "bytes", "BLOB", "clustered", "WITHOUT ROWID"))
                .table("relata_schema")
                .target("4")
                .load()
                .migrate();
        sql("PRAGMA application_id = " + SqliteFile.APPLICATION);

        refuses(Access.READ, "was made by an earlier version of Relata");
        refuses(Access.CHANGE, "was made by an earlier version of Relata");
        assertThat(add(TestClaim.raid("a", "2020-03-05").line()).claims()).isEqualTo(1);
        try (Store store = Store.open(file().toString(), Access.READ)) {
            assertThat(store.countClaims(Filter.of(new Condition.Text(TextQuery.of("raid"))), 10))
                    .isEqualTo(1);
        }
    }

    @Test
    void whoAsksMakesNoStore() {
        refuses(Access.READ, "is not there; `relata add INPUT --store " + file() + "` makes one");
        refuses(Access.CHANGE, "is not there");
        assertThat(file()).doesNotExist();
    }

    @Test
    void aFolderIsNoStore() throws IOException {
        Files.createDirectory(file());

        refuses(Access.ADD, "it is a folder");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Store.open(folder.resolve("no/store.db").toString(), Access.ADD))
                .hasMessageContaining("there is no folder " + folder.resolve("no"));
    }

    @Test
    void whereNothingCanBeMadeItIsSaid() {
        assertThatThrownBy(() -> Store.open("/proc/relata-store.db", Access.ADD))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("the store /proc/relata-store.db");
    }

    @Test
    void aReadOnlyFolderIsReadAndNotWritten() throws IOException {
        add(TestClaim.raid("a", "2020-03-05").line());
        Files.deleteIfExists(folder.resolve("store.db-wal"));
        Files.deleteIfExists(folder.resolve("store.db-shm"));
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            Assumptions.assumeFalse(Files.isWritable(folder), "this user may write everywhere");
            refuses(Access.ADD, "read-only");
            try (Store store = Store.open(file().toString(), Access.READ)) {
                assertThat(store.countClaims(Filter.ALL, 10)).isEqualTo(1);
            }
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void whileAnotherWritesTheWaitHasAnEndAndReadingGoesOn() throws Exception {
        add(TestClaim.raid("a", "2020-03-05").line());
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            assertThatThrownBy(() -> add(TestClaim.raid("b", "2020-03-05").line()))
                    .isInstanceOf(RelataException.class)
                    .hasMessageContaining("is being written by another process");
            try (Store store = Store.open(file().toString(), Access.READ)) {
                assertThat(store.countClaims(Filter.ALL, 10)).isEqualTo(1);
            }
            statement.execute("ROLLBACK");
        }
        assertThat(add(TestClaim.raid("b", "2020-03-05").line()).claims()).isEqualTo(1);
    }

    @Test
    void twoWhoMakeAStoreAtTheSameTimeBothAddToIt() throws Exception {
        System.setProperty(Sqlite.WAIT, "30000");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            CyclicBarrier together = new CyclicBarrier(4);
            List<Future<Added>> adding = new ArrayList<>();
            for (String document : List.of("a", "b", "c", "d")) {
                adding.add(threads.submit(() -> {
                    together.await();
                    return add(TestClaim.raid(document, "2020-03-05").line());
                }));
            }
            for (Future<Added> added : adding) {
                assertThat(added.get().claims()).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
        try (Store store = Store.open(file().toString(), Access.READ)) {
            assertThat(store.countClaims(Filter.ALL, 10)).isEqualTo(4);
        }
    }

    @Test
    void anEmptyFileBecomesAStore() throws IOException {
        Files.createFile(file());

        assertThat(add(TestClaim.raid("a", "2020-03-05").line()).claims()).isEqualTo(1);
    }

    @Test
    void whatIsForgottenIsGoneFromTheFile() throws IOException {
        String rare = "Soldiers killed three rebels of Zyxwvutz in a raid on Harbel.";
        Document document = new Document("a", "v1", null, null, rare, null, "en", rare, List.of());
        try (Store store = Store.open(file().toString(), Access.ADD)) {
            try (Adding adding = store.adding(
                    StoreSetting.RUN, StoreSetting.CORROBORATOR, new StoreSetting.Sum(new ArrayList<>()))) {
                adding.add(
                        document,
                        List.of(TestClaim.of("a", rare).on("2020-03-05").line()));
            }
            assertThat(bytes()).contains("Zyxwvutz").contains("zyxwvutz");
            store.forget("a");
        }

        assertThat(bytes()).doesNotContain("Zyxwvutz").doesNotContain("zyxwvutz");
    }

    private String bytes() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String end : List.of("", "-wal")) {
            Path part = folder.resolve("store.db" + end);
            if (Files.exists(part)) {
                all.append(new String(Files.readAllBytes(part), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void aStoreWithoutTextsKeepsTheSentencesOfClaimsOnly() throws IOException {
        String text = "Soldiers killed three rebels in a raid on Harbel. The Zyxwvutz family saw it.";
        Document document = new Document("a", "v1", null, null, null, null, "en", text, List.of());
        try (Store store = Store.open(file().toString(), Access.ADD_WITHOUT_TEXTS);
                Adding adding = store.adding(
                        StoreSetting.RUN, StoreSetting.CORROBORATOR, new StoreSetting.Sum(new ArrayList<>()))) {
            adding.add(document, List.of(TestClaim.raid("a", "2020-03-05").line()));
        }
        try (Store store = Store.open(file().toString(), Access.ADD)) {
            assertThat(store.document("a")).isEmpty();
            assertThat(store.countClaims(Filter.of(new Condition.Text(TextQuery.of("rebels"))), 10))
                    .isEqualTo(1);
        }
        assertThat(bytes()).doesNotContain("Zyxwvutz");
    }

    @Test
    void textsCannotBeLeftOutOfAStoreThatKeepsThem() {
        add(TestClaim.raid("a", "2020-03-05").line());

        refuses(Access.ADD_WITHOUT_TEXTS, "keeps the texts of documents");
    }
}
