package org.relata.app;

import org.relata.app.cli.Commands;
import org.relata.app.cli.Surroundings;

/** Starts Relata. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(Commands.run(Surroundings.ofProcess(), arguments));
    }
}
