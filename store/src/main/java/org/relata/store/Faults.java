package org.relata.store;

import java.sql.SQLException;
import java.util.Locale;
import org.relata.RelataException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What a database's fault means to the user of a store.
 *
 * @param store the address as a user may see it, without a password
 */
record Faults(String store) {

    private static final String DISK_FULL = "53100";
    private static final String NO_PERMISSION = "42501";
    private static final String READ_ONLY = "25006";

    RelataException of(SQLException e) {
        return e instanceof SQLiteException sqlite ? ofSqlite(sqlite) : ofServer(e);
    }

    private RelataException ofSqlite(SQLiteException e) {
        SQLiteErrorCode code = e.getResultCode();
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> full(e);
            case SQLITE_IOERR ->
                code == SQLiteErrorCode.SQLITE_IOERR_WRITE || code == SQLiteErrorCode.SQLITE_IOERR_FSYNC
                        ? full(e)
                        : said(
                                "could not be read or written: " + e.getMessage()
                                        + "; see to the disk; what was reported as added is kept",
                                e);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                said(
                        "is being written by another process, which did not finish within the time that is waited;"
                                + " try again when it has ended",
                        e);
            case SQLITE_READONLY, SQLITE_PERM -> said("cannot be written: the file or its folder is read-only", e);
            case SQLITE_CANTOPEN ->
                said("cannot be opened: see that its folder is there and can be read and written", e);
            case SQLITE_CORRUPT -> said("is damaged (" + e.getMessage() + "); go back to a copy of it", e);
            case SQLITE_NOTADB -> said("is no store of Relata: it is no SQLite file", e);
            default -> said("failed: " + e.getMessage(), e);
        };
    }

    private RelataException full(SQLException e) {
        return said(
                "could not be written: the disk is full, or the file may not grow (" + e.getMessage()
                        + "); what was reported as added is kept; make room and add the rest again",
                e);
    }

    private RelataException ofServer(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D")) {
            return said("cannot be reached: " + oneLine(e), e);
        }
        return switch (state) {
            case DISK_FULL -> full(e);
            case NO_PERMISSION, READ_ONLY -> said("cannot be written: " + oneLine(e), e);
            default -> said("failed: " + oneLine(e), e);
        };
    }

    private static String oneLine(SQLException e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    }

    private RelataException said(String what, SQLException cause) {
        return new RelataException(RelataException.Code.STORE, "the store " + store + " " + what, cause);
    }

    /** A fault that no database reported. */
    RelataException said(String what) {
        return new RelataException(
                RelataException.Code.STORE, String.format(Locale.ROOT, "the store %s %s", store, what));
    }
}
