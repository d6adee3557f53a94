package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relata.model.Sentence;
import org.relata.model.Span;

/** What an editor put beside the words goes; brackets that hold words of the sentence stay. */
class GlossesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the River Liberation Front [RLF] attacked Norvik|the River Liberation Front attacked Norvik",
                "the RLF [River Liberation Front] troops left|the RLF troops left",
                "at 2330 [0530 GMT] he said [words indistinct] in Norvik|at 2330 he said in Norvik",
                "the M-7 [7 May Movement] left|the M-7 left"
            })
    void glossesGo(String written, String read) {
        assertThat(Glosses.leftOut(written).text()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The [UN] mission left",
                "the [interior] ministry said",
                "He said that [President Ruiz] left",
                "no brackets at all"
            })
    void wordsOfTheSentenceStay(String text) {
        assertThat(Glosses.leftOut(text).text()).isEqualTo(text);
    }

    @Test
    void offsetsLeadBack() {
        String written = "The RLF [River Liberation Front] troops left.";
        Cleaning cleaning = Glosses.leftOut(written);
        int troops = cleaning.text().indexOf("troops");
        assertThat(cleaning.original(new Span(troops, troops + 6)).of(written)).isEqualTo("troops");
    }

    @Test
    void theParserReadsOnBehindAGloss() {
        String text = "Members of the River Liberation Front [RLF] attacked a power station in Norvik.";
        Sentence sentence = SharedParser.parse(text).sentences().get(0);
        assertThat(sentence.words().stream().map(word -> word.span().of(text)))
                .contains("Front", "attacked")
                .doesNotContain("RLF");
    }
}
