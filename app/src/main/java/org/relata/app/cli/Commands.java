package org.relata.app.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.relata.RelataException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** All commands, and what becomes of what they throw. */
public final class Commands {

    /** All was done. */
    public static final int DONE = 0;
    /** Some input failed; each is named on standard error. */
    public static final int SOME_FAILED = 1;
    /** The command was called in a wrong way. */
    public static final int WRONG_USAGE = 2;

    private static final String TRACE = "relata.trace";

    private Commands() {}

    /**
     * Runs the command that the arguments name.
     *
     * @return the exit code
     */
    public static int run(Surroundings surroundings, String... arguments) {
        try {
            int code = line(surroundings).execute(arguments);
            surroundings.err().flush();
            return code;
        } catch (StandardOutput.Closed nobodyReads) {
            return DONE;
        } catch (OutOfMemoryError full) {
            surroundings
                    .err()
                    .println("relata: out of memory (" + full.getMessage()
                            + "); give it more, as in RELATA_OPTS=-Xmx5g relata ..., or use fewer --threads");
            return SOME_FAILED;
        }
    }

    /** The command line with every command: a new command is one line here. */
    static CommandLine line(Surroundings surroundings) {
        CommandLine line = new CommandLine(new RelataCommand())
                .addSubcommand(new ReadCommand(surroundings))
                .addSubcommand(new CodeCommand(surroundings))
                .addSubcommand(new AddCommand(surroundings))
                .addSubcommand(new RecodeCommand(surroundings))
                .addSubcommand(new ForgetCommand(surroundings))
                .addSubcommand(new DecideCommand(surroundings))
                .addSubcommand(new ClaimsCommand(surroundings))
                .addSubcommand(new EventsCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new EvaluateCommand(surroundings))
                .addSubcommand(new ActorCommand(surroundings))
                .addSubcommand(new ConflictCommand(surroundings))
                .addSubcommand(new RegistryCommand(surroundings))
                .addSubcommand(new RulesCommand(surroundings))
                .addSubcommand(new ImportCommand(surroundings))
                .addSubcommand(new WatchCommand(surroundings))
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new ServeCommand(surroundings))
                .addSubcommand(new AccountCommand(surroundings));
        line.setOut(new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8)));
        line.setErr(new PrintWriter(new OutputStreamWriter(surroundings.err(), StandardCharsets.UTF_8), true));
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong));
        line.setExecutionExceptionHandler((thrown, command, result) -> failure(thrown, surroundings.err()));
        return line;
    }

    private static int wrongUsage(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getCommandSpec().qualifiedName() + ": " + wrong.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err)) {
            command.usage(err, command.getColorScheme());
        }
        err.flush();
        return WRONG_USAGE;
    }

    private static int failure(Exception thrown, PrintStream err) {
        if (thrown instanceof StandardOutput.Closed) {
            return DONE;
        }
        if (thrown instanceof RelataException said) {
            err.println("relata: " + said.getMessage());
            return said.code() == RelataException.Code.USAGE ? WRONG_USAGE : SOME_FAILED;
        }
        err.println("relata: a fault of the program: " + thrown + "; RELATA_OPTS=-D" + TRACE + "=true shows where");
        if (Boolean.getBoolean(TRACE)) {
            thrown.printStackTrace(err);
        }
        return SOME_FAILED;
    }
}
