package org.relata.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relata.lexicon.Phrase.Filler;
import org.relata.lexicon.Phrase.Modifier;
import org.relata.lexicon.Phrase.Particle;

/** The one-line form of triggers. */
class PhraseTest {

    private static final WordClasses CLASSES = WordClasses.read(YamlText.of("boat: [ferry, barge]"));

    private static Phrase verb(String text) {
        return Phrase.read(YamlText.of("\"" + text + "\""), true, CLASSES);
    }

    private static Phrase noun(String text) {
        return Phrase.read(YamlText.of("\"" + text + "\""), false, CLASSES);
    }

    @Test
    void aVerbWithItsParticles() {
        assertThat(verb("gun down").lemma()).isEqualTo("gun");
        assertThat(verb("gun down").needs()).containsExactly(new Particle("down"));
        assertThat(verb("pull out of:*").needs())
                .containsExactly(new Particle("out"), new Filler("of", Set.of(), true));
    }

    @Test
    void aNounWithItsModifiersBefore() {
        assertThat(noun("air strike").lemma()).isEqualTo("strike");
        assertThat(noun("air strike").needs()).containsExactly(new Modifier("air"));
        assertThat(noun("vote of:confidence|trust").needs())
                .containsExactly(new Filler("of", Set.of("confidence", "trust"), false));
    }

    @Test
    void slotsTakeClassesAndPrepositionsOfTwoWords() {
        assertThat(verb("sink obj:$boat|raft").needs())
                .containsExactly(new Filler("obj", Set.of("ferry", "barge", "raft"), false));
        assertThat(verb("drive out_of:*").needs()).containsExactly(new Filler("out of", Set.of(), true));
    }

    @Test
    void anAtSignMarksWhatTakesPart() {
        assertThat(verb("storm obj:@palace|mill").needs())
                .containsExactly(new Filler("obj", Set.of("palace", "mill"), true));
    }

    @Test
    void spacesAroundDoNotCount() {
        assertThat(verb("  open   obj:fire ").source()).isEqualTo("open   obj:fire");
        assertThat(verb("  open   obj:fire ").needs()).containsExactly(new Filler("obj", Set.of("fire"), false));
    }

    @Test
    void faultsAreNamedWhereTheyStand() {
        assertThatThrownBy(() -> verb("take obj:control over"))
                .hasMessage("rules.yaml:1: 'over' stands behind a slot: plain words come first");
        assertThatThrownBy(() -> verb("obj:fire")).hasMessage("rules.yaml:1: a phrase begins with a plain word");
        assertThatThrownBy(() -> verb("")).hasMessage("rules.yaml:1: a single value is wanted here, not nothing");
        assertThatThrownBy(() -> verb("sink obj:$ship")).hasMessage("rules.yaml:1: there is no word class $ship");
        assertThatThrownBy(() -> verb("sink obj:")).hasMessage("rules.yaml:1: an empty alternative");
    }
}
