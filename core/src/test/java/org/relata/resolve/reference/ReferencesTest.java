package org.relata.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.code.NounPhrases;
import org.relata.code.attribution.Attributions;
import org.relata.lexicon.RuleBook;
import org.relata.model.Document;
import org.relata.model.Mention;
import org.relata.model.ParsedDocument;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.parse.SharedParser;

/** What pronouns and short forms stand for. The last word of the text that is written so is asked for. */
class ReferencesTest {

    private static final RuleBook RULES = RuleBook.builtIn();

    private static String antecedent(ParsedDocument parsed, String reference) {
        return References.of(parsed, Attributions.builtIn().find(parsed), RULES)
                .antecedent(last(parsed, reference))
                .map(found -> found.text(parsed.document().text()))
                .orElse("-");
    }

    private static Mention last(ParsedDocument parsed, String reference) {
        Mention mention = null;
        for (Sentence sentence : parsed.sentences()) {
            for (Word word : sentence.words()) {
                if (word.text().equals(reference)) {
                    mention = NounPhrases.of(sentence, word);
                }
            }
        }
        if (mention == null) {
            throw new AssertionError("no word " + reference);
        }
        return mention;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Colonel Martin Keller left the port. He said that the war was over.            | He    | Colonel Martin Keller
            President Anna Holm arrived. Soldiers greeted her at the gate.                 | her   | President Anna Holm
            The soldiers left the port. They burned the barn.                              | They  | The soldiers
            Norway sent a ship. It arrived on Friday.                                      | It    | Norway
            Norway said that its navy had left.                                            | its   | Norway
            The clinic accused soldiers of having shot three men whom they had held.       | they  | soldiers
            A rights group blamed the rebels for killing farmers whom they had captured.   | they  | the rebels
            Kenya cut its ties with Norway on Tuesday, accusing it of arming the rebels.   | it    | Norway
            Kenya expelled the envoy, accusing him of lying to its ministers.              | its   | Kenya
            Karl Holm, son of the commander, left the port.                                | commander | -
            Nobody came to the gate. He sold the guns.                                     | He    | -
            The rebels said that they had left.                                            | they  | The rebels
            The barn burned. He wept.                                                      | He    | -
            It rained in the valley.                                                       | It    | -
            The Harbour Police Service arrested two men. The service gave no reason.       | service | The Harbour Police Service
            """)
    void standsFor(String text, String reference, String antecedent) {
        assertThat(antecedent(SharedParser.parse(text), reference)).isEqualTo(antecedent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            President Anna Holm met Martin Keller. She left on Friday.                       | She      | pronoun: President Anna Holm
            The minister said that he would leave.                                           | he       | pronoun: The minister
            General Martin Keller and his deputy left.                                       | his      | pronoun: General Martin Keller
            The Harbour Police Service met the Coast Union. The union gave no reason.        | union    | description: the Coast Union
            Foreign Minister Anna Holm met Martin Keller. The minister left on Friday.       | minister | description: Foreign Minister Anna Holm
            "I know the port," said Anna Holm.                                               | I        | speaker: Anna Holm
            Colonel Martin Keller met Anna Holm. "He is a liar," said Keller.                | He       | -
            Anna Holm, the mayor of Norvik, arrived. The mayor wept.                         | mayor    | same noun: the mayor of Norvik, apposition: Anna Holm
            Two women arrived. He wept.                                                      | He       | -
            """)
    void followsTheChainByNamedRules(String text, String reference, String path) {
        ParsedDocument parsed = SharedParser.parse(text);
        List<ReferenceStep> steps = References.of(parsed, Attributions.builtIn().find(parsed), RULES)
                .path(last(parsed, reference));
        String found = steps.stream()
                .map(step -> step.rule() + ": " + step.to().text(text))
                .collect(Collectors.joining(", "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(path);
    }

    @Test
    void whatAndJoinsIsSeveral() {
        String text = "Norway and Sweden sent ships. They left on Friday.";
        ParsedDocument parsed = SharedParser.parse(text);
        References references = References.of(parsed, Attributions.builtIn().find(parsed), RULES);
        assertThat(references.antecedent(last(parsed, "They")).stream()
                        .flatMap(found -> references.members(found).stream())
                        .map(member -> member.text(text)))
                .containsExactly("Norway", "Sweden");
        assertThat(references.members(last(parsed, "ships"))).hasSize(1);
    }

    @Test
    void aReferenceReachesFiveSentencesBackAndNoFurther() {
        String start = "Colonel Martin Keller left the port. ";
        String between = "The rain fell all day. ";
        assertThat(antecedent(SharedParser.parse(start + between.repeat(4) + "He slept."), "He"))
                .isEqualTo("Colonel Martin Keller");
        assertThat(antecedent(SharedParser.parse(start + between.repeat(5) + "He slept."), "He"))
                .isEqualTo("-");
    }

    @Test
    void aPhraseWithModifiersStandsForItself() {
        assertThat(antecedent(
                        SharedParser.parse("The Harbour Police Service left. The old coastal service stayed."),
                        "service"))
                .isEqualTo("-");
    }

    @Test
    void noReferenceCrossesFromACommentIntoTheArticle() {
        String article = "Colonel Martin Keller left the port.";
        String comment = "He is a liar.";
        assertThat(antecedent(parts(article, PartKind.BODY, comment, PartKind.COMMENT), "He"))
                .isEqualTo("-");
        assertThat(antecedent(parts(article, PartKind.BODY, comment, PartKind.BODY), "He"))
                .isEqualTo("Colonel Martin Keller");
    }

    @Test
    void noReferenceCrossesFromOneCommentIntoAnother() {
        assertThat(antecedent(
                        parts("Colonel Martin Keller is a liar.", PartKind.COMMENT, "He is not.", PartKind.COMMENT),
                        "He"))
                .isEqualTo("-");
        assertThat(antecedent(
                        parts("The rain fell.", PartKind.BODY, "Martin Keller lied. He knew it.", PartKind.COMMENT),
                        "He"))
                .isEqualTo("Martin Keller");
    }

    private static ParsedDocument parts(String one, PartKind first, String other, PartKind second) {
        String text = one + "\n\n" + other;
        List<Part> parts = List.of(
                new Part(first, new Span(0, one.length())),
                new Part(second, new Span(one.length() + 2, text.length())));
        return SharedParser.parser().parse(new Document("test", "test", null, null, null, null, "en", text, parts));
    }
}
