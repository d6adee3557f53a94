package org.relata.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.data.Faults;
import org.relata.ontology.Ontology;

/**
 * All rules, found by the lemma of the trigger.
 *
 * <p>Where several phrases fit a word, the one that asks for more is tried first; where they ask for as much, the one
 * that was read first.
 */
public final class RuleBook {

    /** A phrase with the rule it belongs to. */
    public record Entry(Rule rule, Phrase phrase) {}

    private final List<Rule> rules;
    private final List<ModeCue> modeCues;
    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final WordClasses classes;
    private final Natures natures;

    RuleBook(List<Rule> rules, List<ModeCue> modeCues, WordClasses classes, Natures natures) {
        this(rules, modeCues, classes, natures, 0);
    }

    /** The first so many rules are a user's own: they come before others that ask for as many words. */
    RuleBook(List<Rule> rules, List<ModeCue> modeCues, WordClasses classes, Natures natures, int own) {
        this.rules = List.copyOf(rules);
        this.modeCues = List.copyOf(modeCues);
        this.classes = classes;
        this.natures = natures;
        refuseDoubles(this.rules);
        for (Rule rule : this.rules) {
            for (Phrase phrase : rule.phrases()) {
                Map<String, List<Entry>> index = phrase.verb() ? verbs : nouns;
                index.computeIfAbsent(phrase.lemma(), k -> new ArrayList<>(2)).add(new Entry(rule, phrase));
            }
        }
        Set<Rule> ofUser = Collections.newSetFromMap(new IdentityHashMap<>());
        ofUser.addAll(this.rules.subList(0, own));
        verbs.values().forEach(entries -> sort(entries, ofUser));
        nouns.values().forEach(entries -> sort(entries, ofUser));
    }

    private static void refuseDoubles(List<Rule> rules) {
        Map<String, Rule> byId = new HashMap<>();
        Faults faults = new Faults();
        for (Rule rule : rules) {
            faults.attempt(() -> refuseDouble(rule, byId.put(rule.id(), rule)));
            faults.attempt(() -> refuseDoublePhrases(rule));
        }
        faults.throwIfAny();
    }

    private static void refuseDouble(Rule rule, @Nullable Rule before) {
        if (before != null) {
            throw new RelataException(
                    RelataException.Code.DATA,
                    rule.where() + ": a rule '" + rule.id() + "' stands already at " + before.where());
        }
    }

    private static void refuseDoublePhrases(Rule rule) {
        Set<String> seen = new HashSet<>();
        for (Phrase phrase : rule.phrases()) {
            if (!seen.add((phrase.verb() ? "v " : "n ") + phrase.source())) {
                throw new RelataException(
                        RelataException.Code.DATA,
                        rule.where() + ": '" + phrase.source() + "' stands twice in rule '" + rule.id() + "'");
            }
        }
    }

    private static void sort(List<Entry> entries, Set<Rule> own) {
        entries.sort(Comparator.comparingInt(entry -> -entry.phrase().needs().size()
                - (own.contains(entry.rule()) || !entry.rule().conditions().isEmpty() ? 1 : 0)));
    }

    /** The built-in English rules. */
    public static RuleBook builtIn() {
        return RuleFiles.builtIn().book();
    }

    /**
     * The built-in rules with a user's own laid over them: see docs/own-dictionaries.md.
     *
     * @param paths folders or files of rules, word classes, natures, or PETRARCH verb dictionaries
     * @param ontology that the types, modes and codes of all rules must be in
     * @param remarks is told what was taken of dictionaries, and what not
     * @throws org.relata.RelataException of code {@code DATA} with file and line of each fault, or of code
     *     {@code USAGE} when nothing is there
     */
    public static RuleBook with(List<Path> paths, Ontology ontology, Consumer<String> remarks) {
        return new OwnRules(ontology, remarks).over(RuleFiles.builtIn(), paths);
    }

    /** Every rule, in the order in which they were read. */
    public List<Rule> rules() {
        return rules;
    }

    /** Phrases whose head is a verb with this lemma, the most specific first. */
    public List<Entry> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** Phrases whose head is a noun with this lemma, the most specific first. */
    public List<Entry> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** What tells the mode of a type, in the order of the files. */
    public List<ModeCue> modeCues() {
        return modeCues;
    }

    /** The word classes that rules refer to. */
    public WordClasses classes() {
        return classes;
    }

    /** Kinds of common nouns. */
    public Natures natures() {
        return natures;
    }
}
