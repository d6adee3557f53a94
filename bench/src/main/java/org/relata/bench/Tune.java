package org.relata.bench;

import java.nio.file.Path;
import org.relata.app.cli.Commands;
import org.relata.app.cli.Surroundings;
import org.relata.parse.ModelProgress;
import org.relata.parse.Nlp4jParser;

/**
 * The command line with parses kept between runs, for tuning rules: {@code Tune FOLDER COMMAND …}. Figures of speed taken with it say
 * nothing.
 */
public final class Tune {

    private Tune() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        String[] command = java.util.Arrays.copyOfRange(arguments, 1, arguments.length);
        Surroundings process = Surroundings.ofProcess();
        KeptParses parses = new KeptParses(folder, () -> Nlp4jParser.load(ModelProgress.SILENT));
        System.exit(Commands.run(
                new Surroundings(
                        process.in(),
                        process.out(),
                        process.err(),
                        process.outIsTerminal(),
                        process.errIsTerminal(),
                        (name, progress) -> parses),
                command));
    }
}
