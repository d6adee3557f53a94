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

/** Who speaks in a claim, under one name whatever the text calls it. Immutable. */
final class Voices {

    /** Words for sources that are nobody in particular. */
    private static final Set<String> NOBODY = Set.of(
            "sourc",
            "report",
            "statement",
            "media",
            "document",
            "account",
            "rumor",
            "rumour",
            "new",
            "it",
            "they",
            "he",
            "she",
            "who",
            "which",
            "that",
            "video",
            "websit",
            "studi",
            "survei",
            "agenci");

    private static final Map<String, String> ORGANS =
            Map.of("MIL", "military", "COP", "police", "SPY", "intelligence", "JUD", "judiciary", "LEG", "legislature");

    private final Registry registry;
    private final ActorLines lines;
    private final Map<String, String> news = new HashMap<>();

    Voices(Registry registry, ActorLines lines) {
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

    /**
     * A source that the text names.
     *
     * @param id its one name in the registry; null where it is only described
     * @param label what it is called where nothing better is known
     */
    record Source(Party party, @Nullable String id, String label) {

        /** Whether "the army", "police", "the rebels" can be this party: the same sort, and of no other country. */
        boolean canSpeakFor(Party known) {
            List<String> sectors = party.sectors();
            String country = party.country();
            return !sectors.isEmpty()
                    && !party.kind().isCivilianTarget()
                    && known.sectors().contains(sectors.get(0))
                    && (country == null || country.equals(known.country()));
        }
    }

    /** The outermost source that the claim names, of a mere denial whoever denies; null where it names none. */
    @Nullable
    Source source(Telling telling) {
        if (telling.isDenialOfAnother() && !telling.actors().isEmpty()) {
            return source(telling, telling.actors().get(0));
        }
        for (Telling.Voice voice : telling.holders()) {
            Participant who = voice.participant();
            if (voice.kind().equals("source") && who != null && isSomebody(who)) {
                return source(telling, who);
            }
        }
        return null;
    }

    private Source source(Telling telling, Participant who) {
        Party party = lines.party(who, telling.published());
        return new Source(party, id(party, telling.published()), label(who));
    }

    private static boolean isSomebody(Participant who) {
        if (who.actor() != null || who.name() != null) {
            return true;
        }
        boolean described = who.country() != null || !who.sectors().isEmpty() || who.kind() != null || isProper(who);
        return described && !NOBODY.contains(WordStem.of(WordTable.lower(who.head())));
    }

    private static boolean isProper(Participant who) {
        return WordTable.isCapital(who.head());
    }

    private static String label(Participant who) {
        String name = who.name();
        if (name != null) {
            return name;
        }
        String text = who.text();
        String bare = WordTable.lower(text).startsWith("the ") ? text.substring(4) : text;
        boolean title = isProper(who) && (who.sectors().isEmpty() || isName(bare, who.head()));
        return title ? bare : WordTable.lower(who.head());
    }

    /** "Interior Ministry", "Andes Press": two words with capitals, and nothing else; "Residents of Aleppo" is none. */
    private static boolean isName(String text, String head) {
        List<String> words = WordSet.tokens(text);
        return words.size() > 1
                && words.get(words.size() - 1).equals(head)
                && words.stream().allMatch(WordTable::isCapital);
    }

    /** The party's one name in the registry; null where it is only described. */
    @Nullable
    String id(Party party, @Nullable LocalDate day) {
        String id = party.id();
        if (id != null) {
            return known(id, day);
        }
        Participant who = party.participant();
        String country = who.country();
        if (country == null || who.sectors().isEmpty()) {
            return null;
        }
        String state = WordTable.lower(country);
        String sector = who.sectors().get(0);
        Optional<String> organ = sector.equals("GOV")
                ? registry.governmentOf(state, day).map(Actor::id)
                : Optional.ofNullable(ORGANS.get(sector)).map(name -> state + "-" + name);
        return organ.filter(one -> registry.actor(one).isPresent()).orElse(null);
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

    /** The publisher as an origin. */
    String publisher(Telling telling) {
        String publisher = telling.publisher();
        if (publisher == null || publisher.isBlank()) {
            return "document:" + telling.document();
        }
        return news.getOrDefault(plain(publisher), publisher);
    }

    /** Letters and figures only, without an address's beginning and end. */
    static String plain(String name) {
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
