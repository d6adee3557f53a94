package org.relata.corroborate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Participant;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.actor.ActorName;
import org.relata.resolve.actor.Office;
import org.relata.resolve.actor.Registry;

/**
 * Whom a claim goes back to: the outermost source that the text names, or the publisher where it names none. Two papers that quote
 * one army are one origin, whatever name they give it; so are near copies of one report. Immutable.
 */
final class Origins {

    /** Words for sources that are nobody in particular. */
    private static final Set<String> NOBODY = Set.of(
            "source",
            "report",
            "statement",
            "media",
            "document",
            "account",
            "rumor",
            "rumour",
            "news",
            "it",
            "they",
            "he",
            "she",
            "who",
            "which",
            "that",
            "post",
            "video",
            "website",
            "study",
            "survey",
            "agency");

    private static final Map<String, String> ORGANS =
            Map.of("MIL", "military", "COP", "police", "SPY", "intelligence", "JUD", "judiciary", "LEG", "legislature");

    private final Registry registry;
    private final ActorLines lines;
    private final Map<String, String> news = new HashMap<>();

    Origins(Registry registry, ActorLines lines) {
        this.registry = registry;
        this.lines = lines;
        for (Actor actor : registry.actors()) {
            if (actor.kind() == ActorKind.NEWS) {
                for (ActorName name : actor.names()) {
                    news.putIfAbsent(plain(name.text()), actor.id());
                }
            }
        }
    }

    /** The origin's name: an id of the registry, else words of the text. */
    String of(Telling telling) {
        for (Telling.Voice voice : telling.holders()) {
            Participant who = voice.participant();
            if (voice.kind().equals("source") && who != null && isSomebody(who)) {
                return of(who, telling.published());
            }
        }
        return publisher(telling);
    }

    /** The publisher as an origin; near copies have one. */
    private String publisher(Telling telling) {
        if (!telling.copyGroup().equals(telling.document())) {
            return "document:" + telling.copyGroup();
        }
        String publisher = telling.publisher();
        if (publisher == null || publisher.isBlank()) {
            return "document:" + telling.document();
        }
        return news.getOrDefault(plain(publisher), publisher);
    }

    private static boolean isSomebody(Participant who) {
        return who.actor() != null
                || who.name() != null
                || (!NOBODY.contains(WordStem.of(WordTable.lower(who.head()))) && isDescribed(who));
    }

    private static boolean isDescribed(Participant who) {
        return who.country() != null || !who.sectors().isEmpty() || who.kind() != null;
    }

    private String of(Participant who, @Nullable LocalDate day) {
        String id = who.actor();
        if (id != null) {
            return known(id, day);
        }
        String country = who.country();
        String sector = who.sectors().isEmpty() ? "" : who.sectors().get(0);
        if (country != null) {
            String state = WordTable.lower(country);
            Optional<String> organ = sector.equals("GOV")
                    ? registry.governmentOf(state, day).map(Actor::id)
                    : Optional.ofNullable(ORGANS.get(sector)).map(name -> state + "-" + name);
            if (organ.isPresent() && registry.actor(organ.get()).isPresent()) {
                return organ.get();
            }
        }
        String name = who.name();
        return name == null ? WordTable.lower(who.head()) : name;
    }

    /** The name of the day in its line; who speaks in an office speaks for its body. */
    private String known(String id, @Nullable LocalDate day) {
        if (day == null) {
            return id;
        }
        for (Office office : registry.officesHeld(id)) {
            if (office.period().contains(day)) {
                return ofState(office.of(), day);
            }
        }
        return lines.sameAs(id, day).stream()
                .filter(other -> registry.actor(other)
                        .map(actor -> actor.life().contains(day))
                        .orElse(false))
                .sorted()
                .findFirst()
                .map(other -> ofState(other, day))
                .orElse(id);
    }

    /** "Syria said" is its government. */
    private String ofState(String id, LocalDate day) {
        return registry.actor(id)
                .filter(actor -> actor.kind() == ActorKind.STATE)
                .flatMap(actor -> registry.governmentOf(id, day))
                .map(Actor::id)
                .orElse(id);
    }

    /** Letters and figures only, without an address's beginning and end. */
    private static String plain(String name) {
        String lower = WordTable.lower(name.strip());
        for (String ending : List.of(".com", ".org", ".net", ".co.uk")) {
            if (lower.endsWith(ending)) {
                lower = lower.substring(0, lower.length() - ending.length());
            }
        }
        String bare = lower.startsWith("www.") ? lower.substring(4) : lower;
        StringBuilder letters = new StringBuilder();
        bare.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
