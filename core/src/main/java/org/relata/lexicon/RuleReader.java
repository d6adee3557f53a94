package org.relata.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file of rules: {@code type}, {@code modes} and {@code rules}. See docs/add-a-rule.md for the format. */
final class RuleReader {

    private static final Set<String> FILE_KEYS = Set.of("type", "modes", "rules");
    private static final Set<String> RULE_KEYS = Set.of(
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
    private static final Set<String> EXAMPLE_KEYS = Set.of("text", "trigger", "actor", "recipient", "mode");
    private static final Set<String> MODE_KEYS = Set.of("mode", "cameo", "words");

    private final WordClasses classes;

    RuleReader(WordClasses classes) {
        this.classes = classes;
    }

    /** Adds the rules and mode cues of one file. */
    void read(YamlNode file, List<Rule> rules, List<ModeCue> cues) {
        Map<String, YamlNode> entries = file.entries(FILE_KEYS);
        String type = require(file, entries, "type").text();
        if (entries.containsKey("modes")) {
            for (YamlNode item : entries.get("modes").items()) {
                cues.add(modeCue(type, item));
            }
        }
        for (YamlNode item : require(file, entries, "rules").items()) {
            rules.add(rule(type, item));
        }
    }

    private ModeCue modeCue(String type, YamlNode item) {
        Map<String, YamlNode> entries = item.entries(MODE_KEYS);
        YamlNode words = require(item, entries, "words");
        Set<String> lemmas = classes.expand(words, String.join("|", words.texts()));
        return new ModeCue(type, require(item, entries, "mode").text(), YamlNode.textOf(entries.get("cameo")), lemmas);
    }

    private Rule rule(String fileType, YamlNode item) {
        Map<String, YamlNode> entries = item.entries(RULE_KEYS);
        String type = entries.containsKey("type") ? entries.get("type").text() : fileType;
        String id = fileType.toLowerCase(java.util.Locale.ROOT) + "/"
                + require(item, entries, "id").text();
        return new Rule(
                id,
                type,
                YamlNode.textOf(entries.get("mode")),
                YamlNode.textOf(entries.get("cameo")),
                phrases(item, entries),
                slots(entries.get("actor")),
                slots(entries.get("recipient")),
                flag(entries.get("weak")),
                flag(entries.get("absorbs")),
                flag(entries.get("aftermath")),
                YamlNode.textOf(entries.get("toll")),
                conditions(entries.get("if")),
                conditions(entries.get("unless")),
                examples(require(item, entries, "examples")),
                require(item, entries, "near").texts(),
                item.where());
    }

    private List<Phrase> phrases(YamlNode item, Map<String, YamlNode> entries) {
        List<Phrase> phrases = new ArrayList<>();
        for (String key : List.of("verbs", "nouns")) {
            YamlNode list = entries.get(key);
            if (list != null) {
                for (YamlNode phrase : list.items()) {
                    phrases.add(Phrase.read(phrase, key.equals("verbs"), classes));
                }
            }
        }
        if (phrases.isEmpty()) {
            throw item.fault("a rule needs 'verbs' or 'nouns'");
        }
        return List.copyOf(phrases);
    }

    private static @Nullable RoleSlots slots(@Nullable YamlNode node) {
        return node == null ? null : RoleSlots.read(node.text());
    }

    private static boolean flag(@Nullable YamlNode node) {
        if (node == null || node.text().equals("false")) {
            return false;
        }
        if (node.text().equals("true")) {
            return true;
        }
        throw node.fault("true or false is expected here");
    }

    private List<Condition> conditions(@Nullable YamlNode node) {
        List<Condition> conditions = new ArrayList<>();
        if (node != null) {
            for (Map.Entry<String, YamlNode> entry : node.entries().entrySet()) {
                conditions.add(condition(entry.getKey(), entry.getValue()));
            }
        }
        return List.copyOf(conditions);
    }

    /** Words in capitals are natures ({@code PERSON}), the others lemmas or word classes. */
    private Condition condition(String slot, YamlNode node) {
        Set<String> lemmas = new java.util.HashSet<>();
        Set<String> natures = new java.util.HashSet<>();
        for (YamlNode item : node.items()) {
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

    private static List<Example> examples(YamlNode node) {
        List<Example> examples = new ArrayList<>();
        for (YamlNode item : node.items()) {
            Map<String, YamlNode> entries = item.entries(EXAMPLE_KEYS);
            examples.add(new Example(
                    require(item, entries, "text").text(),
                    require(item, entries, "trigger").text(),
                    texts(entries.get("actor")),
                    texts(entries.get("recipient")),
                    YamlNode.textOf(entries.get("mode")),
                    item.where()));
        }
        return List.copyOf(examples);
    }

    private static @Nullable List<String> texts(@Nullable YamlNode node) {
        return node == null ? null : node.texts();
    }

    private static YamlNode require(YamlNode at, Map<String, YamlNode> entries, String key) {
        YamlNode node = entries.get(key);
        if (node == null) {
            throw at.fault("'" + key + "' is missing");
        }
        return node;
    }
}
