package org.relata.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.relata.RelataException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A store in one SQLite file. Readers see what was last committed while one writes (write-ahead log). */
final class Sqlite implements Dialect {

    /** How long is waited for another writer, in milliseconds; a system property for those who wait longer. */
    static final String WAIT = "relata.store.wait";

    private static final int SECONDS_10 = 10_000;
    private static final int PAUSE_MS = 100;
    private static final int PAGE = 4096;
    private static final int WRITER_CACHE_KB = 384 * 1024;
    private static final int READER_CACHE_KB = 32 * 1024;
    private static final int CHECKPOINT_PAGES = 32_768;
    private static final long MAPPED = 1L << 32;

    static {
        SqliteLibrary.use();
    }

    private final Path file;
    private final Faults faults;

    Sqlite(Path file) {
        this.file = file;
        this.faults = new Faults(file.toString());
    }

    @Override
    public Faults faults() {
        return faults;
    }

    @Override
    public void prepare(Access access) {
        SqliteFile state = SqliteFile.of(file, this);
        state.check(access);
        if (access.makes() && state.isUnfinished()) {
            state.claim();
            make();
        }
    }

    /** Makes the tables. Of two who do so at the same time one fails, and waits until the other is done. */
    private void make() {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience());
        boolean made = false;
        while (!made) {
            try {
                Schema.migrate(writing(), faults, "sqlite", "INTEGER PRIMARY KEY", "BLOB", "WITHOUT ROWID");
                made = true;
            } catch (RelataException fault) {
                made = !SqliteFile.of(file, this).isUnfinished();
                if (!made && System.nanoTime() > until) {
                    throw fault;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelataException(RelataException.Code.STORE, "Interrupted; no store was made.", e);
        }
    }

    private static int patience() {
        return Integer.getInteger(WAIT, SECONDS_10);
    }

    @Override
    public Sql writer() {
        try {
            Sql sql = new Sql(writing().getConnection(), faults);
            sql.plainly("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
            return sql;
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    /** Connections that write: what is committed is on the disk before the commit returns. */
    DataSource writing() {
        SQLiteConfig config = common();
        config.setPageSize(PAGE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setCacheSize(-WRITER_CACHE_KB);
        // Looking up the parents of two dozen rows a claim costs a fifth of the writing; the tests check the references
        // instead.
        config.enforceForeignKeys(false);
        return source(config, url(""));
    }

    @Override
    public void begin(Sql writer) {
        writer.begin();
    }

    @Override
    public DataSource readers() {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        config.setCacheSize(-READER_CACHE_KB);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(MAPPED));
        return source(config, url(isOnReadOnlyGround() ? "?immutable=1" : ""));
    }

    /** Nobody can write there, and no log is left to be read: SQLite must not try to make its own files beside it. */
    private boolean isOnReadOnlyGround() {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null
                && !Files.isWritable(folder)
                && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    private String url(String more) {
        return "jdbc:sqlite:" + file.toUri().toString().replace("file:///", "file:/") + more;
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false);
        config.setBusyTimeout(patience());
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    private static DataSource source(SQLiteConfig config, String url) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    /** A connection that changes nothing, not even the kind of journal. */
    Connection looking() throws SQLException {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        return source(config, url(isOnReadOnlyGround() ? "?immutable=1" : "")).getConnection();
    }

    @Override
    public void indexWords(Sql writer, long from) {
        // At once: a trigger would make FTS5 write out what it has gathered after every sentence.
        writer.now(
                "INSERT INTO sentence_words (rowid, text) SELECT number, text FROM sentences WHERE number >= ?"
                        + " ORDER BY number",
                from);
    }

    @Override
    public String changeMark() {
        return "PRAGMA data_version";
    }

    @Override
    public String sentencesWithWords() {
        return "SELECT rowid AS number FROM sentence_words WHERE sentence_words MATCH ?";
    }

    @Override
    public String sentenceHasWords() {
        // As one list for the whole question: asking the index of words again takes 30 µs a row and word, a row of the
        // list 0.1 µs.
        return "+c.sentence IN (SELECT rowid FROM sentence_words WHERE sentence_words MATCH ?)";
    }

    @Override
    public String oneSentenceHasWords() {
        return "EXISTS (SELECT 1 FROM sentence_words WHERE sentence_words MATCH ? AND rowid = c.sentence)";
    }

    @Override
    public String words(TextQuery query) {
        return query.forSqlite();
    }

    @Override
    public String placesInBox() {
        // The index rounds outward; the places themselves have the last word.
        return "SELECT p.number FROM places p WHERE p.lon >= ? AND p.lon <= ? AND p.lat >= ? AND p.lat <= ?"
                + " AND p.number IN (SELECT number FROM place_boxes WHERE east >= ? AND west <= ? AND north >= ?"
                + " AND south <= ?)";
    }

    @Override
    public void beginWiping(Sql writer) {
        writer.plainly("PRAGMA secure_delete = ON");
    }

    @Override
    public void endWiping(Sql writer) {
        writer.plainly("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
