package org.relata.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** Whether a file is a store of ours, before anything is written to it. */
final class SqliteFile {

    /** "Rlta", in the place that SQLite keeps for such a mark. */
    static final int APPLICATION = 0x526C7461;

    /** Grows with the schema; a store of a greater one was made by a later program. */
    static final int SCHEMA = 7;

    static final String LATER = "was made by a later version of Relata; this one does not touch it; use that version";
    static final String EARLIER = "was made by an earlier version of Relata";

    private static final byte[] HEAD = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final Sqlite sqlite;
    private final Kind kind;

    /** What the file is. */
    enum Kind {
        NONE,
        EMPTY,
        UNFINISHED,
        OLDER,
        CURRENT,
        NEWER,
        FOREIGN,
        NO_SQLITE
    }

    private SqliteFile(Path file, Sqlite sqlite, Kind kind) {
        this.file = file;
        this.sqlite = sqlite;
        this.kind = kind;
    }

    static SqliteFile of(Path file, Sqlite sqlite) {
        try {
            return new SqliteFile(file, sqlite, kind(file, sqlite));
        } catch (SQLException e) {
            throw sqlite.faults().of(e);
        } catch (IOException e) {
            throw sqlite.faults().said("cannot be read: " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static Kind kind(Path file, Sqlite sqlite) throws SQLException, IOException {
        if (!Files.exists(file)) {
            return Kind.NONE;
        }
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder; name a file in it");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD.length);
        }
        if (head.length == 0) {
            return Kind.EMPTY;
        }
        if (!Arrays.equals(head, HEAD)) {
            return Kind.NO_SQLITE;
        }
        try (Connection connection = sqlite.looking();
                Statement statement = connection.createStatement()) {
            int application = number(statement, "PRAGMA application_id");
            int schema = number(statement, "PRAGMA user_version");
            if (application == APPLICATION) {
                return ours(schema);
            }
            boolean bare =
                    application == 0 && schema == 0 && number(statement, "SELECT count(*) FROM sqlite_schema") == 0;
            return bare ? Kind.EMPTY : Kind.FOREIGN;
        }
    }

    private static Kind ours(int schema) {
        if (schema == SCHEMA) {
            return Kind.CURRENT;
        }
        return schema > SCHEMA ? Kind.NEWER : schema == 0 ? Kind.UNFINISHED : Kind.OLDER;
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /** Refuses what cannot be used so. */
    void check(Access access) {
        Faults faults = sqlite.faults();
        switch (kind) {
            case NO_SQLITE ->
                throw faults.said("is no store of Relata: it is no SQLite file; name another with --store");
            case FOREIGN ->
                throw faults.said("is no store of Relata: it is a SQLite file of another program; name another with"
                        + " --store");
            case NEWER -> throw faults.said(LATER);
            case NONE, EMPTY, UNFINISHED -> {
                if (!access.makes()) {
                    throw faults.said("is not there; `relata add INPUT --store " + file + "` makes one");
                }
            }
            case OLDER -> {
                if (!access.makes()) {
                    throw faults.said(
                            EARLIER + "; `relata add INPUT --store " + file + "` brings it to this one's tables");
                }
            }
            case CURRENT -> {}
        }
        Path folder = file.toAbsolutePath().getParent();
        if (access.writes() && (folder == null || !Files.isDirectory(folder))) {
            throw faults.said("cannot be made: there is no folder " + folder);
        }
        if (access.writes() && (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file)))) {
            throw faults.said("cannot be written: the file or its folder is read-only");
        }
    }

    /** Marks a new file as ours before anything else is in it; then no other program's file can be taken for a store. */
    void claim() {
        if (kind == Kind.NONE || kind == Kind.EMPTY) {
            try (Sql writer = sqlite.writer()) {
                writer.plainly("PRAGMA application_id = " + APPLICATION);
            }
        }
    }

    /** Whether the schema is not complete. */
    boolean isUnfinished() {
        return kind != Kind.CURRENT;
    }
}
