package org.relata;

/** The root of everything that Relata throws on purpose. The message says what was wrong, where, and what to do. */
public class RelataException extends RuntimeException {

    private final Code code;

    public RelataException(Code code, String message) {
        super(message);
        this.code = code;
    }

    public RelataException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** What kind of fault it is. */
    public Code code() {
        return code;
    }

    /** The kinds of fault. */
    public enum Code {
        /** A document could not be read. */
        INPUT,
        /** A rule, word list, registry or other data file is wrong. */
        DATA,
        /** The parser's model could not be made or loaded. */
        MODEL,
        /** What was asked for cannot be written to where it should go. */
        OUTPUT,
        /** The store cannot be opened, read or written. */
        STORE,
        /** The user asked for something that does not exist. */
        USAGE
    }
}
