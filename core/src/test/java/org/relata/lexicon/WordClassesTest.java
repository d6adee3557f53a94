package org.relata.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Named sets of lemmas, and what rules make of them. */
class WordClassesTest {

    private final WordClasses classes =
            WordClasses.read(YamlText.of("boat: [ferry, barge]\nvehicle: [$boat, truck]\nempty: []"));

    @Test
    void aClassTakesInAnother() {
        assertThat(classes.words("vehicle")).containsExactlyInAnyOrder("ferry", "barge", "truck");
        assertThat(classes.words("empty")).isEmpty();
    }

    @Test
    void alternativesAreOpened() {
        assertThat(classes.expand(YamlText.of("x"), "cart|$boat")).containsExactlyInAnyOrder("cart", "ferry", "barge");
    }

    @Test
    void aClassMustStandBeforeItsUse() {
        assertThatThrownBy(() -> WordClasses.read(YamlText.of("all:\n  - tug\n  - $boat\nboat: [ferry]")))
                .hasMessage("rules.yaml:3: there is no word class $boat");
    }

    @Test
    void anEmptyAlternativeIsRefused() {
        assertThatThrownBy(() -> classes.expand(YamlText.of("x"), "cart|"))
                .hasMessage("rules.yaml:1: an empty alternative");
    }

    @Test
    void theProgramAsksOnlyForClassesThatThereAre() {
        assertThatThrownBy(() -> classes.words("planes")).hasMessageContaining("planes");
    }
}
