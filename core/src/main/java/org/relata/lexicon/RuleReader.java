package org.relata.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.data.DataNode;
import org.relata.data.Faults;

/** Reads a file of rules: {@code type}, {@code modes} and {@code rules}. See docs/add-a-rule.md for the format. */
final class RuleReader {

    private static final List<String> FILE_KEYS = List.of("type", "modes", "rules", "replace", "drop");
    private static final List<String> RULE_KEYS = List.of(
            "id",
            "type",
            "mode",
            "cameo",
            "verbs",
            "nouns",
            "actor",
            "recipient",
            "weak",
            "absorbs",
            "aftermath",
            "toll",
            "if",
            "unless",
            "examples",
            "near");
    private static final List<String> EXAMPLE_KEYS = List.of("text", "trigger", "actor", "recipient", "mode");
    private static final List<String> MODE_KEYS = List.of("mode", "cameo", "words");

    private final WordClasses classes;
    private final boolean strict;

    /**
     * A reader of rules with these word classes.
     *
     * @param strict whether every rule must have an example and a near miss
     */
    RuleReader(WordClasses classes, boolean strict) {
        this.classes = classes;
        this.strict = strict;
    }

    /**
     * Adds the rules and mode cues of one file.
     *
     * @throws org.relata.RelataException of code {@code DATA} with every fault of the file, one a line
     */
    void read(DataNode file, List<Rule> rules, List<ModeCue> cues) {
        file.allow(FILE_KEYS);
        String type = file.field("type").text();
        Faults faults = new Faults();
        for (DataNode item : many(file, "modes")) {
            faults.attempt(() -> {
                cues.add(modeCue(type, item));
            });
        }
        for (DataNode item : file.field("rules").itemsOrSelf()) {
            faults.attempt(() -> {
                rules.add(rule(type, item));
            });
        }
        faults.throwIfAny();
    }

    private ModeCue modeCue(String type, DataNode item) {
        item.allow(MODE_KEYS);
        DataNode words = item.field("words");
        Set<String> lemmas = classes.expand(words, String.join("|", words.textsOrSelf()));
        return new ModeCue(type, item.field("mode").text(), item.optionalText("cameo"), lemmas);
    }

    private Rule rule(String fileType, DataNode item) {
        item.allow(RULE_KEYS);
        String type = item.optional("type").map(DataNode::text).orElse(fileType);
        String id = fileType.toLowerCase(java.util.Locale.ROOT) + "/"
                + item.field("id").text();
        return new Rule(
                id,
                type,
                item.optionalText("mode"),
                item.optionalText("cameo"),
                phrases(item),
                slots(item, "actor"),
                slots(item, "recipient"),
                flag(item, "weak"),
                flag(item, "absorbs"),
                flag(item, "aftermath"),
                item.optionalText("toll"),
                conditions(item, "if"),
                conditions(item, "unless"),
                examples(strict ? item.field("examples").itemsOrSelf() : many(item, "examples")),
                strict
                        ? item.field("near").textsOrSelf()
                        : many(item, "near").stream().map(DataNode::text).toList(),
                item.where());
    }

    private List<Phrase> phrases(DataNode item) {
        List<Phrase> phrases = new ArrayList<>();
        for (DataNode phrase : many(item, "verbs")) {
            phrases.add(Phrase.read(phrase, true, classes));
        }
        for (DataNode phrase : many(item, "nouns")) {
            phrases.add(Phrase.read(phrase, false, classes));
        }
        if (phrases.isEmpty()) {
            throw item.fault("a rule needs 'verbs' or 'nouns'");
        }
        return List.copyOf(phrases);
    }

    private static @Nullable RoleSlots slots(DataNode item, String key) {
        return item.optional(key).map(node -> RoleSlots.read(node.text())).orElse(null);
    }

    private static boolean flag(DataNode item, String key) {
        return item.optional(key).map(DataNode::flag).orElse(false);
    }

    private List<Condition> conditions(DataNode item, String key) {
        List<Condition> conditions = new ArrayList<>();
        DataNode node = item.optional(key).orElse(null);
        if (node != null) {
            node.fields().forEach((slot, words) -> conditions.add(condition(slot, words)));
        }
        return List.copyOf(conditions);
    }

    /** Words in capitals are natures ({@code PERSON}), the others lemmas or word classes. */
    private Condition condition(String slot, DataNode node) {
        Set<String> lemmas = new java.util.HashSet<>();
        Set<String> natures = new java.util.HashSet<>();
        for (DataNode item : node.itemsOrSelf()) {
            String word = item.text();
            if (word.equals(word.toUpperCase(java.util.Locale.ROOT)) && !word.equals("*")) {
                if (!Natures.KNOWN.contains(word)) {
                    throw item.fault("there is no nature " + word + "; known are "
                            + Natures.KNOWN.stream().sorted().toList());
                }
                natures.add(word);
            } else {
                lemmas.addAll(classes.expand(item, word));
            }
        }
        return new Condition(slot.replace('_', ' '), Set.copyOf(lemmas), Set.copyOf(natures));
    }

    private static List<Example> examples(List<DataNode> items) {
        List<Example> examples = new ArrayList<>();
        for (DataNode item : items) {
            item.allow(EXAMPLE_KEYS);
            examples.add(new Example(
                    item.field("text").text(),
                    item.field("trigger").text(),
                    texts(item, "actor"),
                    texts(item, "recipient"),
                    item.optionalText("mode"),
                    item.where()));
        }
        return List.copyOf(examples);
    }

    private static @Nullable List<String> texts(DataNode item, String key) {
        return item.optional(key).map(DataNode::textsOrSelf).orElse(null);
    }

    private static List<DataNode> many(DataNode item, String key) {
        return item.optional(key).map(DataNode::itemsOrSelf).orElse(List.of());
    }
}
