package org.relata.code.certainty;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;
import org.relata.model.Certainty;
import org.relata.model.Status;
import org.relata.model.Word;

/** The words of {@code lexicon/en/certainty.yaml}. Immutable after loading. */
final class CertaintyLexicon {

    private static final Set<String> KINDS = Set.of("negation", "modal", "hedge", "condition", "status", "question");

    private final Map<String, Effect> modals = new HashMap<>();
    private final Map<String, Effect> hedges = new HashMap<>();
    private final Map<String, Effect> marks = new HashMap<>();
    private final Map<Complement, Map<String, Effect>> predicates = new EnumMap<>(Complement.class);
    private final Set<String> negations;
    private final Set<String> weakNegations;
    private final Set<String> outcomes;
    private final Set<String> happening;
    private final Set<String> aims;

    private CertaintyLexicon(DataNode root) {
        root.allow(
                "modals",
                "negations",
                "weakNegations",
                "hedges",
                "marks",
                "predicates",
                "outcomes",
                "happening",
                "aims");
        words(root.field("modals"), "modal", modals);
        words(root.field("hedges"), "hedge", hedges);
        words(root.field("marks"), "condition", marks);
        negations = new HashSet<>(root.field("negations").texts());
        happening = new HashSet<>(root.field("happening").texts());
        aims = new HashSet<>(root.field("aims").texts());
        outcomes = new HashSet<>(root.field("outcomes").texts());
        weakNegations = new HashSet<>(root.field("weakNegations").texts());
        for (DataNode group : root.field("predicates").items()) {
            predicate(group);
        }
    }

    /** The built-in lexicon. */
    static CertaintyLexicon builtIn() {
        return BuiltIn.LEXICON;
    }

    /** Reads a lexicon. */
    static CertaintyLexicon read(DataNode root) {
        return new CertaintyLexicon(root);
    }

    private static void words(DataNode groups, String kind, Map<String, Effect> into) {
        for (DataNode group : groups.items()) {
            group.allow("certainty", "negated", "kind", "status", "words");
            Certainty then = certainty(group.field("certainty"));
            Certainty otherwise =
                    group.optional("negated").map(CertaintyLexicon::certainty).orElse(Scale.opposite(then));
            Effect effect = new Effect(then, otherwise, status(group), kind(group, kind), false);
            for (DataNode word : group.field("words").items()) {
                if (into.putIfAbsent(word.text(), effect) != null) {
                    throw word.fault("'" + word.text() + "' stands in the list twice");
                }
            }
        }
    }

    /** A word may stand in several groups: the first that fits its complement counts. */
    private void predicate(DataNode group) {
        group.allow("over", "then", "else", "kind", "status", "attempt", "words");
        boolean attempt = group.optional("attempt").map(DataNode::flag).orElse(false);
        Effect effect = new Effect(
                certainty(group.field("then")),
                certainty(group.field("else")),
                status(group),
                kind(group, "status"),
                attempt);
        for (DataNode over : group.field("over").items()) {
            Complement complement = Complement.of(over.text())
                    .orElseThrow(() -> over.fault("no such complement: '" + over.text() + "'"));
            Map<String, Effect> into = predicates.computeIfAbsent(complement, key -> new HashMap<>());
            group.field("words").texts().forEach(word -> into.putIfAbsent(word, effect));
        }
    }

    private static String kind(DataNode group, String fallback) {
        return group.optional("kind")
                .map(node -> {
                    if (!KINDS.contains(node.text())) {
                        throw node.fault("no such kind of cue: '" + node.text() + "'");
                    }
                    return node.text();
                })
                .orElse(fallback);
    }

    private static @Nullable Status status(DataNode group) {
        Optional<DataNode> node = group.optional("status");
        if (node.isEmpty()) {
            return null;
        }
        try {
            return Status.valueOf(node.get().text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw node.get().fault("no such status: '" + node.get().text() + "'");
        }
    }

    private static Certainty certainty(DataNode node) {
        return Arrays.stream(Certainty.values())
                .filter(certainty -> certainty.code().equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.fault("no such certainty: '" + node.text() + "'; known: CT+, PR+ … Uu"));
    }

    @Nullable
    Effect modal(String lemma) {
        return modals.get(lemma);
    }

    @Nullable
    Effect hedge(String lemma) {
        return hedges.get(lemma);
    }

    @Nullable
    Effect mark(String lemma) {
        return marks.get(lemma);
    }

    /** A noun for what is meant: "its aim was to kill". */
    boolean isAim(String lemma) {
        return aims.contains(lemma);
    }

    /** What a predicate makes of its complement; an entry for the form that the word has here comes first. */
    @Nullable
    Effect predicate(Word word, Complement complement) {
        Map<String, Effect> words = predicates.get(complement);
        if (words == null) {
            return null;
        }
        Effect ofForm = words.get(word.lemma() + form(word.tag()));
        return ofForm == null ? words.get(word.lemma()) : ofForm;
    }

    private static String form(String tag) {
        return switch (tag) {
            case "VBD" -> ":past";
            case "VBN" -> ":participle";
            case "VBG" -> ":ing";
            default -> "";
        };
    }

    boolean negates(String lemma) {
        return negations.contains(lemma);
    }

    boolean negatesWeakly(String lemma) {
        return weakNegations.contains(lemma);
    }

    boolean isHappening(String lemma) {
        return happening.contains(lemma);
    }

    boolean isOutcome(String lemma) {
        return outcomes.contains(lemma);
    }

    private static final class BuiltIn {

        private static final CertaintyLexicon LEXICON =
                new CertaintyLexicon(LexiconFile.yaml("lexicon/en/certainty.yaml"));
    }
}
