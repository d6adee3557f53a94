package org.relata.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relata.conflict.Made.known;
import static org.relata.conflict.Made.unknown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.model.EventParty;

/** Who fought whom, as of the day. */
class DyadFinderTest {

    private static final EventParty HTS = known("syr-hts", "SYR", "REB");
    private static final EventParty ASSAD = known("syr-government-assad", "SYR", "GOV");
    private static final EventParty TRANSITION = known("syr-government-transition", "SYR", "GOV");
    private static final EventParty ISIS = known("img-isis", "IMG", "REB");
    private static final EventParty PEOPLE = unknown("villagers", "population", "SYR", "CVL");
    private static final EventParty GUNMEN = unknown("gunmen", "unknown", "SYR", "UNK");

    private static List<String> dyads(Made made) {
        return made.ask("Syria", "2025-12-31").conflicts().stream()
                .flatMap(conflict -> conflict.dyads().stream())
                .map(dyad -> dyad.dyad().name())
                .toList();
    }

    @Test
    void aGroupThatLeadsTheRegimeIsTheGovernmentFromThatDayOn() {
        assertThat(dyads(new Made().killed("2017-03-01", HTS, ISIS, 1, 1, 1)))
                .containsExactly("Islamic State - Hayat Tahrir al-Sham");
        assertThat(dyads(new Made().killed("2025-03-01", HTS, ISIS, 1, 1, 1)))
                .containsExactly("Government of Syria - Islamic State");
        assertThat(dyads(new Made().killed("2025-03-01", TRANSITION, ISIS, 1, 1, 1)))
                .containsExactly("Government of Syria - Islamic State");
    }

    @Test
    void onTheDayOfTheHandoverTheTwoAreAsTheyWereTheDayBefore() {
        assertThat(dyads(new Made().killed("2024-12-08", HTS, ASSAD, 3, 4, 5)))
                .containsExactly("Government of Syria - Hayat Tahrir al-Sham");
    }

    @Test
    void aFallenRegimeIsNoGovernmentAnyMore() {
        assertThat(dyads(new Made().killed("2025-03-07", ASSAD, TRANSITION, 3, 4, 5)))
                .containsExactly("Government of Syria - Assad government");
    }

    @Test
    void armyAndPoliceAreTheGovernmentAndUnnamedRebelsTheInsurgents() {
        EventParty police = unknown("Syrian police", "organ", "SYR", "COP");
        EventParty rebels = unknown("Syrian rebels", "armed-group", "SYR", "REB");

        assertThat(dyads(new Made().killed("2013-01-01", rebels, police, 1, 1, 1)))
                .containsExactly("Government of Syria - Syrian insurgents");
    }

    @Test
    void aNamedGroupOfNoRegistryIsASideOfItsOwn() {
        EventParty brigade = unknown("the Falcon Brigade", "armed-group", "SYR", "REB");

        assertThat(dyads(new Made().killed("2013-01-01", brigade, ASSAD, 1, 1, 1)))
                .containsExactly("Government of Syria - Falcon Brigade");
    }

    @Test
    void clashesHaveBothAsActors() {
        assertThat(dyads(new Made().killed("2014-01-01", List.of(ISIS, ASSAD), List.of(), null, 1, 1, 1)))
                .containsExactly("Government of Syria - Islamic State");
    }

    @Test
    void killingCiviliansIsOneSided() {
        assertThat(dyads(new Made().killed("2014-01-01", ISIS, PEOPLE, 1, 1, 1)))
                .containsExactly("Islamic State - Civilians");
        assertThat(dyads(new Made().killed("2014-01-01", List.of(ISIS), List.of(PEOPLE, ASSAD), 3, 1, 1, 1)))
                .containsExactly("Islamic State - Civilians");
    }

    @Test
    void whatCountsForNoDyadIsToldWithTheReason() {
        ConflictReport report = new Made()
                .killed("2014-01-01", GUNMEN, ASSAD, 1, 1, 1)
                .killed("2014-01-02", ISIS, GUNMEN, 1, 1, 1)
                .killed("2025-01-02", HTS, TRANSITION, 1, 1, 1)
                .ask("Syria", "2025-12-31");

        assertThat(report.conflicts()).isEmpty();
        assertThat(report.leftOut())
                .containsEntry("the attacker is not known", 1)
                .containsEntry("the other side is not known", 1)
                .containsEntry("both parties are one side", 1);
    }

    @Test
    void twoGovernmentsAreAtWarWithEachOther() {
        ConflictReport report = new Made()
                .killed("2019-01-01", known("isr", "ISR"), ASSAD, 30, 40, 50)
                .ask("Syria", "2019-12-31");

        assertThat(report.main().orElseThrow().years().get(2019).type()).isEqualTo(2);
    }
}
