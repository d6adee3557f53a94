package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.relata.model.Name;

/** BILOU tags to names, whole or broken. */
class NameTagsTest {

    @Test
    void namesOfOneAndOfManyWords() {
        assertThat(NameTags.names(Raw.words(
                        "Hanna/NNP/2/compound/B-PERSON",
                        "de/NNP/2/compound/I-PERSON",
                        "Wit/NNP/3/nsubj/L-PERSON",
                        "left/VBD/-1/root",
                        "Lima/NNP/3/dobj/U-GPE")))
                .containsExactly(new Name(0, 2, "PERSON"), new Name(4, 4, "GPE"));
    }

    @Test
    void thePossessiveIsLeftOut() {
        assertThat(NameTags.names(Raw.words("Lima/NNP/2/poss/B-GPE", "~'s/POS/0/case/L-GPE", "port/NN/-1/root")))
                .containsExactly(new Name(0, 0, "GPE"));
    }

    @Test
    void aBeginWithoutAnEndIsANameOfOneWord() {
        assertThat(NameTags.names(Raw.words("Lima/NNP/1/nsubj/B-GPE", "fell/VBD/-1/root")))
                .containsExactly(new Name(0, 0, "GPE"));
    }

    @Test
    void anEndWithoutABeginIsNone() {
        assertThat(NameTags.names(Raw.words("Lima/NNP/1/nsubj/L-GPE", "fell/VBD/-1/root/O")))
                .isEmpty();
    }

    @Test
    void noTagIsNoName() {
        assertThat(NameTags.names(Raw.words("rain/NN/1/nsubj/", "fell/VBD/-1/root")))
                .isEmpty();
    }
}
