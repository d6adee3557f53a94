package org.relata.app.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    /** Each by its name, in the order in which they are shown: a new command is one line here. */
    private static final Map<String, Function<Surroundings, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("read", ReadCommand::new);
        COMMANDS.put("code", CodeCommand::new);
        COMMANDS.put("add", AddCommand::new);
        COMMANDS.put("recode", RecodeCommand::new);
        COMMANDS.put("forget", ForgetCommand::new);
        COMMANDS.put("decide", DecideCommand::new);
        COMMANDS.put("claims", ClaimsCommand::new);
        COMMANDS.put("events", EventsCommand::new);
        COMMANDS.put("explain", ExplainCommand::new);
        COMMANDS.put("evaluate", EvaluateCommand::new);
        COMMANDS.put("actor", ActorCommand::new);
        COMMANDS.put("conflict", ConflictCommand::new);
        COMMANDS.put("registry", RegistryCommand::new);
        COMMANDS.put("rules", RulesCommand::new);
        COMMANDS.put("import", ImportCommand::new);
        COMMANDS.put("watch", WatchCommand::new);
        COMMANDS.put("export", ExportCommand::new);
        COMMANDS.put("serve", ServeCommand::new);
        COMMANDS.put("account", AccountCommand::new);
    }

    private Commands() {}

    /**
     * Runs the command that the arguments name.
     *
     * @return the exit code
     */
    public static int run(Surroundings surroundings, String... arguments) {
        try {
            int code = lineFor(surroundings, arguments).execute(arguments);
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

    /** The command line with every command. */
    static CommandLine line(Surroundings surroundings) {
        return line(surroundings, COMMANDS.keySet());
    }

    /** With the command alone that the arguments begin with: to make them all takes longer than what most of them do. */
    private static CommandLine lineFor(Surroundings surroundings, String... arguments) {
        return arguments.length > 0 && COMMANDS.containsKey(arguments[0])
                ? line(surroundings, Set.of(arguments[0]))
                : line(surroundings);
    }

    private static CommandLine line(Surroundings surroundings, Set<String> names) {
        CommandLine line = new CommandLine(new RelataCommand());
        COMMANDS.forEach((name, command) -> {
            if (names.contains(name)) {
                line.addSubcommand(command.apply(surroundings));
            }
        });
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
