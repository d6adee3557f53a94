package org.relata.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.Name;
import org.relata.model.Sentence;

class PlaceMentionsTest {

    private final PlaceMentions mentions = new PlaceMentions(Gazetteer.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "shells landed in Aleppo ; Aleppo PLACE",
                "the Syrian army shelled Homs ; Syrian DEMONYM, Homs PLACE",
                "fighters from Deir ez-Zor surrendered ; Deir ez-Zor PLACE",
                "he studied at the University of Texas ; Texas PART_OF_NAME",
                "the Aleppo Media Center reported ; Aleppo PART_OF_NAME",
                "the Baghdad Police Department said ; Baghdad PART_OF_NAME",
                "Gov. Lincoln arrived ; ''",
                "he met Michael Jordan ; ''",
                "they met Peter Hama yesterday ; ''",
                "a blast shook Laurel County , Ky. ; Laurel County PLACE, Ky. PLACE",
                "two died on Maple Street ; Maple Street SITE",
                "rebels of northern Mali fled ; Mali PLACE",
                "the U.S. sent aid ; U.S. PLACE",
                "they told us to leave ; ''",
                "an Iranian-backed militia attacked ; Iranian DEMONYM",
                "the Gaza Strip was quiet ; Gaza Strip PLACE",
                "ships in the Red Sea turned ; Red Sea PLACE",
                "clashes in Sanaa and Taiz ; Sanaa PLACE, Taiz PLACE",
                "the mayor of Tripoli resigned ; Tripoli PLACE",
                "South Sudanese soldiers deserted ; South Sudanese DEMONYM",
                "HOMS , Syria - Shells fell ; HOMS PLACE, Syria PLACE",
                "snow fell in Clay , Grant and Swift counties ; Clay county PLACE, Grant county PLACE, Swift county PLACE",
                "levels rose in Clay and Grant counties ; Clay county PLACE, Grant county PLACE",
                "he met Clay , Grant and Swift ; ''",
                "Rep. Jo Ann Miles , R-Marshall , voted ; Marshall PART_OF_NAME",
                "Sen. Ann Miles , D-Elbow Lake , voted ; Elbow Lake PART_OF_NAME",
                "the T-Marshall was sold ; ''",
                "an Ohio Highway Patrol officer came ; Ohio PART_OF_NAME",
                "crashes on Ohio Highway ; Ohio Highway SITE",
                "at the Walker County Fairgrounds ; Walker County PART_OF_NAME",
                "a Texas Ranger came ; Texas PART_OF_NAME"
            })
    void findsWhatNamesAPlace(String text, String wanted) {
        assertThat(described(mentions.find(TestSentences.flat(text.strip())))).isEqualTo(wanted);
    }

    @Test
    void aPersonsNameIsNoPlace() {
        Sentence sentence = TestSentences.flat("they met Paris Hilton there", new Name(2, 3, "PERSON"));
        assertThat(mentions.find(sentence)).isEmpty();
    }

    @Test
    void aDatelineIsAPlaceWhateverTheParserTakesItFor() {
        Name person = new Name(0, 0, "PERSON");
        assertThat(described(mentions.find(TestSentences.flat("HAMILTON — Two women fled", person))))
                .isEqualTo("HAMILTON PLACE");
        assertThat(mentions.find(TestSentences.flat("Hamilton fled", person))).isEmpty();
    }

    @Test
    void anOrganisationsNameHoldsItsPlace() {
        Sentence sentence = TestSentences.flat("the Kurdistan Workers Party fought", new Name(1, 3, "ORG"));
        assertThat(described(mentions.find(sentence))).isEqualTo("Kurdistan PART_OF_NAME");
    }

    @Test
    void aPlaceOfTheParserThatTheGazetteerLacksIsAMention() {
        Sentence sentence = TestSentences.flat("they fled Qwxzburg", new Name(2, 2, "GPE"));
        assertThat(described(mentions.find(sentence))).isEqualTo("Qwxzburg PLACE");
    }

    @Test
    void aKindSaidOnceHoldsForTheWholeList() {
        Sentence after = TestSentences.flat("floods in Licking , Knox and Delaware counties");
        assertThat(described(mentions.find(after)))
                .isEqualTo("Licking county PLACE, Knox county PLACE, Delaware county PLACE");
        Sentence before = TestSentences.flat("floods in the counties of Licking , Knox and Delaware");
        assertThat(described(mentions.find(before)))
                .isEqualTo("Licking county PLACE, Knox county PLACE, Delaware county PLACE");
    }

    private static String described(List<PlaceMention> found) {
        return String.join(
                ", ", found.stream().map(m -> m.name() + " " + m.role()).toList());
    }
}
