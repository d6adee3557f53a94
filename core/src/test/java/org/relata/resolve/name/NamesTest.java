package org.relata.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.ParsedDocument;
import org.relata.parse.SharedParser;
import org.relata.resolve.actor.ActorNames;
import org.relata.resolve.place.Gazetteer;
import org.relata.resolve.place.PlaceMentions;

/** What names what. The words before the bar stand in the text after it. */
class NamesTest {

    private static final NameCorrection CORRECTION = new NameCorrection(ActorNames.builtIn());
    private static final Names NAMES = new Names(new PlaceMentions(Gazetteer.builtIn()));

    private static List<String> types(String words, String text) {
        ParsedDocument parsed = CORRECTION.correct(SharedParser.parse(text));
        return NAMES.find(parsed).stream()
                .filter(name -> name.span().of(text).equals(words))
                .map(Names.Found::type)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Daesh                          | ORG    | Daesh fled from the valley.
            Colonel Keller                 | -      | Colonel Keller left. Soldiers of Keller stayed.
            Keller                         | PERSON | Colonel Keller left the port.
            the Harbour Council            | -      | The mayor met the Harbour Council on Monday.
            Harbour Council                | ORG    | The mayor met the Harbour Council on Monday.
            The Ministry of Fisheries      | ORG    | The Ministry of Fisheries closed the port.
            the Keller regime              | ORG    | Ministers of the Keller regime fled.
            Norwegian forces               | ORG    | They met Norwegian forces in the valley.
            the regime                     | ORG    | Nobody in the valley trusts the regime.
            the old regime                 | -      | Nobody in the valley wanted the old regime back.
            The Foreign Secretary          | PERSON | The Foreign Secretary spoke on Monday.
            the foreign secretary          | -      | They asked the foreign secretary on Monday.
            Norway                         | GPE    | Norway sent a ship.
            """)
    void namesWhatItNames(String words, String type, String text) {
        assertThat(types(words, text)).isEqualTo(type.equals("-") ? List.of() : List.of(type));
    }

    @Test
    void lettersGivenForAnOrganisationNameItFromThenOn() {
        assertThat(types("HPS", "The Harbour Police Service (HPS) left. The men of the HPS stayed."))
                .isEqualTo(List.of("ORG", "ORG"));
    }

    @Test
    void wordsAndTreesStayAsTheyAre() {
        ParsedDocument parsed = SharedParser.parse("Minister Keller met the Harbour Council. Daesh fled.");
        ParsedDocument corrected = CORRECTION.correct(parsed);
        for (int i = 0; i < parsed.sentences().size(); i++) {
            assertThat(corrected.sentences().get(i).words())
                    .isEqualTo(parsed.sentences().get(i).words());
            assertThat(corrected.sentences().get(i).span())
                    .isEqualTo(parsed.sentences().get(i).span());
        }
    }
}
