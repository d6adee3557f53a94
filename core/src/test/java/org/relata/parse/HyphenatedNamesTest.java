package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that the tokenizer takes apart are one word again; ordinary compounds stay apart. */
class HyphenatedNamesTest {

    private static List<RawWord> join(String... written) {
        List<RawWord> words = Raw.words(written);
        return HyphenatedNames.join(words, Raw.text(words));
    }

    private static List<String> texts(List<RawWord> words) {
        return words.stream().map(RawWord::text).toList();
    }

    @Test
    void anArticleBelongsToItsName() {
        List<RawWord> words = join(
                "Omar/NNP/3/compound/B-PERSON",
                "al/NNP/3/compound/I-PERSON",
                "~-/HYPH/3/punct/I-PERSON",
                "~Basri/NNP/4/nsubj/L-PERSON",
                "spoke/VBD/-1/root");
        assertThat(texts(words)).containsExactly("Omar", "al-Basri", "spoke");
        assertThat(words.get(1).head()).isEqualTo(2);
        assertThat(words.get(1).label()).isEqualTo("nsubj");
        assertThat(words.get(0).head()).isEqualTo(1);
        assertThat(words.get(1).name()).isEqualTo("L-PERSON");
        assertThat(words.get(1).lemma()).isEqualTo("al-basri");
    }

    @Test
    void aNameOfThreePartsIsOneWord() {
        List<RawWord> words = join(
                "Umm/NNP/4/compound/B-GPE",
                "~-/HYPH/4/punct/I-GPE",
                "~el/NNP/4/compound/I-GPE",
                "~-/HYPH/4/punct/I-GPE",
                "~Nar/NNP/5/nsubj/L-GPE",
                "fell/VBD/-1/root");
        assertThat(texts(words)).containsExactly("Umm-el-Nar", "fell");
        assertThat(words.get(0).name()).isEqualTo("U-GPE");
        assertThat(words.get(1).head()).isEqualTo(-1);
    }

    @Test
    void compoundsOfOrdinaryWordsStayApart() {
        assertThat(texts(join(
                        "Oslo/NNP/2/npadvmod/U-GPE", "~-/HYPH/2/hyph", "~brokered/VBN/3/amod", "truce/NN/-1/root")))
                .containsExactly("Oslo", "-", "brokered", "truce");
    }

    @Test
    void aDashBetweenSpacesJoinsNothing() {
        assertThat(texts(join("al/NNP/2/dep", "-/HYPH/2/punct", "Basri/NNP/-1/root")))
                .containsExactly("al", "-", "Basri");
    }

    @Test
    void everyHeadStaysWithinTheSentence() {
        List<RawWord> words = join(
                "Near/IN/6/prep",
                "Tel/NNP/4/compound/B-GPE",
                "al/NNP/4/compound/I-GPE",
                "~-/HYPH/4/punct/I-GPE",
                "~Hawr/NNP/0/pobj/L-GPE",
                "mines/NNS/6/nsubj",
                "lay/VBD/-1/root");
        assertThat(words).hasSize(5).allSatisfy(word -> assertThat(word.head()).isLessThan(words.size()));
        assertThat(words.get(0).head()).isEqualTo(4);
        assertThat(words.get(2).head()).isZero();
    }
}
