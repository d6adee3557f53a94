package org.relata.corroborate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Participant;
import org.relata.model.Toll;

/** Whose the sufferers of an event are: of side a, of side b, or civilians. Immutable. */
final class TollSides {

    static final String A = "side_a";
    static final String B = "side_b";
    static final String CIVILIANS = "civilians";

    private final ActorLines lines;
    private final Dyad dyad;

    TollSides(ActorLines lines, Dyad dyad) {
        this.lines = lines;
        this.dyad = dyad;
    }

    /** The side; null where the words leave it open. */
    @Nullable
    String of(Telling telling, Toll toll) {
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
        double ofA = fit(a, party);
        double ofB = fit(b, party);
        return ofA == ofB || Math.max(ofA, ofB) <= 0 ? null : ofA > ofB ? A : B;
    }

    /**
     * The sides of which somebody speaks who says nothing of this one: of armed men the other side; of those who attack also
     * civilians, whom nobody takes for them, as one may take them for the attacked.
     */
    List<String> beside(String side) {
        String acting = dyad.swapped() ? B : A;
        return switch (side) {
            case A -> acting.equals(A) ? List.of(B, CIVILIANS) : List.of(B);
            case B -> acting.equals(B) ? List.of(A, CIVILIANS) : List.of(A);
            default -> List.of(acting);
        };
    }

    /** "People" are no side, though an attack be on people: nobody says whose they are. */
    private static double fit(@Nullable Party side, Party party) {
        return side == null || isAnybody(side) ? -1 : PartyFit.of(side, party);
    }

    private static boolean isAnybody(Party party) {
        String head = WordTable.lower(party.participant().head());
        return party.id() == null
                && (WordTable.builtIn().isAnybody(head) || WordTable.builtIn().isCounting(head));
    }

    /** Whether the dead are named with the very words for an armed side, whoever that may be. */
    private static boolean isNamedSo(@Nullable Party side, Participant whom) {
        return side != null
                && side.kind().isArmed()
                && side.participant().text().equals(whom.text());
    }
}
