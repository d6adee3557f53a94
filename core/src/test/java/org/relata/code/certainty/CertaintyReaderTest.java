package org.relata.code.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relata.code.TableRows;
import org.relata.model.Cue;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Word;
import org.relata.parse.SharedParser;

class CertaintyReaderTest {

    private static final CertaintyReader READER = CertaintyReader.builtIn();

    static List<Arguments> table() {
        return TableRows.of("certainty.tsv");
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsCertaintyAndStatus(String text, String word, String certainty, String author, String status) {
        Reading reading = read(text, word);
        assertThat(List.of(
                        reading.certainty().code(),
                        reading.forAuthor().code(),
                        reading.status().word()))
                .as(reading.toString())
                .containsExactly(certainty, author, status);
    }

    @Test
    void cuesAreTheWordsThatMadeItSo() {
        Reading reading = read("The army may not have shelled the village.", "shelled");
        assertThat(reading.cues()).extracting(Cue::kind).containsExactly("modal", "negation");
        assertThat(reading.cues()).extracting(Cue::text).containsExactly("may", "not");
    }

    @Test
    void attemptIsFlagged() {
        assertThat(read("The rebels tried to cross the river.", "cross").attempt())
                .isTrue();
        assertThat(read("The rebels crossed the river.", "crossed").attempt()).isFalse();
    }

    private static Reading read(String text, String word) {
        ParsedDocument document = SharedParser.parse(text);
        for (Sentence sentence : document.sentences()) {
            for (Word each : sentence.words()) {
                if (each.text().equals(word)) {
                    return READER.of(sentence, each);
                }
            }
        }
        throw new AssertionError(word);
    }
}
