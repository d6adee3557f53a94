package org.relata.corroborate;

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

    /** The opposing armed side; null for civilians. */
    static @Nullable String opposing(String side) {
        return side.equals(A) ? B : side.equals(B) ? A : null;
    }

    /** "People" are no side, though an attack be on people: nobody says whose they are. */
    private static double fit(@Nullable Party side, Party party) {
        boolean isSide = side != null && (side.kind().isArmed() || side.id() != null);
        return isSide ? PartyFit.of(side, party) : -1;
    }

    /** Whether the dead are named with the very words for an armed side, whoever that may be. */
    private static boolean isNamedSo(@Nullable Party side, Participant whom) {
        return side != null
                && side.kind().isArmed()
                && side.participant().text().equals(whom.text());
    }
}
