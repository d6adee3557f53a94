package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.place.Countries;

/** Reads whole names as of a day: which of the actors that bear or bore the name is meant. */
final class DatedNames {

    private static final double EXACT = 1.0;
    private static final double FOLDED = 0.9;
    private static final double METONYM = 0.75;
    private static final double OTHER_DAY = 0.8;
    private static final double LOCAL_ELSEWHERE = 0.5;
    private static final double ELSEWHERE = 0.9;
    private static final double HOLDS_THE_POST = 0.9;
    private static final double SURNAME = 0.75;
    private static final double SURNAME_IN_OFFICE = 0.62;
    private static final double SURNAME_ALONE = 0.5;
    private static final double SURNAME_OF_THE_COUNTRY = 0.13;
    private static final Set<String> LEADING = Set.of(
            "President", "Prime Minister", "King", "Supreme Leader", "De Facto Leader", "Crown Prince", "Leader");
    private static final int LONGEST_CHAIN = 6;
    private static final int SHORTEST_GLUED = 6;

    private final Registry registry;
    private final NameIndex index;
    private final DocumentCountries document;

    DatedNames(Registry registry, NameIndex index, DocumentCountries document) {
        this.registry = registry;
        this.index = index;
        this.document = document;
    }

    /** The countries of the document that the names are from. */
    DocumentCountries document() {
        return document;
    }

    /** The actors that this whole name means, the surest first; empty where nobody bears it. */
    List<ActorMatch> named(String name, @Nullable LocalDate day) {
        List<NameIndex.Found> exact = index.exact(name);
        if (!exact.isEmpty()) {
            return ranked(exact, EXACT, day);
        }
        List<NameIndex.Found> folded = index.folded(name);
        return ranked(folded.isEmpty() ? index.folded(withoutGluedArticle(name)) : folded, FOLDED, day);
    }

    /** "Alqaeda", "Alshabaab": the article written as a part of the word; "" where the name begins with none. */
    private static String withoutGluedArticle(String name) {
        boolean glued = name.length() > SHORTEST_GLUED
                && name.regionMatches(true, 0, "al", 0, 2)
                && Character.isLetter(name.charAt(2));
        return glued ? name.substring(2) : "";
    }

    private List<ActorMatch> ranked(List<NameIndex.Found> found, double score, @Nullable LocalDate day) {
        Map<String, ActorMatch> best = new LinkedHashMap<>();
        for (NameIndex.Found one : found) {
            ActorMatch match = match(one, score, day);
            best.merge(String.valueOf(match.actor()), match, (a, b) -> a.score() >= b.score() ? a : b);
        }
        List<ActorMatch> matches = new ArrayList<>(best.size());
        best.values().forEach(match -> matches.add(best.size() > 1 ? placed(match) : match));
        matches.sort(Comparator.comparingDouble(ActorMatch::score)
                .reversed()
                .thenComparing(match -> String.valueOf(match.actor())));
        return matches;
    }

    /** Of several bearers of a name, one of a country that the document never names is the less likely. */
    private ActorMatch placed(ActorMatch match) {
        return document.elsewhere(match.country(), Countries.builtIn())
                ? match.scored(
                        match.score() * ELSEWHERE, match.reason() + ", of a country that the document never names")
                : match;
    }

    private ActorMatch match(NameIndex.Found found, double score, @Nullable LocalDate day) {
        Actor actor = found.actor();
        boolean local = found.name().use() == ActorName.Use.LOCAL;
        if (local && !document.names(actor.countryOn(day))) {
            return of(actor, day, LOCAL_ELSEWHERE, "local name, and the document does not name its country");
        }
        double base = found.name().metonym() ? METONYM : score;
        if (day == null) {
            return of(actor, null, base, "name");
        }
        if (actor.life().startsAfter(day)) {
            Optional<Actor> forerunner = chain(actor, day, true);
            return forerunner
                    .map(before -> of(before, day, base * OTHER_DAY, "forerunner of " + actor.id() + " on that day"))
                    .orElseGet(() -> of(actor, day, base * OTHER_DAY, "did not exist yet"));
        }
        if (actor.life().endedBefore(day)) {
            Optional<Actor> renamed = chain(actor, day, false);
            return renamed.map(now -> of(now, day, base * OTHER_DAY, "renamed from " + actor.id()))
                    .orElseGet(() ->
                            of(actor, day, base * 0.9, "ended " + actor.life().to()));
        }
        return found.name().period().contains(day)
                ? of(actor, day, base, "name of the day")
                : of(actor, day, base * OTHER_DAY, "name of another time");
    }

    /** The actor of the same line that was alive on the day: back by renaming and merging, forward by renaming alone. */
    private Optional<Actor> chain(Actor start, LocalDate day, boolean back) {
        Actor at = start;
        for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
            Optional<Actor> next = step(at, back);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
            if (at.life().contains(day)) {
                return next;
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> step(Actor at, boolean back) {
        for (Lineage link : registry.lineageOf(at.id())) {
            boolean follows =
                    link.type() == Lineage.Type.RENAMED_TO || (back && link.type() == Lineage.Type.MERGED_INTO);
            String from = back ? link.other() : link.actor();
            String to = back ? link.actor() : link.other();
            if (follows && at.id().equals(from) && to != null) {
                Optional<Actor> next = registry.actor(to);
                if (next.isPresent()) {
                    return next;
                }
            }
        }
        return Optional.empty();
    }

    /** The persons that a surname alone may mean: whoever led a state on the day, else who was in office, else others. */
    List<ActorMatch> surname(String name, @Nullable LocalDate day) {
        List<Actor> bearers = index.surname(name);
        List<Actor> leading = filter(bearers, person -> leads(person, day));
        List<Actor> serving =
                day == null || !leading.isEmpty() ? List.of() : filter(bearers, person -> inOffice(person, day));
        if (!leading.isEmpty()) {
            return surname(
                    leading,
                    day,
                    day == null ? SURNAME_IN_OFFICE : SURNAME,
                    day == null ? "surname of one who led" : "surname of whoever led on that day");
        }
        return serving.isEmpty()
                ? surname(bearers, day, SURNAME_ALONE, "surname")
                : surname(serving, day, SURNAME_IN_OFFICE, "surname of whoever was in office");
    }

    private List<ActorMatch> surname(List<Actor> persons, @Nullable LocalDate day, double score, String reason) {
        List<Actor> here = filter(persons, person -> document.names(person.country()));
        List<Actor> likely = here.isEmpty() ? persons : here;
        double placed = score;
        if (!here.isEmpty()) {
            placed = Math.min(SURNAME, score + SURNAME_OF_THE_COUNTRY);
        } else if (persons.stream().allMatch(one -> document.elsewhere(one.country(), Countries.builtIn()))) {
            placed = Math.min(score, SURNAME_ALONE);
        }
        double each = placed / likely.size();
        return likely.stream().map(person -> of(person, day, each, reason)).toList();
    }

    /** The persons of this surname who held the post on that day: "Interior Minister Khattab". */
    List<ActorMatch> surnameInPost(String name, String post, @Nullable LocalDate day) {
        List<Actor> holders = day == null ? List.of() : filter(index.surname(name), person -> held(person, post, day));
        return surname(holders, day, HOLDS_THE_POST, "surname of whoever held the post").stream()
                .map(match -> match.scored(HOLDS_THE_POST / holders.size(), match.reason()))
                .toList();
    }

    private boolean held(Actor person, String post, LocalDate day) {
        return registry.officesHeld(person.id()).stream()
                .anyMatch(
                        office -> office.post().equals(post) && office.period().contains(day));
    }

    private static List<Actor> filter(List<Actor> persons, Predicate<Actor> wanted) {
        return persons.stream().filter(wanted).toList();
    }

    /** Whether the person led a state, a regime, a group or a body on that day, or ever: then news needs no first name. */
    private boolean leads(Actor person, @Nullable LocalDate day) {
        return registry.officesHeld(person.id()).stream()
                .anyMatch(office -> LEADING.contains(office.post())
                        && (day == null || office.period().contains(day)));
    }

    private boolean inOffice(Actor person, LocalDate day) {
        return registry.officesHeld(person.id()).stream()
                .anyMatch(office -> office.period().contains(day));
    }

    /** The actor as it was on the day, as a match. */
    ActorMatch of(Actor actor, @Nullable LocalDate day, double score, String reason) {
        ActorAsOf then = registry.asOf(actor, day);
        return new ActorMatch(
                actor.id(),
                then.name(),
                actor.kind(),
                actor.countryOn(day),
                then.sectors(),
                score,
                null,
                false,
                reason);
    }
}
