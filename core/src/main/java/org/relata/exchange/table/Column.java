package org.relata.exchange.table;

/**
 * A column of a table that is written.
 *
 * @param name as the format spells it
 * @param how what it is filled with, or why it is left empty; for the codebook
 */
public record Column(String name, Type type, String how) {

    /** What stands in its cells. */
    public enum Type {
        /** Text. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** A number. */
        REAL,
        /** A day. */
        DATE,
        /** True or false. */
        BOOLEAN
    }

    /** A column of text. */
    public static Column text(String name, String how) {
        return new Column(name, Type.TEXT, how);
    }

    /** A column of whole numbers. */
    public static Column integer(String name, String how) {
        return new Column(name, Type.INTEGER, how);
    }

    /** A column of numbers. */
    public static Column real(String name, String how) {
        return new Column(name, Type.REAL, how);
    }

    /** A column of days. */
    public static Column date(String name, String how) {
        return new Column(name, Type.DATE, how);
    }
}
