package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Who tells it at the end of a sentence is not among those of whom it is told. */
class SpeechTailTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jets bombed a school, killing two pupils and a cook, neighbours and an aid group said. | neighbours, group
            Jets bombed a school, killing two pupils and a cook, neighbours, a priest and an aid group said. | neighbours, priest, group
            Two guards were hurt in the blast, police and hospital officials said. | police, officials
            Troops killed a farmer and his two sons, relatives said. | relatives
            Rebels freed two teachers, a nurse, and a driver, the mayor said. | mayor
            The mayor said rebels freed two teachers, a nurse and a driver. | mayor
            """)
    void speakers(String text, String expected) {
        Sentence sentence = SharedParser.parse(text).sentences().get(0);
        Word said = sentence.words().stream()
                .filter(word -> word.text().equals("said"))
                .findFirst()
                .orElseThrow();
        Word subject = sentence.child(said, "nsubj").orElseThrow();
        List<Word> speakers = new ArrayList<>(List.of(subject));
        speakers.addAll(sentence.children(subject, "conj"));
        assertThat(String.join(", ", speakers.stream().map(Word::text).toList()))
                .isEqualTo(expected);
    }

    @Test
    void whatStandsBeforeASemicolonIsNotWhatIsDenied() {
        Sentence sentence = SharedParser.parse("The army left the valley; a source denied that there was a deal.")
                .sentences()
                .get(0);
        Word left = sentence.words().stream()
                .filter(word -> word.text().equals("left"))
                .findFirst()
                .orElseThrow();
        assertThat(left.relation()).isNotEqualTo("ccomp");
    }
}
