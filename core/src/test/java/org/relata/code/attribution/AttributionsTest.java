package org.relata.code.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relata.code.TableRows;
import org.relata.model.ParsedDocument;
import org.relata.parse.SharedParser;

class AttributionsTest {

    private static final Attributions ATTRIBUTIONS = Attributions.builtIn();

    static List<Arguments> table() {
        return TableRows.of("attributions.tsv");
    }

    @ParameterizedTest
    @MethodSource("table")
    void findsSourceCueActAndContent(String text, String source, String cue, String act, String held, String notHeld) {
        ParsedDocument document = SharedParser.parse(text);
        List<Attribution> found = ATTRIBUTIONS.find(document);
        Optional<Attribution> one =
                found.stream().filter(each -> each.cue().text().equals(cue)).findFirst();
        assertThat(one).as("cue among " + found).isPresent();
        assertThat(one.get().act()).isEqualTo(act);
        assertThat(sourceOf(one.get(), text)).isEqualTo(source);
        assertThat(contentOf(one.get(), text)).contains(held).doesNotContain(notHeld);
    }

    @Test
    void quotationRunsOverSentencesAndParagraphs() {
        String text = "“They came at dawn. They burned the mill.\n\n“Nobody helped us,” said Mariam Saleh, a farmer.";
        Attribution said = only(text, "said");
        assertThat(said.quoted()).isTrue();
        assertThat(contentOf(said, text)).contains("They burned the mill").contains("Nobody helped us");
    }

    @Test
    void aParagraphThatIsOnlyAQuotationGoesOnWithTheSpeakerBefore() {
        String text =
                "“They came at dawn,” said Mariam Saleh, a farmer.\n\n“They burned the mill and took the grain.”\n\nThe army left.";
        assertThat(contentOf(only(text, "said"), text))
                .contains("burned the mill")
                .doesNotContain("army");
    }

    @Test
    void wordsInQuotesWithoutSpeakerAreLeftToSomebodyUnnamed() {
        String text = "The troops entered the so-called “safe zone” at noon.";
        Attribution scare = ATTRIBUTIONS.find(SharedParser.parse(text)).stream()
                .filter(one -> one.form() == Form.SCARE_QUOTES)
                .findFirst()
                .orElseThrow();
        assertThat(contentOf(scare, text)).isEqualTo("safe zone");
        assertThat(scare.source()).isNull();
    }

    @Test
    void criticismIsSpokenOfNotHeld() {
        String text = "France criticised the attack.";
        assertThat(only(text, "criticised").form()).isEqualTo(Form.TOPIC);
    }

    @Test
    void negatedHoldingIsMarked() {
        assertThat(only("The army has not confirmed that the bridge fell.", "confirmed")
                        .negated())
                .isTrue();
    }

    @Test
    void laterDenialOfConfirmationPointsBackToTheAccusation() {
        String text = "Rivals accused the general of selling arms. That had never been confirmed.";
        List<Attribution> found = ATTRIBUTIONS.find(SharedParser.parse(text));
        Attribution confirmed = named(found, "confirmed");
        assertThat(confirmed.anaphoric()).isTrue();
        assertThat(confirmed.negated()).isTrue();
        assertThat(References.refersTo(confirmed, found)).contains(named(found, "accused"));
    }

    @Test
    void deniedChargePointsToTheAccusationAndNotToPlainSpeech() {
        String text = "The rebels accused the army of using gas. The mayor said the market was open. "
                + "The army denied the charge.";
        List<Attribution> found = ATTRIBUTIONS.find(SharedParser.parse(text));
        assertThat(References.refersTo(named(found, "denied"), found)).contains(named(found, "accused"));
    }

    @Test
    void whatIsNotAnaphoricPointsNowhere() {
        List<Attribution> found = ATTRIBUTIONS.find(SharedParser.parse("The army said the mill burned."));
        assertThat(References.refersTo(found.get(0), found)).isEmpty();
    }

    @Test
    void lexiconIsWide() {
        assertThat(CueLexicon.builtIn().size()).isGreaterThanOrEqualTo(250);
    }

    private static Attribution only(String text, String cue) {
        return named(ATTRIBUTIONS.find(SharedParser.parse(text)), cue);
    }

    private static Attribution named(List<Attribution> found, String cue) {
        return found.stream()
                .filter(one -> one.cue().text().equals(cue))
                .findFirst()
                .orElseThrow(() -> new AssertionError(cue + " not among " + found));
    }

    private static String sourceOf(Attribution attribution, String text) {
        return Optional.ofNullable(attribution.source())
                .map(source -> source.text(text))
                .orElse("-");
    }

    private static String contentOf(Attribution attribution, String text) {
        return attribution.content().stream().map(piece -> piece.of(text)).collect(Collectors.joining(" "));
    }
}
