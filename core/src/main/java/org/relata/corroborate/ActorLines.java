package org.relata.corroborate;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.classify.PartyKind;
import org.relata.model.Participant;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.actor.Holding;
import org.relata.resolve.actor.Lineage;
import org.relata.resolve.actor.Membership;
import org.relata.resolve.actor.Office;
import org.relata.resolve.actor.Period;
import org.relata.resolve.actor.Registry;

/** Who an actor is as of a day: its predecessors and successors, and what it belongs to. Immutable. */
final class ActorLines {

    private static final int DEEPEST = 4;

    private final Registry registry;
    private final Map<String, List<Holding>> holdings = new HashMap<>();
    /** Every regime that is known to hold a state or a part of one. */
    private final Set<String> holders = new HashSet<>();

    ActorLines(Registry registry) {
        this.registry = registry;
        for (Holding holding : registry.holdings()) {
            holders.add(holding.regime());
            if (holding.recognised()) {
                holdings.computeIfAbsent(holding.regime(), id -> new ArrayList<>(1))
                        .add(holding);
            }
        }
    }

    /** The participant as of the day; without a day, what never changes. */
    Party party(Participant participant, @Nullable LocalDate day) {
        String id = participant.actor();
        boolean person = "person".equals(participant.kind());
        return new Party(
                participant,
                id,
                id == null ? Set.of() : sameAs(id, day),
                id == null ? Set.of() : wholes(id, day),
                kind(participant),
                WordStem.of(WordTable.lower(participant.head())),
                name(participant),
                person);
    }

    /** "Israeli" of an Israeli raid may be the state as well as its people, and "four people" anybody. */
    private static PartyKind kind(Participant participant) {
        if (participant.actor() != null) {
            return PartyKind.of(participant);
        }
        String head = participant.head();
        boolean adjective =
                "population".equals(participant.kind()) && participant.text().equals(head) && WordTable.isCapital(head);
        boolean anybody = WordTable.builtIn().isAnybody(WordTable.lower(head));
        return adjective || anybody ? PartyKind.UNKNOWN : PartyKind.of(participant);
    }

    private static @Nullable String name(Participant participant) {
        String last = null;
        for (String token : WordSet.tokens(participant.text())) {
            if (Character.isUpperCase(token.charAt(0))) {
                last = WordTable.lower(token);
            }
        }
        return last;
    }

    /**
     * The ids that mean this actor on the day: a text may use the name that it had before, or has since. Two links of one line that
     * both exist on the day are two actors. Who takes a regime's place is its adversary, and who leaves a group is another.
     */
    Set<String> sameAs(String id, @Nullable LocalDate day) {
        Set<String> same = new LinkedHashSet<>(List.of(id));
        boolean lives = isAlive(id, day);
        Deque<String> open = new ArrayDeque<>(same);
        while (!open.isEmpty()) {
            String at = open.remove();
            for (Lineage link : registry.lineageOf(at)) {
                String other = at.equals(link.actor()) ? link.other() : link.actor();
                boolean continues = link.type() == Lineage.Type.RENAMED_TO || link.type() == Lineage.Type.MERGED_INTO;
                if (other != null && continues && !(lives && isAlive(other, day)) && same.add(other)) {
                    open.add(other);
                }
            }
        }
        return same;
    }

    private boolean isAlive(String id, @Nullable LocalDate day) {
        return day == null || registry.actor(id).map(actor -> lives(actor, day)).orElse(true);
    }

    /** On the day of a renaming the old name has ended and the new one begun. */
    private static boolean lives(Actor actor, LocalDate day) {
        LocalDate to = actor.life().to();
        return !actor.life().startsAfter(day) && (to == null || to.isAfter(day));
    }

    /** What the actor belongs to on the day, near and far: ministry, regime, state. */
    Set<String> wholes(String id, @Nullable LocalDate day) {
        Set<String> wholes = new LinkedHashSet<>();
        climb(id, day, wholes, 0);
        wholes.remove(id);
        return wholes;
    }

    private void climb(String id, @Nullable LocalDate day, Set<String> into, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        List<String> next = new ArrayList<>();
        for (Membership membership : registry.membershipsOf(id)) {
            if (holds(membership.period(), day)) {
                next.add(membership.of());
            }
        }
        for (Office office : registry.officesHeld(id)) {
            if (day != null && office.period().contains(day)) {
                next.add(office.of());
            }
        }
        for (Holding holding : holdings.getOrDefault(id, List.of())) {
            if (holds(holding.period(), day)) {
                next.add(holding.state());
            }
        }
        if (next.isEmpty()) {
            state(id).ifPresent(next::add);
        }
        for (String whole : next) {
            if (into.add(whole)) {
                climb(whole, day, into, depth + 1);
            }
        }
    }

    private static boolean holds(Period period, @Nullable LocalDate day) {
        return day == null ? period.undated() : period.contains(day);
    }

    /** The state of an organ or government of which the registry does not say to what it belongs. A rival government has none. */
    private Optional<String> state(String id) {
        return registry.actor(id)
                .filter(actor -> actor.kind() == ActorKind.ORGAN || actor.kind() == ActorKind.REGIME)
                .map(Actor::country)
                .map(WordTable::lower)
                .filter(state -> !holders.contains(id) && registry.actor(state).isPresent());
    }
}
