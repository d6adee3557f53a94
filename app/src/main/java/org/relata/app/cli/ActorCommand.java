package org.relata.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.ActorMatch;
import org.relata.resolve.actor.ActorNames;
import org.relata.resolve.actor.Registry;
import org.relata.store.Access;
import org.relata.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relata actor}: who is meant by a name on a day, and what was known of them then. */
@Command(
        name = "actor",
        description =
                "Shows whom a name means on a day, and that actor's names, codes, offices, memberships, lineage and"
                        + " designations then.")
final class ActorCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "A name or phrase as news has it (\"HTS\", \"the Syrian interior minister\"), or an id of the"
                    + " registry.")
    private String name = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day, as in 2025-05-19; today unless it is given.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--history",
            description = "Also tell all that is known of the actor, as a timeline. JSON lines always have it.")
    private boolean history;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or jsonl. Text on a terminal, JSON lines elsewhere, unless this says otherwise.")
    private @Nullable OutputFormat format;

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description = "A file or folder of your own actors, laid over the built-in ones.")
    private List<Path> own = List.of();

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description =
                    "Also tell what the record in this store says of the actor: its claims, whom it meets in events, its"
                            + " ties, and what of them the registry does not hold. A file, or postgres://user:password@host:port/name.")
    private @Nullable String store;

    ActorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        OutputFormat chosen = OutputFormat.chosen(format, surroundings.outIsTerminal());
        ActorNames names = own.isEmpty() ? ActorNames.builtIn() : ActorNames.with(own, surroundings.err()::println);
        Registry registry = names.registry();
        LocalDate day = asOf == null ? LocalDate.now(Clock.systemUTC()) : asOf;
        Optional<Actor> byId = registry.actor(name);
        List<ActorMatch> readings = byId.isPresent() ? List.of() : names.lookup(name, day);
        Optional<Actor> actor = byId.or(() -> ActorNames.best(readings)
                .map(ActorMatch::actor)
                .flatMap(id -> id == null ? Optional.empty() : registry.actor(id)));
        if (actor.isEmpty()) {
            unclear(readings, day);
            return Commands.SOME_FAILED;
        }
        write(ActorView.of(registry, actor.get(), day), told(registry, actor.get()), chosen);
        return Commands.DONE;
    }

    private @Nullable ActorRecord told(Registry registry, Actor actor) {
        String address = store;
        if (address == null) {
            return null;
        }
        try (Store opened = Store.open(address, Access.READ)) {
            return ActorRecord.of(opened, registry, actor.id());
        }
    }

    private void write(ActorView view, @Nullable ActorRecord told, OutputFormat chosen) {
        String text = chosen == OutputFormat.TEXT
                ? ActorText.of(view, history) + (told == null ? "" : told.text(view))
                : ActorJson.of(view, told) + "\n";
        try (OutputStream out = Output.open(null, surroundings)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Output.failed("Standard output", e);
        }
    }

    private void unclear(List<ActorMatch> readings, LocalDate day) {
        String what = readings.isEmpty() ? "means nobody that the registry knows" : "is not clear";
        surroundings.err().println("relata: '" + name + "' " + what + " on " + day + (readings.isEmpty() ? "" : ":"));
        for (ActorMatch one : readings) {
            surroundings
                    .err()
                    .println(String.format(
                            Locale.ROOT,
                            "  %.2f  %s  %s  (%s)",
                            one.score(),
                            one.actor() == null ? "-" : one.actor(),
                            one.name() == null ? one.country() + " " + String.join(" ", one.sectors()) : one.name(),
                            one.reason()));
        }
    }
}
