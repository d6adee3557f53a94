package org.relata.corroborate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relata.model.Figure;
import org.relata.model.Participant;
import org.relata.model.Toll;

/** Whose the dead are: of side a, of side b, civilians, or unknown. Parts of a figure ("five of the dead") count here. */
final class DeathsBySide {

    private static final String A = "side_a";
    private static final String B = "side_b";
    private static final String CIVILIANS = "civilians";
    private static final String UNKNOWN = "unknown";

    private final ActorLines lines;
    private final Dyad dyad;

    private DeathsBySide(ActorLines lines, Dyad dyad) {
        this.lines = lines;
        this.dyad = dyad;
    }

    /** Empty where nobody is told to have been killed. */
    static SortedMap<String, Figure> of(Evidence evidence, ActorLines lines, Dyad dyad, @Nullable Figure killed) {
        SortedMap<String, Figure> sides = new TreeMap<>();
        if (killed == null) {
            return sides;
        }
        DeathsBySide deaths = new DeathsBySide(lines, dyad);
        Map<String, List<Statement>> bySide = new LinkedHashMap<>();
        for (String side : List.of(A, B, CIVILIANS)) {
            Evidence ofSide = deaths.only(evidence, side);
            List<Statement> statements = Statement.of(ofSide, "killed");
            if (!statements.isEmpty()) {
                bySide.put(side, statements);
            }
        }
        bySide.forEach((side, statements) -> sides.put(side, FigureRule.RELATA.apply(statements)));
        unknown(sides, killed);
        return sides;
    }

    private static void unknown(SortedMap<String, Figure> sides, Figure killed) {
        int low = killed.low() - sides.values().stream().mapToInt(Figure::low).sum();
        int best = point(killed)
                - sides.values().stream().mapToInt(DeathsBySide::point).sum();
        if (best > 0 || (sides.isEmpty() && killed.best() != null)) {
            Integer likeliest = killed.best() == null ? null : Integer.valueOf(Math.max(0, best));
            Integer high =
                    killed.high() == null ? null : Integer.valueOf(Math.max(0, sides.isEmpty() ? killed.high() : best));
            sides.put(UNKNOWN, new Figure(Math.max(0, Math.min(low, best)), likeliest, high, killed.highOpen()));
        }
    }

    private static int point(Figure figure) {
        return Objects.requireNonNullElse(figure.best(), figure.low());
    }

    /** The claims with the tolls of this side alone, as totals of it. */
    private Evidence only(Evidence evidence, String side) {
        return new Evidence(evidence.all().stream()
                .map(item -> new Evidence.Item(
                        item.prepared().withTolls(tolls(item.telling(), side)),
                        item.origin(),
                        item.copied(),
                        item.reliability()))
                .toList());
    }

    private List<Toll> tolls(Telling telling, String side) {
        return telling.tolls().stream()
                .filter(toll -> side.equals(side(telling, toll)))
                .map(toll -> new Toll(
                        toll.kind(),
                        toll.low(),
                        toll.best(),
                        toll.high(),
                        toll.text(),
                        toll.span(),
                        toll.of(),
                        null,
                        toll.scope()))
                .toList();
    }

    /** Whether the dead are named with the very words for an armed side, whoever that may be. */
    private static boolean isNamedSo(@Nullable Party side, Participant whom) {
        return side != null
                && side.kind().isArmed()
                && side.participant().text().equals(whom.text());
    }

    private @Nullable String side(Telling telling, Toll toll) {
        Participant whom = toll.of();
        if (whom == null) {
            return null;
        }
        Party party = lines.party(whom, telling.published());
        Party a = dyad.a();
        Party b = dyad.b();
        if (isNamedSo(a, whom) != isNamedSo(b, whom)) {
            return isNamedSo(a, whom) ? A : B;
        }
        if (party.kind().isCivilianTarget()) {
            return CIVILIANS;
        }
        double ofA = a == null ? -1 : PartyFit.of(a, party);
        double ofB = b == null ? -1 : PartyFit.of(b, party);
        if (Math.max(ofA, ofB) <= 0) {
            return null;
        }
        return ofA > ofB ? A : B;
    }
}
