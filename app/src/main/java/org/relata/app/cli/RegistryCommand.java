package org.relata.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.relata.RelataException;
import org.relata.resolve.actor.ActorNames;
import org.relata.resolve.actor.Contradiction;
import org.relata.resolve.actor.Registry;
import org.relata.resolve.actor.RegistryCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code relata registry}: whether what is written of the actors can be true together. */
@Command(
        name = "registry",
        description = "Checks the registry of actors: every contradiction with its file and line, and the share of its"
                + " facts that somebody checked against a document.")
final class RegistryCommand implements Callable<Integer> {

    private static final String CHECK = "check";

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "ACTION", description = "What to do: check.")
    private String action = CHECK;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FILE",
            description = "Your own registry files, laid over the built-in ones; their form is described in"
                    + " registry/README.md.")
    private List<Path> own = List.of();

    RegistryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!action.equals(CHECK)) {
            throw new RelataException(
                    RelataException.Code.USAGE, "registry can check, and nothing called '" + action + "'");
        }
        Registry registry = own.isEmpty()
                ? Registry.builtIn()
                : ActorNames.with(own, surroundings.err()::println).registry();
        List<Contradiction> found = RegistryCheck.check(registry);
        PrintStream out = new PrintStream(surroundings.out(), false, StandardCharsets.UTF_8);
        found.forEach(one -> out.print(one.message() + "\n"));
        out.print(summary(registry, found.size()));
        out.flush();
        return found.isEmpty() ? Commands.DONE : Commands.SOME_FAILED;
    }

    private static String summary(Registry registry, int contradictions) {
        Registry.Share share = registry.checked();
        return String.format(
                        Locale.ROOT,
                        "%d contradictions in %d facts on %d actors; %d facts (%.1f %%) checked against a document%n",
                        contradictions,
                        share.facts(),
                        registry.actors().size(),
                        share.checked(),
                        share.facts() == 0 ? 0.0 : 100.0 * share.checked() / share.facts())
                .replace(System.lineSeparator(), "\n");
    }
}
