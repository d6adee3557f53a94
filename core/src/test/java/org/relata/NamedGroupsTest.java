package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.Claim;
import org.relata.model.Participant;
import org.relata.parse.SharedParser;

/** Whose the rebels are that a document leaves unnamed, and who is no actor of violence. */
class NamedGroupsTest {

    private static final Pipeline PIPELINE = Pipeline.builtIn(SharedParser.parser(), null);

    private static List<Participant> actors(String text, String trigger) {
        return PIPELINE.code(SharedParser.parse(text).document()).claims().stream()
                .filter(claim -> claim.trigger().text().equals(trigger))
                .filter(claim -> "ASSAULT".equals(claim.codes().type()))
                .map(Claim::actors)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In the north, rebels burned two buses.        | burned | slv-fmln
            A group of guerrillas shot a mayor.           | shot   | slv-fmln
            The guerrilla organization bombed a bank.     | bombed | slv-fmln
            Unidentified terrorists shot a judge.         | shot   |
            Colombian guerrillas shot a priest.           | shot   |
            The government bombed a village.              | bombed |
            Gunmen shot a priest.                         | shot   |
            """)
    void belongToTheOneGroupThatIsNamed(String sentence, String trigger, String actor) {
        List<Participant> actors =
                actors("The FMLN said on 5 May 1989 that it had lost three men. " + sentence, trigger);
        assertThat(actors).extracting(Participant::actor).containsExactly(actor);
    }

    @Test
    void whoLeftAGroupIsNamedByIt() {
        String text =
                "BOGOTA, 5 MAY 2019 (ANDES) -- Colombia blamed dissidents of the former FARC guerrilla group. Rebels burned two"
                        + " buses in Colombia, police said. The ELN said it was far away.";
        assertThat(actors(text, "burned")).extracting(Participant::actor).containsExactly("col-farc-dissidents");
    }

    @Test
    void theWayThereIsToldAndTheWordsStay() {
        Participant rebels = actors("The FMLN left. In the north, rebels burned two buses.", "burned")
                .get(0);
        assertThat(rebels.text()).isEqualTo("rebels");
        assertThat(rebels.via()).isEqualTo("rebels → FMLN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Members of the army shot two farmers.      | shot | per-military
            Army troops shot two farmers.              | shot | per-military
            Air force helicopters bombed a village.    | bombed | per-air-force
            An army shot two farmers.                  | shot |
            """)
    void organsWithoutTheirCountryAreThoseOfTheDocumentsCountry(String sentence, String trigger, String actor) {
        String text = "LIMA, 5 MAY 1989 (ANDINA) -- The mayor of a town in Peru resigned. " + sentence;
        assertThat(actors(text, trigger)).extracting(Participant::actor).containsExactly(actor);
    }

    @Test
    void nobodyIsADateline() {
        String text = "LIMA, 5 MAY 1989 (ANDINA) -- They attacked a bank. They said that they had shot two guards.";
        assertThat(PIPELINE.code(SharedParser.parse(text).document()).claims())
                .isNotEmpty()
                .flatExtracting(Claim::actors)
                .extracting(Participant::text)
                .noneMatch(words -> words.contains("1989"));
    }

    @Test
    void twoNamedGroupsLeaveItOpen() {
        String text = "The FMLN and the Shining Path met in May. In the north, urban guerrillas burned two buses.";
        assertThat(actors(text, "burned")).extracting(Participant::actor).containsExactly((String) null);
    }
}
