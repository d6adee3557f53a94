package org.relata.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.relata.lexicon.Example;
import org.relata.lexicon.Phrase;
import org.relata.lexicon.Rule;
import org.relata.lexicon.RuleBook;
import org.relata.model.Mention;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Word;
import org.relata.parse.SharedParser;

/** Every example of every rule must be read as it says, and no near miss may be. */
class RuleExamplesTest {

    private static final RuleBook RULES = RuleBook.builtIn();
    private static final ClaimCoder CODER = new ClaimCoder(RULES);
    private static final String ONLY = System.getProperty("relata.rules", "");

    @TestFactory
    Stream<DynamicTest> examples() {
        return RULES.rules().stream()
                .filter(rule -> rule.id().startsWith(ONLY))
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.id() + ": " + example.text(), () -> check(rule, example))));
    }

    @TestFactory
    Stream<DynamicTest> nearMisses() {
        return RULES.rules().stream()
                .filter(rule -> rule.id().startsWith(ONLY))
                .flatMap(rule -> rule.near().stream()
                        .map(near ->
                                DynamicTest.dynamicTest(rule.id() + " not: " + near, () -> checkNear(rule, near))));
    }

    @Test
    void everyRuleHasExamplesAndNearMisses() {
        assertThat(RULES.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.examples()).as(rule.where()).isNotEmpty();
            assertThat(rule.near()).as(rule.where()).isNotEmpty();
        });
    }

    private static void check(Rule rule, Example example) {
        ParsedDocument parsed = SharedParser.parse(example.text());
        List<Candidate> candidates = code(parsed);
        Candidate found = candidates.stream()
                .filter(candidate -> candidate.rule().id().equals(rule.id())
                        && candidate.pieces().stream().anyMatch(w -> w.text().equals(example.trigger())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(example.where() + ": no claim of " + rule.id() + " at '"
                        + example.trigger() + "'; found " + describe(candidates) + "\n" + tree(parsed)));
        if (example.actors() != null) {
            assertThat(heads(found.actors()))
                    .as(example.where() + " actors\n" + tree(parsed))
                    .containsExactlyInAnyOrderElementsOf(example.actors());
        }
        if (example.recipients() != null) {
            assertThat(heads(found.recipients()))
                    .as(example.where() + " recipients\n" + tree(parsed))
                    .containsExactlyInAnyOrderElementsOf(example.recipients());
        }
        if (example.mode() != null) {
            assertThat(found.mode()).as(example.where() + " mode").isEqualTo(example.mode());
        }
    }

    private static void checkNear(Rule rule, String near) {
        ParsedDocument parsed = SharedParser.parse(near);
        assertThat(hasTrigger(rule, parsed))
                .as(rule.where() + ": the near miss has none of the rule's triggers in it: " + near)
                .isTrue();
        assertThat(code(parsed).stream().filter(c -> c.rule().id().equals(rule.id())))
                .as(rule.where() + ": must not be read by " + rule.id() + ": " + near + "\n" + tree(parsed))
                .isEmpty();
    }

    private static boolean hasTrigger(Rule rule, ParsedDocument parsed) {
        for (Sentence sentence : parsed.sentences()) {
            for (Word word : sentence.words()) {
                for (Phrase phrase : rule.phrases()) {
                    if (phrase.lemma().equals(word.lemma())
                            || phrase.lemma().equals(word.text().toLowerCase(Locale.ROOT))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<Candidate> code(ParsedDocument parsed) {
        List<Candidate> all = new ArrayList<>();
        parsed.sentences().forEach(sentence -> all.addAll(CODER.code(sentence)));
        return all;
    }

    private static List<String> heads(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.head().text()).toList();
    }

    private static String describe(List<Candidate> candidates) {
        return candidates.stream()
                .map(c -> c.rule().id() + " " + c.head().text() + heads(c.actors()) + heads(c.recipients()))
                .toList()
                .toString();
    }

    private static String tree(ParsedDocument parsed) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : parsed.sentences()) {
            for (Word word : sentence.words()) {
                out.append(word.index() + " " + word.text() + "/" + word.lemma() + "/" + word.tag() + "/" + word.head()
                        + "/" + word.relation() + "  ");
            }
            out.append('\n');
        }
        return out.toString();
    }
}
