package org.relata.app.web;

/** A request that is not answered as asked; it becomes a problem of RFC 9457. */
public final class Refusal extends RuntimeException {

    private final int status;

    /**
     * A refusal.
     *
     * @param status HTTP status
     * @param message what was wrong and what to do, in words for the person who asked
     */
    public Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** What was asked for is not there. */
    public static Refusal missing(String what) {
        return new Refusal(404, what);
    }

    /** The request itself is wrong. */
    public static Refusal wrong(String what) {
        return new Refusal(400, what);
    }
}
