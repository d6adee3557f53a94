package org.relata.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relata.conflict.Made.known;
import static org.relata.conflict.Made.unknown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.model.EventParty;

/** How an episode ended, as far as the record tells. */
class EndingsTest {

    private static final EventParty ARMY = unknown("the army", "organ", "MLI", "MIL");
    private static final EventParty FRONT = unknown("Desert Front", "armed-group", "MLI", "REB");
    private static final String DYAD = "mli:name:desert front";

    private static Made war() {
        return new Made().killed("2012-03-01", ARMY, FRONT, 20, 30, 45).killed("2013-05-01", FRONT, ARMY, 22, 40, 60);
    }

    @Test
    void withoutAnyWordItIsLowActivity() {
        assertThat(outcome(war())).isEqualTo(Outcome.LOW_ACTIVITY);
    }

    @Test
    void whatBothSignedInTheYearAfterIsAPeaceAgreement() {
        assertThat(outcome(war().accord(Accord.Kind.AGREEMENT, "2014-06-20", ARMY, FRONT)))
                .isEqualTo(Outcome.PEACE_AGREEMENT);
    }

    @Test
    void whatWasSignedLaterOrWithOthersEndedNothing() {
        EventParty others = unknown("River Brigade", "armed-group", "MLI", "REB");

        assertThat(outcome(war().accord(Accord.Kind.AGREEMENT, "2015-06-20", ARMY, FRONT)))
                .isEqualTo(Outcome.LOW_ACTIVITY);
        assertThat(outcome(war().accord(Accord.Kind.AGREEMENT, "2013-06-20", ARMY, others)))
                .isEqualTo(Outcome.LOW_ACTIVITY);
    }

    @Test
    void aCeasefireIsOneAndAnAgreementIsMore() {
        Made made = war().accord(Accord.Kind.CEASEFIRE, "2013-06-01", ARMY, FRONT);

        assertThat(outcome(made)).isEqualTo(Outcome.CEASEFIRE);
        assertThat(outcome(made.accord(Accord.Kind.AGREEMENT, "2013-09-01", FRONT, ARMY)))
                .isEqualTo(Outcome.PEACE_AGREEMENT);
    }

    @Test
    void rebelsWhoLayDownTheirArmsHaveLost() {
        assertThat(outcome(war().accord(Accord.Kind.DISARMAMENT, "2013-06-01", FRONT)))
                .isEqualTo(Outcome.VICTORY_A);
    }

    @Test
    void theTalibanWonIn2021() {
        EventParty taliban = known("afg-taliban", "AFG", "REB");
        EventParty afghans = unknown("Afghan forces", "organ", "AFG", "MIL");
        Made made = new Made()
                .killed("2020-06-01", taliban, afghans, 50, 60, 70)
                .killed("2021-07-01", taliban, afghans, 90, 120, 150);
        DyadHistory dyad = dyad(made, "afg:afg-taliban", "2021-12-31");

        assertThat(dyad.course().ending()).isNotNull();
        assertThat(dyad.course().ending().outcome()).isEqualTo(Outcome.VICTORY_B);
        assertThat(dyad.course().ending().day()).isEqualTo("2021-08-15");
    }

    @Test
    void theVerdictSaysWhereTheFiguresDoNotAgree() {
        Made made = war().killed("2014-02-02", ARMY, FRONT, 10, 20, 90);
        DyadHistory dyad = dyad(made, DYAD, "2014-12-31");

        assertThat(dyad.verdict().standing()).isEqualTo(Standing.ENDED);
        assertThat(dyad.verdict().byEstimate())
                .containsEntry(Estimate.HIGH, Standing.CONTINUING)
                .containsEntry(Estimate.LOW, Standing.NEVER_ACTIVE);
        assertThat(dyad.verdict().holds()).isFalse();
    }

    private static Outcome outcome(Made made) {
        Ending ending = dyad(made, DYAD, "2016-12-31").course().ending();
        assertThat(ending).isNotNull();
        return ending.outcome();
    }

    private static DyadHistory dyad(Made made, String id, String to) {
        return made.ask("Syria", to).dyad(id).orElseThrow(() -> new AssertionError(List.of(id)));
    }
}
