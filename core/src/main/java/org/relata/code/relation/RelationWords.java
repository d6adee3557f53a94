package org.relata.code.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relata.data.DataNode;
import org.relata.data.Faults;
import org.relata.lexicon.LexiconFile;

/** The words of {@code lexicon/en/relations.yaml}. */
record RelationWords(
        Map<String, List<RelationNoun>> nouns,
        Map<String, Hyphen> hyphens,
        Map<String, List<RelationVerb>> verbs,
        Map<String, Between> between,
        Map<String, Set<String>> lists,
        Map<String, Set<String>> designation,
        Map<String, Set<String>> opposition,
        Map<String, Set<String>> existence) {

    private static final String FILE = "lexicon/en/relations.yaml";
    private static final List<String> RELATIONS = List.of(
            "holds-office",
            "leads",
            "member-of",
            "part-of",
            "ally-of",
            "opposes",
            "successor-of",
            "split-from",
            "merged-into",
            "renamed-to",
            "designated-by",
            "funds",
            "founded-by",
            "exists");
    private static final List<String> LISTS = List.of(
            "whole",
            "within",
            "portfolios",
            "ended",
            "below",
            "plain",
            "titles",
            "becoming",
            "making",
            "serving",
            "starting",
            "leaving",
            "naming",
            "raising",
            "born",
            "mergers",
            "collective",
            "bodies",
            "forming",
            "polities",
            "states",
            "governments",
            "rivalling",
            "creations");
    private static final List<String> DESIGNATION = List.of("verbs", "as", "marks", "lists", "kinds");

    private static final List<String> EXISTENCE = List.of("verbs", "unreal", "things");

    private static final List<String> OPPOSITION =
            List.of("verbs", "nouns", "standing", "bent", "wrappings", "helping");

    /** The tie of "X's support for Y", "loyal to Y": the prepositions of the other end, and whether a verb can form it. */
    record Between(String relation, Set<String> to, boolean verbal) {}

    /** The tie of "X-led Y". */
    record Hyphen(String relation, boolean reverse) {}

    /** The built-in words. */
    static RelationWords builtIn() {
        return read(LexiconFile.yaml(FILE));
    }

    /**
     * Reads the file.
     *
     * @throws org.relata.RelataException of code DATA, one line for each fault
     */
    static RelationWords read(DataNode file) {
        List<String> known = new ArrayList<>(LISTS);
        known.addAll(List.of("nouns", "hyphens", "verbs", "between", "designation", "opposition", "existence"));
        file.allow(known.toArray(String[]::new));
        Faults faults = new Faults();
        Map<String, List<RelationNoun>> nouns = new HashMap<>();
        Map<String, Hyphen> hyphens = new HashMap<>();
        Map<String, List<RelationVerb>> verbs = new HashMap<>();
        file.optionalItems("nouns").forEach(node -> faults.attempt(() -> noun(node, nouns)));
        file.optionalItems("hyphens").forEach(node -> faults.attempt(() -> hyphen(node, hyphens)));
        file.optionalItems("verbs").forEach(node -> faults.attempt(() -> verb(node, verbs)));
        Map<String, Between> between = new HashMap<>();
        file.optionalItems("between").forEach(node -> faults.attempt(() -> between(node, between)));
        faults.throwIfAny();
        return new RelationWords(
                Map.copyOf(nouns),
                Map.copyOf(hyphens),
                Map.copyOf(verbs),
                Map.copyOf(between),
                sets(file, LISTS),
                sets(file.field("designation"), DESIGNATION),
                sets(file.field("opposition"), OPPOSITION),
                sets(file.field("existence"), EXISTENCE));
    }

    private static Map<String, Set<String>> sets(DataNode node, List<String> names) {
        Map<String, Set<String>> sets = new HashMap<>();
        for (String name : names) {
            sets.put(
                    name,
                    Set.copyOf(new java.util.LinkedHashSet<>(node.field(name).texts())));
        }
        return Map.copyOf(sets);
    }

    private static void noun(DataNode node, Map<String, List<RelationNoun>> into) {
        node.allow(
                "relation",
                "reverse",
                "bearer",
                "words",
                "needs",
                "portfolio",
                "nationality",
                "within",
                "bare",
                "behind",
                "loose");
        String bearer = node.field("bearer").text();
        if (!List.of("person", "group", "any").contains(bearer)) {
            throw node.field("bearer").fault("a bearer is person, group or any, not '" + bearer + "'");
        }
        RelationNoun noun = new RelationNoun(
                relation(node.field("relation")),
                flag(node, "reverse"),
                bearer,
                Set.copyOf(node.field("words").texts()),
                Set.copyOf(node.optionalTexts("needs")),
                flag(node, "portfolio"),
                flag(node, "nationality"),
                node.optional("within").map(RelationWords::relation).orElse(null),
                flag(node, "bare"),
                Set.copyOf(node.optionalTexts("behind")),
                flag(node, "loose"));
        noun.words()
                .forEach(word ->
                        into.computeIfAbsent(word, key -> new ArrayList<>(2)).add(noun));
    }

    private static void hyphen(DataNode node, Map<String, Hyphen> into) {
        node.allow("relation", "reverse", "words");
        Hyphen hyphen = new Hyphen(relation(node.field("relation")), flag(node, "reverse"));
        node.field("words").texts().forEach(word -> into.put(word, hyphen));
    }

    private static void between(DataNode node, Map<String, Between> into) {
        node.allow("relation", "to", "verbal", "words");
        Between between = new Between(
                relation(node.field("relation")), Set.copyOf(node.field("to").texts()), flag(node, "verbal"));
        node.field("words").texts().forEach(word -> into.put(word, between));
    }

    private static void verb(DataNode node, Map<String, List<RelationVerb>> into) {
        node.allow("relation", "from", "to", "verbs", "needs", "parties", "passive", "start", "open");
        RelationVerb verb = new RelationVerb(
                relation(node.field("relation")),
                Set.copyOf(node.field("verbs").texts()),
                node.field("from").text(),
                node.field("to").text(),
                Set.copyOf(node.optionalTexts("needs")),
                node.field("parties").text(),
                flag(node, "passive"),
                flag(node, "start"),
                flag(node, "open"));
        verb.verbs()
                .forEach(word ->
                        into.computeIfAbsent(word, key -> new ArrayList<>(2)).add(verb));
    }

    private static boolean flag(DataNode node, String name) {
        return node.optional(name).map(DataNode::flag).orElse(false);
    }

    private static String relation(DataNode node) {
        if (!RELATIONS.contains(node.text())) {
            throw node.fault("there is no relation '" + node.text() + "'; there are " + RELATIONS);
        }
        return node.text();
    }

    /** Whether the named list holds the lemma. */
    boolean is(String list, String lemma) {
        return Optional.ofNullable(lists.get(list)).orElse(Set.of()).contains(lemma);
    }

    /** Whether the named list of the designation words holds the lemma. */
    boolean designates(String list, String lemma) {
        return Optional.ofNullable(designation.get(list)).orElse(Set.of()).contains(lemma);
    }

    /** Whether the named list of the words of existence holds the lemma. */
    boolean isOfExistence(String list, String lemma) {
        return Optional.ofNullable(existence.get(list)).orElse(Set.of()).contains(lemma);
    }

    /** Whether the named list of the opposition words holds the lemma. */
    boolean opposes(String list, String lemma) {
        return Optional.ofNullable(opposition.get(list)).orElse(Set.of()).contains(lemma);
    }
}
