package org.relata.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.data.Intake;
import org.relata.ontology.Cameo;
import org.relata.ontology.Ontology;
import org.relata.ontology.PloverCode;
import org.relata.petrarch.VerbDictionary;

/** Makes rules of a PETRARCH verb dictionary: its CAMEO codes become types and modes through the ontology's table. */
final class DictionaryRules {

    private final VerbDictionary dictionary;
    private final Ontology ontology;
    private final Intake intake;
    private final DictionaryWords words = DictionaryWords.builtIn();
    private final Set<String> verbs = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();
    private final String prefix;

    private DictionaryRules(VerbDictionary dictionary, Ontology ontology, Intake intake) {
        this.dictionary = dictionary;
        this.ontology = ontology;
        this.intake = intake;
        String name =
                dictionary.file().substring(dictionary.file().replace('\\', '/').lastIndexOf('/') + 1);
        this.prefix = name.replaceAll("\\.[a-z]+$", "").toLowerCase(Locale.ROOT) + "/";
        dictionary
                .blocks()
                .forEach(block ->
                        block.verbs().forEach(verb -> verbs.add(verb.words().get(verb.head()))));
    }

    /** The rules in the order of the file; what cannot be one is told to the intake. */
    static List<Rule> of(VerbDictionary dictionary, Ontology ontology, Intake intake) {
        DictionaryRules made = new DictionaryRules(dictionary, ontology, intake);
        dictionary.blocks().forEach(made::block);
        return List.copyOf(made.rules);
    }

    private void block(VerbDictionary.Block block) {
        for (VerbDictionary.Verb verb : block.verbs()) {
            String code = verb.code() != null ? verb.code() : block.code();
            if (code == null || code.equals("---")) {
                intake.took("verbs that mean nothing without a pattern");
            } else {
                DictionaryPattern bare =
                        new DictionaryPattern(words, dictionary.synsets(), verbs).read(List.of(), List.of());
                add(code, List.of(phrase(verb, bare, "")), bare, "verbs", name(verb), verb.line());
            }
        }
        for (VerbDictionary.Pattern pattern : block.patterns()) {
            int variant = 0;
            for (VerbDictionary.Pattern one : variants(pattern)) {
                pattern(block, one, variant++);
            }
        }
    }

    private void pattern(VerbDictionary.Block block, VerbDictionary.Pattern pattern, int variant) {
        DictionaryPattern read =
                new DictionaryPattern(words, dictionary.synsets(), verbs).read(pattern.before(), pattern.behind());
        Optional<String> unknown = read.unknown();
        if (unknown.isPresent()) {
            intake.left("a pattern with a synset that the file does not list", where(pattern.line()));
            return;
        }
        if (block.verbs().isEmpty()) {
            intake.left("a pattern in a block without verbs", where(pattern.line()));
            return;
        }
        String source = (String.join(" ", pattern.before()) + " * " + String.join(" ", pattern.behind())).strip();
        Map<String, Phrase> phrases = new LinkedHashMap<>();
        for (VerbDictionary.Verb verb : block.verbs()) {
            Phrase phrase = phrase(verb, read, source);
            phrases.putIfAbsent(phrase.source(), phrase);
        }
        String name = block.name().toLowerCase(Locale.ROOT).replace(' ', '-') + (variant == 0 ? "" : "." + variant);
        add(pattern.code(), List.copyOf(phrases.values()), read, "patterns", name, pattern.line());
    }

    /** {@code (WITH/AGAINST REBELS)} is two patterns. */
    private List<VerbDictionary.Pattern> variants(VerbDictionary.Pattern pattern) {
        List<String> behind = pattern.behind();
        for (int i = 0; i < behind.size(); i++) {
            List<String> parts = List.of(behind.get(i).split("/", -1));
            if (parts.size() > 1 && words.prepositions().containsAll(parts)) {
                List<VerbDictionary.Pattern> variants = new ArrayList<>();
                for (String part : parts) {
                    List<String> one = new ArrayList<>(behind);
                    one.set(i, part);
                    variants.addAll(variants(
                            new VerbDictionary.Pattern(pattern.before(), one, pattern.code(), pattern.line())));
                }
                return variants;
            }
        }
        return List.of(pattern);
    }

    private Phrase phrase(VerbDictionary.Verb verb, DictionaryPattern pattern, String source) {
        List<String> all = verb.words();
        String lemma = String.join("-", all.subList(0, verb.head() + 1));
        List<Phrase.Need> needs = new ArrayList<>(new DictionaryPattern(words, dictionary.synsets(), verbs)
                .read(List.of(), all.subList(verb.head() + 1, all.size()))
                .needs());
        needs.addAll(pattern.needs());
        String shown = source.isEmpty() ? String.join(" ", all) : source.replace("*", String.join(" ", all));
        return new Phrase(shown, true, lemma, needs);
    }

    private void add(
            @Nullable String code,
            List<Phrase> phrases,
            DictionaryPattern pattern,
            String sort,
            String name,
            int line) {
        String id = prefix + name + ":" + line;
        if (code == null) {
            intake.took(sort + " that say that there is no event");
            rules.add(rule(id, Rule.NONE, null, null, phrases, pattern, false, line));
            return;
        }
        int colon = code.indexOf(':');
        boolean reversed = colon == 0;
        String wanted = reversed ? code.substring(1) : colon < 0 ? code : code.substring(0, colon);
        Optional<Cameo> cameo = nearest(wanted);
        if (cameo.isEmpty()) {
            intake.left("a code that CAMEO does not have", where(line));
            return;
        }
        if (colon > 0) {
            intake.left("the second code of a pair (A:B); the first was taken", where(line));
        }
        PloverCode plover = cameo.get().plover();
        String type = plover == null ? Rule.STATEMENT : plover.type();
        intake.took(sort);
        rules.add(rule(
                id, type, plover == null ? null : plover.mode(), cameo.get().code(), phrases, pattern, reversed, line));
    }

    private Rule rule(
            String id,
            String type,
            @Nullable String mode,
            @Nullable String cameo,
            List<Phrase> phrases,
            DictionaryPattern pattern,
            boolean reversed,
            int line) {
        return new Rule(
                id,
                type,
                mode,
                cameo,
                phrases,
                pattern.actor(reversed),
                pattern.recipient(reversed),
                false,
                false,
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                where(line));
    }

    private Optional<Cameo> nearest(String code) {
        for (int length = code.length(); length >= 2; length--) {
            Optional<Cameo> found = ontology.cameo(code.substring(0, length));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String name(VerbDictionary.Verb verb) {
        return String.join("-", verb.words());
    }

    private String where(int line) {
        return dictionary.file() + ":" + line;
    }
}
