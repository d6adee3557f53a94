package org.relata.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relata.lexicon.Example;
import org.relata.lexicon.Rule;
import org.relata.lexicon.RuleBook;
import org.relata.model.Mention;
import org.relata.model.ParsedDocument;

/** Runs the examples and near misses of rules: what an example says must be found, and nothing in a near miss. */
public final class RuleCheck {

    private final ClaimCoder coder;
    private final Function<String, ParsedDocument> parser;

    /**
     * A check with these rules.
     *
     * @param parser parses one text
     */
    public RuleCheck(RuleBook rules, Function<String, ParsedDocument> parser) {
        this.coder = new ClaimCoder(rules);
        this.parser = parser;
    }

    /** What is wrong with a rule, each with file and line; empty when every example and near miss holds. */
    public List<String> faults(Rule rule) {
        List<String> faults = new ArrayList<>();
        for (Example example : rule.examples()) {
            fault(rule, example).ifPresent(fault -> faults.add(example.where() + ": " + fault));
        }
        for (String near : rule.near()) {
            fault(rule, near).ifPresent(fault -> faults.add(rule.where() + ": " + fault));
        }
        return List.copyOf(faults);
    }

    /** What is wrong with one example. */
    Optional<String> fault(Rule rule, Example example) {
        List<Candidate> candidates = candidates(parser.apply(example.text()));
        Optional<Candidate> found = candidates.stream()
                .filter(candidate -> candidate.rule().id().equals(rule.id()))
                .filter(candidate ->
                        candidate.pieces().stream().anyMatch(w -> w.text().equals(example.trigger())))
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of("no claim of " + rule.id() + " at '" + example.trigger() + "' in \"" + example.text()
                    + "\"; found " + described(candidates));
        }
        Candidate candidate = found.get();
        return differs("actor", example.actors(), heads(candidate.actors()))
                .or(() -> differs("recipient", example.recipients(), heads(candidate.recipients())))
                .or(() -> differs(
                        "mode",
                        example.mode() == null ? null : List.of(example.mode()),
                        candidate.mode() == null ? List.of() : List.of(candidate.mode())))
                .map(what -> what + " in \"" + example.text() + "\"");
    }

    private static Optional<String> differs(String what, @Nullable List<String> wanted, List<String> found) {
        boolean same = wanted == null || (wanted.size() == found.size() && found.containsAll(wanted));
        return same ? Optional.empty() : Optional.of(what + " should be " + wanted + ", but is " + found);
    }

    /** What is wrong with one near miss. */
    Optional<String> fault(Rule rule, String near) {
        ParsedDocument parsed = parser.apply(near);
        if (!hasTrigger(rule, parsed)) {
            return Optional.of("the near miss has none of the rule's triggers in it: \"" + near + "\"");
        }
        boolean read = candidates(parsed).stream()
                .anyMatch(candidate -> candidate.rule().id().equals(rule.id()));
        return read ? Optional.of("must not be read by " + rule.id() + ": \"" + near + "\"") : Optional.empty();
    }

    private static boolean hasTrigger(Rule rule, ParsedDocument parsed) {
        return parsed.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .anyMatch(word -> rule.phrases().stream()
                        .anyMatch(phrase -> phrase.lemma().equals(word.lemma())
                                || phrase.lemma().equals(word.text().toLowerCase(Locale.ROOT))));
    }

    private List<Candidate> candidates(ParsedDocument parsed) {
        List<Candidate> all = new ArrayList<>();
        parsed.sentences().forEach(sentence -> all.addAll(coder.code(sentence)));
        return all;
    }

    private static List<String> heads(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.head().text()).toList();
    }

    private static String described(List<Candidate> candidates) {
        return candidates.stream()
                .map(one -> one.rule().id() + " at '" + one.head().text() + "' " + heads(one.actors())
                        + heads(one.recipients()))
                .toList()
                .toString();
    }
}
