package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Capitals are put back where a text lost them, and nowhere else. */
class CaseRestorerTest {

    private static final Map<String, List<String>> TAGS = Map.ofEntries(
            Map.entry("the", List.of("DT")),
            Map.entry("of", List.of("IN")),
            Map.entry("in", List.of("IN")),
            Map.entry("by", List.of("IN")),
            Map.entry("a", List.of("DT")),
            Map.entry("to", List.of("TO")),
            Map.entry("and", List.of("CC")),
            Map.entry("us", List.of("PRP", "NNP")),
            Map.entry("national", List.of("NNP", "JJ")),
            Map.entry("liberation", List.of("NNP", "NN")),
            Map.entry("army", List.of("NNP", "NN")),
            Map.entry("bridge", List.of("NN")),
            Map.entry("path", List.of("NN")),
            Map.entry("bright", List.of("JJ")),
            Map.entry("said", List.of("VBD")),
            Map.entry("was", List.of("VBD")),
            Map.entry("were", List.of("VBD")),
            Map.entry("soldiers", List.of("NNS")),
            Map.entry("rebels", List.of("NNS")),
            Map.entry("shot", List.of("VBD")),
            Map.entry("they", List.of("PRP")),
            Map.entry("left", List.of("VBD")),
            Map.entry("before", List.of("IN")),
            Map.entry("noon", List.of("NN")));

    private static final CaseRestorer RESTORER = new CaseRestorer(
            SentenceSplitter.builtIn(),
            new CaseLexicon(TAGS, Map.of(), Map.of("Pueblo", 1, "XYZ", 1), new PrefixNode<String, Set<String>>()),
            () -> KnownNames.of(List.of("Monday", "Bright Path", "US", "Peru", "Peruvian", "al-Nour Brigade")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THE SOLDIERS LEFT THE BRIDGE BEFORE NOON. THEY SHOT A REBEL.|The soldiers left the bridge before noon. They shot a Rebel.",
                "THE SOLDIERS WERE SHOT IN PUEBLO BY PERUVIAN REBELS|The soldiers were shot in Pueblo by Peruvian rebels",
                "REBELS OF THE BRIGHT PATH SHOT SOLDIERS ON MONDAY|Rebels of the Bright Path shot soldiers On Monday",
                "THE BRIDGE OF US REBELS WAS LEFT TO THE US SOLDIERS|The bridge of us rebels was left to the US soldiers",
                "THE ARMY'S BRIDGE WAS 3RD IN THE U.S. AND IN PERU'S PUEBLO|The army's bridge was 3rd in the U.S. and in Peru's Pueblo",
                "THEY LEFT AT 3 P.M. BEFORE 4 MAY AND A D'AURELIO WAS SHOT|They left At 3 p.m. before 4 May and a D'Aurelio was shot",
                "THE AL-NOUR BRIGADE SHOT SOLDIERS IN PUEBLO AND LEFT|The al-Nour Brigade shot soldiers in Pueblo and left"
            })
    void wordsGetTheCaseTheyHaveInNewspapers(String lost, String wanted) {
        assertThat(RESTORER.restore(lost)).isEqualTo(wanted);
    }

    @Test
    void anAbbreviationInBracketsMakesANameOfWhatStandsBeforeIt() {
        assertThat(RESTORER.restore("SOLDIERS SHOT REBELS OF THE PATH OF PUEBLO (POP). THE POP LEFT THE BRIDGE."))
                .isEqualTo("Soldiers shot rebels of the Path of Pueblo (POP). The POP left the bridge.");
    }

    @Test
    void wordsOfNamesBeforeAnArmyAreItsName() {
        assertThat(RESTORER.restore("SOLDIERS OF THE NATIONAL LIBERATION ARMY LEFT THE BRIDGE"))
                .isEqualTo("Soldiers of the National Liberation Army left the bridge");
    }

    @Test
    void lowerCaseIsRestoredWhereAWholeTextLacksCapitals() {
        String text =
                "the soldiers left the bridge in pueblo before noon. they shot soldiers and rebels in peru, they said.";
        assertThat(RESTORER.restore(text))
                .isEqualTo("The soldiers left the bridge in Pueblo before noon. "
                        + "They shot soldiers and rebels in Peru, they said.");
    }

    @Test
    void linesOfFixedWidthAreNoSentences() {
        String text = """
                   THE SOLDIERS LEFT THE BRIDGE BEFORE NOON AND
                SHOT REBELS IN PUEBLO BEFORE THE ARMY OF PERU
                LEFT THE BRIDGE TO THE REBELS, THEY SAID BEFORE
                THE SOLDIERS AND THE REBELS LEFT THE BRIDGE TO US
                BEFORE NOON.""";
        assertThat(RESTORER.restore(text))
                .contains("noon and\nshot rebels in Pueblo")
                .contains("said before\nthe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The soldiers left the NATO base before noon.",
                "they left",
                "and the soldiers of the army who had left the bridge",
                "U.S. AND UN",
                "Soldiers shot rebels.\n\nand then they left the bridge before noon, they said.\n\nRebels left.",
            })
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(RESTORER.restore(text)).isEqualTo(text);
    }

    @Test
    void oneParagraphInCapitalsIsRestoredAmongOthers() {
        assertThat(RESTORER.restore("REBELS LEFT THE BRIDGE\n\nThe Army said so."))
                .isEqualTo("Rebels left the bridge\n\nThe Army said so.");
    }
}
