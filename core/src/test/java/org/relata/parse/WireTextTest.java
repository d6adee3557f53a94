package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.model.ParsedDocument;
import org.relata.model.Word;

/** A wire report in capitals, parsed: names are names, and what the words cover is the text as it was. */
class WireTextTest {

    private static final String REPORT = """
               LIMA (PERU), 3 FEB 91 (ANDINA) -- [REPORT] [TEXT] ARMY PATROLS KILLED TWO
            REBELS OF THE TUPAC AMARU REVOLUTIONARY MOVEMENT (MRTA) NEAR AYACUCHO,
            THE DEFENSE MINISTRY SAID.  GEN JOSE VALDIVIA DOES NOT KNOW WHO SENT THE
            REBELS TO THE TOWN ON FRIDAY, AND HE TOLD REPORTERS THAT THE ARMY WILL
            STAY IN THE PROVINCE UNTIL THE END OF THE MONTH.
            """;

    private static List<String> words(ParsedDocument parsed, int sentence) {
        return parsed.sentences().get(sentence).words().stream().map(Word::text).toList();
    }

    @Test
    void capitalsAreThoseOfANewspaper() {
        ParsedDocument parsed = SharedParser.parse(REPORT);
        assertThat(parsed.sentences()).hasSize(3);
        assertThat(words(parsed, 1))
                .containsSubsequence("Army", "patrols", "killed", "two", "rebels", "of", "the", "Tupac")
                .contains("MRTA", "Ayacucho", "said");
        assertThat(words(parsed, 2)).contains("Valdivia", "know", "rebels", "Friday");
    }

    @Test
    void spansCoverTheTextAsItWas() {
        ParsedDocument parsed = SharedParser.parse(REPORT);
        parsed.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .forEach(word -> assertThat(word.span().of(REPORT)).isEqualToIgnoringCase(word.text()));
        assertThat(parsed.casedText()).hasSameSizeAs(REPORT).contains("rebels of the Tupac Amaru");
    }

    @Test
    void namesOfTheRegistryAndOfCountriesAreKnown() {
        KnownNames known = KnownNames.builtIn();
        assertThat(known.at(List.of("troops", "of", "sri", "lanka"), 2).words()).containsExactly("Sri", "Lanka");
        assertThat(known.at(List.of("angela", "merkel"), 0).isPerson()).isTrue();
        assertThat(known.at(List.of("the", "popular", "front"), 1).words()).isEmpty();
    }

    @Test
    void aCasedTextIsItsOwn() {
        String text = "Army patrols killed two rebels near Ayacucho.";
        assertThat(SharedParser.parse(text).casedText()).isSameAs(text);
    }
}
