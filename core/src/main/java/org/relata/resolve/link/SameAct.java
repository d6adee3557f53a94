package org.relata.resolve.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relata.model.Claim;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.TimeSpan;

/** Whether a later claim can tell the act of an earlier one, and whether it adds to it. */
final class SameAct {

    private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE");

    private SameAct() {}

    /** Whether nothing in the two speaks against it. */
    static boolean isPossible(Claim earlier, Claim later) {
        return sameKind(earlier.codes().type(), later.codes().type())
                && agree(earlier.actors(), later.actors())
                && agree(earlier.recipients(), later.recipients())
                && sameTime(earlier.time(), later.time())
                && samePlace(earlier.place(), later.place());
    }

    private static boolean sameKind(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        return one.equals(other) || (FORCE.contains(one) && FORCE.contains(other));
    }

    /** Two sides agree where one is not told, or somebody of one may be somebody of the other. */
    private static boolean agree(List<Participant> one, List<Participant> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.stream().anyMatch(left -> other.stream().anyMatch(right -> mayBe(left, right)));
    }

    /** Whether a party of one is a party of the other, on either side. */
    static boolean sharesParty(Claim one, Claim other) {
        return all(one).stream().anyMatch(left -> all(other).stream().anyMatch(right -> isSame(left, right)));
    }

    private static List<Participant> all(Claim claim) {
        return Stream.concat(claim.actors().stream(), claim.recipients().stream())
                .toList();
    }

    /** An organ may act for its government, and somebody unknown may be anybody. */
    private static boolean mayBe(Participant one, Participant other) {
        if (one.actor() == null || other.actor() == null) {
            return one.country() == null
                    || other.country() == null
                    || one.country().equals(other.country());
        }
        boolean sameCountry = one.country() != null && one.country().equals(other.country());
        return one.actor().equals(other.actor()) || (sameCountry && sharesSector(one, other));
    }

    private static boolean sharesSector(Participant one, Participant other) {
        Set<String> state = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");
        boolean bothOfState = one.sectors().stream().anyMatch(state::contains)
                && other.sectors().stream().anyMatch(state::contains);
        return bothOfState
                || one.sectors().isEmpty()
                || other.sectors().isEmpty()
                || one.sectors().stream().anyMatch(other.sectors()::contains);
    }

    /** Whether the times told for the two, if any, meet. */
    static boolean isAtOneTime(Claim one, Claim other) {
        return sameTime(one.time(), other.time());
    }

    private static boolean sameTime(@Nullable TimeSpan one, @Nullable TimeSpan other) {
        if (one == null || other == null) {
            return true;
        }
        return !isAfter(one.start(), other.finish()) && !isAfter(other.start(), one.finish());
    }

    private static boolean isAfter(@Nullable LocalDate start, @Nullable LocalDate finish) {
        return start != null && finish != null && start.isAfter(finish);
    }

    private static boolean samePlace(@Nullable PlaceRef one, @Nullable PlaceRef other) {
        if (one == null || other == null) {
            return true;
        }
        boolean sameCountry = one.country() == null || one.country().equals(other.country());
        boolean sameName =
                one.name() == null || other.name() == null || one.name().equals(other.name());
        boolean vague = isVague(one) || isVague(other);
        return sameCountry && (sameName || vague);
    }

    private static boolean isVague(PlaceRef place) {
        Integer precision = place.precision();
        return precision == null || precision >= 4;
    }

    /** Whether the later claim tells something that the earlier leaves open, or tells otherwise. */
    static boolean adds(Claim earlier, Claim later) {
        return !sameActors(earlier.actors(), later.actors())
                || (earlier.recipients().isEmpty() && !later.recipients().isEmpty())
                || (earlier.place() == null && later.place() != null)
                || (earlier.time() == null && later.time() != null)
                || (earlier.tolls().isEmpty() && !later.tolls().isEmpty());
    }

    private static boolean sameActors(List<Participant> earlier, List<Participant> later) {
        return later.stream().allMatch(party -> earlier.stream().anyMatch(other -> isSame(party, other)));
    }

    private static boolean isSame(Participant one, Participant other) {
        return one.actor() != null
                ? one.actor().equals(other.actor())
                : one.head().equals(other.head());
    }

    /** Whether somebody stands on both sides: who suffers an act is no actor of it. */
    static boolean isOwnSide(List<Participant> actors, List<Participant> recipients) {
        return actors.stream()
                .anyMatch(actor -> recipients.stream()
                        .anyMatch(other -> isSame(actor, other)
                                || (actor.country() != null
                                        && actor.country().equals(other.country())
                                        && !actor.sectors().isEmpty()
                                        && actor.sectors().stream().anyMatch(other.sectors()::contains))));
    }
}
