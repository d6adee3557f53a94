package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relata.model.Span;

/** Where sentences end, and where a full stop does not end one. */
class SentenceSplitterTest {

    private static final SentenceSplitter SPLITTER = SentenceSplitter.builtIn();

    private static List<String> split(String text) {
        return SPLITTER.split(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void marksEndSentences() {
        assertThat(split("The bridge fell. Was it shelled? Nobody knows! Rain came…  Then silence"))
                .containsExactly("The bridge fell.", "Was it shelled?", "Nobody knows!", "Rain came…", "Then silence");
    }

    @Test
    void closingMarksStayWithTheirSentence() {
        assertThat(split("“We left.” She nodded. (They had waited.) \"Go!\" he cried."))
                .containsExactly("“We left.”", "She nodded.", "(They had waited.)", "\"Go!\" he cried.");
    }

    @Test
    void aQuotationThatGoesOnInLowerCaseIsOneSentence() {
        assertThat(split("“Who fired?” asked the colonel. Nobody spoke."))
                .containsExactly("“Who fired?” asked the colonel.", "Nobody spoke.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Morrow met Dr. Sand in the capital.",
                "The U.S. Navy moved two ships.",
                "J. R. Hadley wrote the report.",
                "It weighed 3.5 tons and cost $1.2 million.",
                "The update on relata.example.org came late.",
                "Lt. Col. Anders spoke on Jan. 4 at noon.",
            })
    void abbreviationsAndNumbersEndNothing(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void anAbbreviationAtTheEndEndsItsSentence() {
        assertThat(split("They flew to the U.S. The talks failed."))
                .containsExactly("They flew to the U.S.", "The talks failed.");
    }

    @Test
    void aLineIsAParagraphAndABlankLineToo() {
        assertThat(split("Port closed\nShips wait outside\r\n\r\n\tCrews are tired "))
                .containsExactly("Port closed", "Ships wait outside", "Crews are tired");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIMA (Agency) -",
                "LIMA, March 3 (Agency) -",
                "PORT SUNDAY, Norway —",
                "SAN PEDRO, 2 NOV 89 (OWN REPORT) --",
            })
    void aDatelineStandsByItself(String dateline) {
        assertThat(split(dateline + " Guards shot a thief. He died."))
                .containsExactly(dateline, "Guards shot a thief.", "He died.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The UN - unlike the EU - sent aid.",
                "NATO-led troops left.",
                "He left - at last.",
                "Lima, the capital - and the port - fell."
            })
    void otherDashesSeparateNothing(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(split("")).isEmpty();
        assertThat(split(" \n\t\r\n ")).isEmpty();
    }

    @Test
    void onlyTheSpanIsRead() {
        String text = "One fell. Two fled. Three stayed.";
        assertThat(SPLITTER.split(text, new Span(10, 19))).containsExactly(new Span(10, 19));
    }

    @Test
    void unusualSpacesSeparateToo() {
        assertThat(split("The road is cut.\u00a0The pass is open.\u3000Snow fell."))
                .containsExactly("The road is cut.", "The pass is open.", "Snow fell.");
    }

    @Test
    void onlyMarksAreASentenceOfTheirOwn() {
        assertThat(split("...\n!!! ??? —"))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank());
    }

    @Test
    void aLongRunOfMarksIsReadInOneGo() {
        String marks = ".".repeat(200_000);
        assertThat(split("Stop" + marks + " Go")).containsExactly("Stop" + marks, "Go");
        assertThat(split(". a".repeat(100_000))).isNotEmpty();
    }
}
