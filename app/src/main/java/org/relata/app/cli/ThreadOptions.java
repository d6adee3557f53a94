package org.relata.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** On how many threads a command works. */
final class ThreadOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli before any option
    private CommandSpec command;

    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to work on; default: one for each processor. The output does not depend on it.")
    void threads(int number) {
        if (number < 1 || number > 1024) {
            throw new ParameterException(command.commandLine(), "--threads " + number + ": give 1 to 1024");
        }
        threads = number;
    }
}
