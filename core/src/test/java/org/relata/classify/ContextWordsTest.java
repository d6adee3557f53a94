package org.relata.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.ontology.Ontology;

class ContextWordsTest {

    private static final ContextWords WORDS = new ContextWords(Ontology.builtIn());

    @ParameterizedTest
    @CsvSource({
        "police fired tear gas at students, repression",
        "a pipeline that carries gas, natural_resource",
        "pro-democracy marchers, pro_democracy",
        "the women's rights group met, gender",
        "a suicide bomber of boko haram, terrorism",
        "they argued over the weather, ''"
    })
    void theLongestCueAtAPlaceCounts(String sentence, String contexts) {
        List<String> row = SentenceWords.phrase(sentence);
        int[] counts = WORDS.counts(new SentenceWords(row, row));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                found.add(WORDS.names().get(i));
            }
        }
        if (contexts.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(contexts);
        }
        if (sentence.contains("tear gas")) {
            assertThat(found).doesNotContain("natural_resource");
        }
    }
}
