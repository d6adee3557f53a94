package org.relata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.relata.model.Claim;
import org.relata.model.Link;
import org.relata.model.PlaceRef;
import org.relata.model.Sentence;
import org.relata.model.Status;
import org.relata.model.TimeSpan;
import org.relata.resolve.place.EventPlace;
import org.relata.resolve.time.EventTime;
import org.relata.resolve.time.TimeExpression;

/**
 * Place and time that a sentence does not repeat: an act that took place somewhere takes over those of the two sentences
 * before it, or of the dateline where it stands in the lead. What is taken over is marked as inherited.
 */
final class Inheritance {

    private static final Set<String> PHYSICAL = Set.of("ASSAULT", "COERCE", "PROTEST");
    private static final Set<Status> OPEN =
            Set.of(Status.PLANNED, Status.HYPOTHETICAL, Status.QUESTION, Status.OPINION);
    private static final Set<String> ELSEWHERE = Set.of("causes", "purpose-of");
    /** What may be, or is open, took place nowhere yet. */
    private static final int POSSIBLE = 1;

    private static final int SENTENCES_BACK = 2;
    private static final int MONTH = 4;

    private final DocumentReading reading;

    Inheritance(DocumentReading reading) {
        this.reading = reading;
    }

    /** The claims, with what they take over. */
    List<Claim> complete(List<Claim> claims) {
        Map<String, Claim> byId = new HashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        return claims.stream()
                .map(claim -> ofWhole(claim, byId))
                .map(claim -> complete(claim, claims))
                .toList();
    }

    /** "Three died when a bomb exploded in the market": the part was where and when the whole was. */
    private static Claim ofWhole(Claim claim, Map<String, Claim> byId) {
        if (!takesPlace(claim)) {
            return claim;
        }
        PlaceRef place = claim.place();
        TimeSpan time = claim.time();
        for (Link link : claim.links()) {
            Claim whole = link.relation().equals("part-of") ? byId.get(link.claim()) : null;
            PlaceRef where = whole == null ? null : whole.place();
            TimeSpan when = whole == null ? null : whole.time();
            place = place == null && where != null ? EventPlace.takenOver(where) : place;
            time = time == null && when != null ? when.takenOver() : time;
        }
        return claim.withSetting(place, time);
    }

    /**
     * Where the claim has a time of its own it is told apart from the sentences before, so it takes no place from them; where it
     * has a place of its own it takes their time only if they name no other place. A cause or an aim lies elsewhere.
     */
    private Claim complete(Claim claim, List<Claim> claims) {
        if (!takesPlace(claim) || isOfLongBefore(claim) || (claim.place() != null && claim.time() != null)) {
            return claim;
        }
        PlaceRef place = claim.place();
        TimeSpan time = claim.time();
        Optional<PlaceRef> here = EventPlace.inherited(claim.sentence(), reading.places());
        if (time == null && (place == null || here.isEmpty() || isSame(here.get(), place))) {
            return claim.withSetting(
                    place == null ? here.orElse(null) : place,
                    ofActs(claim.sentence(), claims)
                            .or(() -> before(claim.sentence()))
                            .orElse(null));
        }
        return claim;
    }

    /** "The war, which erupted in 2023, has killed thousands", "the 2019 attack": told as background, of other days and places. */
    private boolean isOfLongBefore(Claim claim) {
        return claim.tolls().stream().anyMatch(toll -> !toll.scope().equals("event"))
                || reading.times(claim.sentence()).stream()
                        .map(TimeExpression::toTimeSpan)
                        .anyMatch(reading::isBackground);
    }

    private static boolean isSame(PlaceRef one, PlaceRef other) {
        return Objects.equals(one.name(), other.name());
    }

    private static boolean takesPlace(Claim claim) {
        return claim.kind().equals("event")
                && PHYSICAL.contains(String.valueOf(claim.codes().type()))
                && !OPEN.contains(claim.status())
                && Math.abs(claim.certainty().factuality()) > POSSIBLE
                && claim.links().stream().noneMatch(link -> ELSEWHERE.contains(link.relation()));
    }

    /** The time of the last act before: "on Monday", when the ministry told of Saturday's bombing, is when nothing else took place. */
    private static Optional<TimeSpan> ofActs(Sentence sentence, List<Claim> claims) {
        TimeSpan last = null;
        for (Claim other : claims) {
            int back = sentence.index() - other.sentence().index();
            TimeSpan time = other.time();
            boolean before =
                    back >= 1 && back <= SENTENCES_BACK && other.part().equals(sentence.part()) && takesPlace(other);
            last = before && time != null && isDated(time) ? time : last;
        }
        return last == null
                ? Optional.empty()
                : Optional.of(
                        new TimeSpan(last.text(), last.span(), last.start(), last.finish(), last.precision(), true));
    }

    /** Whether it is told of its own, to the month or closer. */
    private static boolean isDated(TimeSpan time) {
        Integer precision = time.precision();
        return !time.inherited() && time.start() != null && precision != null && precision <= MONTH;
    }

    private Optional<TimeSpan> before(Sentence sentence) {
        List<TimeExpression> earlier = new ArrayList<>();
        for (Sentence other : reading.parsed().sentences()) {
            int back = sentence.index() - other.index();
            if (back >= 1 && back <= SENTENCES_BACK && other.part().equals(sentence.part())) {
                earlier.addAll(reading.times(other));
            }
        }
        return EventTime.inherited(earlier);
    }
}
