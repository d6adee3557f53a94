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
import org.relata.store.Access;
import org.relata.store.Filter;
import org.relata.store.Proposal;
import org.relata.store.Proposals;
import org.relata.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relata registry}: whether what is written of the actors can be true together. */
@Command(
        name = "registry",
        description =
                "check: every contradiction in the registry of actors with its file and line, and the share of its facts"
                        + " that somebody checked against a document. propose: what the relation claims of a store say that the"
                        + " registry does not hold, as a registry file that a person reads, corrects and accepts; nothing is"
                        + " changed.")
final class RegistryCommand implements Callable<Integer> {

    private static final String CHECK = "check";
    private static final String PROPOSE = "propose";

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "ACTION", description = "check or propose.")
    private String action = CHECK;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FILE",
            description = "Your own registry files, laid over the built-in ones; their form is described in"
                    + " registry/README.md.")
    private List<Path> own = List.of();

    @Option(
            names = "--store",
            paramLabel = "STORE",
            defaultValue = StoreOption.DEFAULT,
            description = "For propose: the store, as for `relata add` (default: ${DEFAULT-VALUE}).")
    private String store = StoreOption.DEFAULT;

    @Option(
            names = "--documents",
            paramLabel = "N",
            defaultValue = "1",
            description = "For propose: only what at least so many documents tell (default: ${DEFAULT-VALUE}).")
    private int documents = 1;

    RegistryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!action.equals(CHECK) && !action.equals(PROPOSE)) {
            throw new RelataException(
                    RelataException.Code.USAGE, "registry can check and propose, and nothing called '" + action + "'");
        }
        Registry registry = own.isEmpty()
                ? Registry.builtIn()
                : ActorNames.with(own, surroundings.err()::println).registry();
        return action.equals(CHECK) ? check(registry) : propose(registry);
    }

    private int propose(Registry registry) {
        Proposals proposals = new Proposals(registry);
        try (Store opened = Store.open(store, Access.READ)) {
            opened.eachClaim(Filter.of(), kept -> proposals.add(kept.tree()));
        }
        List<Proposal> list = proposals.list(documents);
        PrintStream out = new PrintStream(surroundings.out(), false, StandardCharsets.UTF_8);
        out.print(ProposalText.of(list, store));
        out.flush();
        surroundings
                .err()
                .println(String.format(
                        Locale.ROOT,
                        "relata: %d proposals, %d of them against the registry; %d ties that it holds already, %d of"
                                + " somebody who is not named",
                        list.size(),
                        list.stream()
                                .filter(one -> one.standing() == Proposal.Standing.AGAINST)
                                .count(),
                        proposals.known(),
                        proposals.unknown()));
        return Commands.DONE;
    }

    private int check(Registry registry) {
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
