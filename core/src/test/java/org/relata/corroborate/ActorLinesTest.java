package org.relata.corroborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.model.Participant;
import org.relata.resolve.actor.Registry;

class ActorLinesTest {

    private static final LocalDate IN_2018 = LocalDate.of(2018, 3, 1);
    private static final LocalDate IN_2025 = LocalDate.of(2025, 5, 19);

    private final ActorLines lines = new ActorLines(Registry.builtIn());

    private double fit(String one, String other, LocalDate day) {
        return PartyFit.of(party(one, day), party(other, day));
    }

    private Party party(String id, LocalDate day) {
        return lines.party(Report.known(id, id, "armed-group", "REB"), day);
    }

    private Party described(String text, String kind, String sector) {
        return lines.party(Report.described(text, kind, "SYR", sector), IN_2018);
    }

    @Test
    void anOldNameIsTheSuccessor() {
        assertThat(fit("syr-nusra", "syr-hts", IN_2018)).isEqualTo(1);
    }

    @Test
    void whoLeftAGroupIsAnother() {
        assertThat(fit("syr-hurras-al-din", "syr-hts", IN_2018)).isNegative();
    }

    @Test
    void aRegimeIsTheStateWhileItHoldsIt() {
        assertThat(fit("syr-government-assad", "syr", IN_2018)).isPositive();
        assertThat(fit("syr-government-assad", "syr", IN_2025)).isNegative();
        assertThat(fit("syr-government-transition", "syr", IN_2025)).isPositive();
    }

    @Test
    void anArmyFightsForTheRegimeOfTheDay() {
        assertThat(fit("syr-military", "syr-government-assad", IN_2018)).isPositive();
        assertThat(fit("syr-military", "syr-government-assad", IN_2025)).isNegative();
        assertThat(fit("syr-military", "syr", IN_2018)).isPositive();
    }

    @Test
    void oneRegimeIsNotTheNext() {
        assertThat(fit("syr-government-assad", "syr-government-transition", IN_2025))
                .isNegative();
    }

    @Test
    void rebelsMayBeAnyGroupButNoCivilians() {
        Party rebels = described("rebels", "armed-group", "REB");

        assertThat(PartyFit.of(rebels, party("syr-hts", IN_2018))).isPositive();
        assertThat(PartyFit.of(rebels, described("villagers", "population", "CVL")))
                .isNegative();
        assertThat(PartyFit.of(rebels, described("four people", "population", "CVL")))
                .isZero();
    }

    @Test
    void sidesAreComparedByTheirLikest() {
        Participant army = Report.known("syr-military", "army", "organ", "MIL");
        Party one = lines.party(army, IN_2018);

        assertThat(PartyFit.sides(List.of(one, party("syr-hts", IN_2018)), List.of(one)))
                .isEqualTo(1);
        assertThat(PartyFit.sides(List.of(), List.of(one))).isZero();
    }
}
