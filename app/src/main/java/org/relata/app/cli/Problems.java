package org.relata.app.cli;

import java.io.PrintStream;

/** What could not be done: each on a line of standard error as it happens, counted for the exit code. Safe for threads. */
final class Problems {

    private final PrintStream err;
    private int count;

    Problems(PrintStream err) {
        this.err = err;
    }

    /** Something failed; the rest goes on. */
    synchronized void failed(String message) {
        count++;
        err.println("relata: " + message);
    }

    /** Something was odd and was done all the same. */
    synchronized void remark(String message) {
        err.println("relata: " + message);
    }

    /** {@link Commands#DONE} or {@link Commands#SOME_FAILED}. */
    synchronized int exitCode() {
        return count == 0 ? Commands.DONE : Commands.SOME_FAILED;
    }
}
