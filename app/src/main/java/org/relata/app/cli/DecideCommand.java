package org.relata.app.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.relata.RelataException;
import org.relata.corroborate.Corroborator;
import org.relata.corroborate.Decision;
import org.relata.store.Access;
import org.relata.store.Kept;
import org.relata.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relata decide}: a person's word on what is one event. */
@Command(
        name = "decide",
        description =
                "Takes down that two claims tell one event, or two; it outweighs every feature, and the events follow at"
                        + " once. `undo` takes it back. Who decided, and when, stays in the store.")
final class DecideCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final CorroborationOptions corroboration = new CorroborationOptions();

    @Parameters(index = "0", paramLabel = "WHAT", description = "same, different or undo.")
    private What what = What.SAME;

    @Parameters(
            index = "1..2",
            arity = "2",
            paramLabel = "ID",
            description = "Two claims or events. An event stands for its claims: `same` joins two events; `different`"
                    + " takes a claim out of an event.")
    private List<String> ids = List.of();

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Who decides; the name of this system's user unless given.")
    private String who = System.getProperty("user.name", "somebody");

    /** What can be decided. */
    enum What {
        SAME,
        DIFFERENT,
        UNDO;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Pair(String one, String other) {}

    DecideCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Corroborator corroborator = corroboration.corroborator(List.of(), surroundings);
        try (Store opened = Store.open(store.address, Access.CHANGE)) {
            int changed = 0;
            int pairs = 0;
            for (Pair pair : pairs(claims(opened, ids.get(0)), claims(opened, ids.get(1)))) {
                changed += decide(opened, pair, corroborator);
                pairs++;
            }
            if (pairs == 0) {
                throw new RelataException(RelataException.Code.USAGE, "the two are the same claim");
            }
            surroundings.err().println("relata: " + pairs + " pairs of claims, " + changed + " events made or changed");
        }
        return Commands.DONE;
    }

    private int decide(Store opened, Pair pair, Corroborator corroborator) {
        if (what == What.UNDO) {
            return opened.undo(pair.one(), pair.other(), who, corroborator);
        }
        Decision.Kind kind = what == What.SAME ? Decision.Kind.SAME : Decision.Kind.DIFFERENT;
        Instant now = Clock.systemUTC().instant();
        return opened.decide(new Decision(kind, pair.one(), pair.other(), who, now), corroborator);
    }

    /** To join two events one pair is enough; to part them takes all. */
    private List<Pair> pairs(List<String> ones, List<String> others) {
        List<Pair> pairs = new ArrayList<>();
        for (String one : ones) {
            for (String other : others) {
                if (!one.equals(other)) {
                    pairs.add(new Pair(one, other));
                    if (what != What.DIFFERENT) {
                        return pairs;
                    }
                }
            }
        }
        return pairs;
    }

    private static List<String> claims(Store opened, String id) {
        Optional<Kept> event = opened.event(id);
        return event.isPresent() ? event.get().event().claims() : List.of(id);
    }
}
