package org.relata.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.relata.lexicon.Example;
import org.relata.lexicon.Rule;
import org.relata.lexicon.RuleBook;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Word;
import org.relata.parse.SharedParser;

/** Every example of every rule must be read as it says, and no near miss may be. */
class RuleExamplesTest {

    private static final RuleBook RULES = RuleBook.builtIn();
    private static final RuleCheck CHECK = new RuleCheck(RULES, SharedParser::parse);
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
        assertThat(CHECK.fault(rule, example))
                .as(example.where() + "\n" + tree(SharedParser.parse(example.text())))
                .isEmpty();
    }

    private static void checkNear(Rule rule, String near) {
        assertThat(CHECK.fault(rule, near))
                .as(rule.where() + "\n" + tree(SharedParser.parse(near)))
                .isEmpty();
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
