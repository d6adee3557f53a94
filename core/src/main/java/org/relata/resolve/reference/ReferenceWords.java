package org.relata.resolve.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;

/** The words of {@code lexicon/en/references.yaml}. Immutable after loading. */
final class ReferenceWords {

    private static final class BuiltIn {
        private static final ReferenceWords WORDS = new ReferenceWords(LexiconFile.yaml("lexicon/en/references.yaml"));
    }

    private final EventWords events;
    private final Map<String, PronounWord> pronouns = new HashMap<>();
    private final Set<String> nobodies;
    private final Set<String> dwellers;
    private final Set<String> collectives;
    private final Set<String> harms;
    private final Set<String> charges;
    private final Set<String> tellings;
    private final Set<String> armed;
    private final Set<String> peaceful;
    private final Set<String> unique;
    private final Set<String> reflexive;
    private final Map<String, Gender> nouns = new HashMap<>();
    private final Map<String, Gender> firstNames = new HashMap<>();
    private final Map<Kind, Set<String>> descriptions = new EnumMap<>(Kind.class);
    private final Map<String, Set<Integer>> synonyms = new HashMap<>();

    private ReferenceWords(DataNode root) {
        root.allow(
                "events",
                "pronouns",
                "nobodies",
                "dwellers",
                "collectives",
                "harms",
                "charges",
                "tellings",
                "armed",
                "peaceful",
                "unique",
                "reflexive",
                "genders",
                "descriptions",
                "synonyms");
        this.events = EventWords.read(root.field("events"));
        this.nobodies = Set.copyOf(root.field("nobodies").texts());
        this.dwellers = Set.copyOf(root.field("dwellers").texts());
        this.collectives = Set.copyOf(root.field("collectives").texts());
        this.harms = Set.copyOf(root.field("harms").texts());
        this.charges = Set.copyOf(root.field("charges").texts());
        this.tellings = new HashSet<>(root.field("tellings").texts());
        this.armed = Set.copyOf(root.field("armed").texts());
        this.peaceful = Set.copyOf(root.field("peaceful").texts());
        this.unique = Set.copyOf(root.field("unique").texts());
        this.reflexive = Set.copyOf(root.field("reflexive").texts());
        root.field("pronouns").items().forEach(this::pronouns);
        gender(root.field("genders").field("male"), Gender.MALE);
        gender(root.field("genders").field("female"), Gender.FEMALE);
        DataNode described = root.field("descriptions");
        for (String kind : described.names()) {
            descriptions.put(
                    Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    Set.copyOf(described.field(kind).texts()));
        }
        List<DataNode> groups = root.field("synonyms").items();
        for (int i = 0; i < groups.size(); i++) {
            for (String word : groups.get(i).texts()) {
                synonyms.computeIfAbsent(word, w -> new HashSet<>()).add(i);
            }
        }
    }

    static ReferenceWords builtIn() {
        return BuiltIn.WORDS;
    }

    private void pronouns(DataNode group) {
        group.allow("words", "person", "number", "gender");
        PronounWord pronoun = new PronounWord(
                group.field("person").integer(),
                Count.valueOf(group.field("number").text().toUpperCase(Locale.ROOT)),
                Gender.valueOf(group.field("gender").text().toUpperCase(Locale.ROOT)));
        for (DataNode word : group.field("words").items()) {
            if (pronouns.put(word.text(), pronoun) != null) {
                throw word.fault("'" + word.text() + "' stands in the list twice");
            }
        }
    }

    private void gender(DataNode group, Gender gender) {
        group.allow("nouns", "names");
        group.field("nouns").texts().forEach(noun -> nouns.put(noun, gender));
        group.field("names").texts().forEach(name -> firstNames.put(name, gender));
    }

    /** Whether the word is for nobody in particular. */
    boolean isNobody(String lemma) {
        return nobodies.contains(lemma);
    }

    /** Whether the noun names those who live somewhere: what stands behind it with "of" is a place. */
    boolean isDweller(String lemma) {
        return dwellers.contains(lemma);
    }

    /** Whether the noun names several people as one: "the family". */
    boolean isCollective(String lemma) {
        return collectives.contains(lemma);
    }

    /** Whether the verb tells of harm done or guilt laid to its object. */
    boolean isHarm(String lemma) {
        return harms.contains(lemma);
    }

    /** Whether the verb lays guilt to its object. */
    boolean isCharge(String lemma) {
        return charges.contains(lemma);
    }

    /** Whether the verb tells what somebody says, thinks or wants. */
    boolean isTelling(String lemma) {
        return tellings.contains(lemma);
    }

    /** Whether the noun names those who bear arms and no arm of a state. */
    boolean isArmed(String lemma) {
        return armed.contains(lemma);
    }

    /** Whether a name with this word is of a body that bears no arms. */
    boolean isPeaceful(String word) {
        return peaceful.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a country has but one of these. */
    boolean isUnique(String lemma) {
        return unique.contains(lemma);
    }

    EventWords events() {
        return events;
    }

    Optional<PronounWord> pronoun(String text) {
        return Optional.ofNullable(pronouns.get(text.toLowerCase(Locale.ROOT)));
    }

    boolean isReflexive(String text) {
        return reflexive.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The gender that a noun or title tells. */
    Gender ofNoun(String lemma) {
        return nouns.getOrDefault(lemma, Gender.EITHER);
    }

    /** The gender that a first name tells. */
    Gender ofFirstName(String name) {
        return firstNames.getOrDefault(name.toLowerCase(Locale.ROOT), Gender.EITHER);
    }

    /** The kinds of what was named before that the noun can take up: "the group", "the city". */
    List<Kind> described(String noun) {
        List<Kind> kinds = new ArrayList<>();
        descriptions.forEach((kind, words) -> {
            if (words.contains(noun)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    /** Whether both nouns can name one thing. */
    boolean synonyms(String one, String other) {
        Set<Integer> groups = synonyms.getOrDefault(one, Set.of());
        return synonyms.getOrDefault(other, Set.of()).stream().anyMatch(groups::contains);
    }
}
