package org.relata.app.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final String SAME = "same";
    private static final String DIFFERENT = "different";
    private static final String UNDO = "undo";

    private final Surroundings surroundings;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final CorroborationOptions corroboration = new CorroborationOptions();

    @Parameters(index = "0", paramLabel = "WHAT", description = "same, different or undo.")
    private String what = SAME;

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description =
                    "A claim or an event. An event stands for its claims: `same` joins two events; `different` takes"
                            + " a claim out of an event.")
    private String one = "";

    @Parameters(index = "2", paramLabel = "ID", description = "The other claim or event.")
    private String other = "";

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Who decides; the name of this system's user unless given.")
    private String who = System.getProperty("user.name", "somebody");

    private record Pair(String one, String other) {}

    DecideCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!List.of(SAME, DIFFERENT, UNDO).contains(what)) {
            throw new RelataException(
                    RelataException.Code.USAGE, "decide " + what + ": what can be decided is same, different or undo");
        }
        Corroborator corroborator = corroboration.corroborator(List.of(), surroundings);
        try (Store opened = Store.open(store.address, Access.CHANGE)) {
            Set<Pair> pairs = pairs(opened);
            if (pairs.isEmpty()) {
                throw new RelataException(
                        RelataException.Code.USAGE,
                        what.equals(UNDO) ? "nothing was decided about these two" : "the two are the same claim");
            }
            int changed = what.equals(UNDO) ? undo(opened, pairs, corroborator) : decide(opened, pairs, corroborator);
            surroundings
                    .err()
                    .println("relata: " + pairs.size() + " pairs of claims, " + changed + " events made or changed");
        }
        return Commands.DONE;
    }

    private int decide(Store opened, Set<Pair> pairs, Corroborator corroborator) {
        Decision.Kind kind = what.equals(SAME) ? Decision.Kind.SAME : Decision.Kind.DIFFERENT;
        Instant now = Clock.systemUTC().instant();
        return opened.decide(
                pairs.stream()
                        .map(pair -> new Decision(kind, pair.one(), pair.other(), who, now))
                        .toList(),
                corroborator);
    }

    private int undo(Store opened, Set<Pair> pairs, Corroborator corroborator) {
        int changed = 0;
        for (Pair pair : pairs) {
            changed += opened.undo(pair.one(), pair.other(), who, corroborator);
        }
        return changed;
    }

    /** To join two events, all their claims are tied to the first; to part them, each is parted from each of the other. */
    private Set<Pair> pairs(Store opened) {
        List<String> ones = claims(opened, one);
        List<String> others = claims(opened, other);
        Set<String> all = new LinkedHashSet<>(ones);
        all.addAll(others);
        Set<Pair> pairs = new LinkedHashSet<>();
        if (what.equals(UNDO)) {
            opened.decisions().stream()
                    .filter(one -> all.contains(one.claimA()) && all.contains(one.claimB()))
                    .forEach(one -> pairs.add(new Pair(one.claimA(), one.claimB())));
        } else if (what.equals(SAME)) {
            all.forEach(claim -> add(pairs, ones.get(0), claim));
        } else {
            ones.forEach(first -> others.forEach(second -> add(pairs, first, second)));
        }
        return pairs;
    }

    private static void add(Set<Pair> pairs, String one, String other) {
        if (!one.equals(other)) {
            pairs.add(new Pair(one, other));
        }
    }

    private static List<String> claims(Store opened, String id) {
        Optional<Kept> event = opened.event(id);
        return event.isPresent() ? event.get().event().claims() : List.of(id);
    }
}
