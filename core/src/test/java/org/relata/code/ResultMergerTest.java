package org.relata.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.lexicon.RulesOfTest;
import org.relata.model.Word;
import org.relata.parse.SharedParser;

/** Killing that an act results in is the act's toll, or a claim of its own that is part of the act. */
class ResultMergerTest {

    private static final ClaimCoder CODER = new ClaimCoder(RulesOfTest.read("""
            type: ASSAULT
            rules:
              - {id: attack, verbs: [attack, shell], nouns: [attack, explosion], examples: [], near: []}
              - {id: kill, verbs: [kill], toll: killed, examples: [], near: []}
              - {id: wound, verbs: [wound, injure], toll: wounded, examples: [], near: []}
            """));

    private static List<Candidate> code(String text) {
        return CODER.code(SharedParser.parse(text).sentences().get(0));
    }

    private static List<String> heads(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.head().text()).toList();
    }

    @Test
    void aParticipleOfResultIsTheTollOfTheAct() {
        List<Candidate> found = code("Rebels attacked the convoy, killing two drivers.");
        assertThat(heads(found)).containsExactly("attacked");
        assertThat(found.get(0).tolls()).singleElement().satisfies(toll -> {
            assertThat(toll.kind()).isEqualTo("killed");
            assertThat(toll.quantity().best()).isEqualTo(2);
        });
    }

    @Test
    void aRelativeClauseOfResultIsTheTollOfTheNoun() {
        List<Candidate> found = code("Rebels carried out an attack that killed 13 soldiers.");
        assertThat(heads(found)).containsExactly("attack");
        assertThat(found.get(0).tolls()).hasSize(1);
    }

    @Test
    void twoResultsAreTwoTolls() {
        List<Candidate> found = code("Rebels shelled the port, killing two sailors and wounding five.");
        assertThat(found.get(0).head().text()).isEqualTo("shelled");
        assertThat(found.get(0).tolls()).isNotEmpty();
    }

    @Test
    void anActThatIsTheSubjectIsTheWhole() {
        List<Candidate> found = code("The attack killed 13 soldiers.");
        assertThat(heads(found)).containsExactly("attack", "killed");
        assertThat(found.get(1).partOf()).extracting(Word::text).isEqualTo("attack");
    }

    @Test
    void aKillingWithNothingBesideStandsAlone() {
        List<Candidate> found = code("Rebels killed 13 soldiers.");
        assertThat(heads(found)).containsExactly("killed");
        assertThat(found.get(0).partOf()).isNull();
    }
}
