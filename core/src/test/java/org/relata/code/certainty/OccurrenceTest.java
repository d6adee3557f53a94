package org.relata.code.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relata.code.TableRows;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Word;
import org.relata.parse.SharedParser;

class OccurrenceTest {

    private static final CertaintyReader READER = CertaintyReader.builtIn();

    static List<Arguments> table() {
        return TableRows.of("occurrence.tsv");
    }

    @ParameterizedTest
    @MethodSource("table")
    void saysWhetherAnActHasTakenPlace(String text, String word, String expected) {
        ParsedDocument document = SharedParser.parse(text);
        for (Sentence sentence : document.sentences()) {
            for (Word each : sentence.words()) {
                if (each.text().equals(word)) {
                    Reading reading = READER.of(sentence, each);
                    assertThat(Occurrence.takenPlace(sentence, each, reading).code())
                            .as(reading.toString())
                            .isEqualTo(expected);
                    return;
                }
            }
        }
        throw new AssertionError(word);
    }
}
