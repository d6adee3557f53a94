package org.relata.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who meets and who accuses whom, and what pages ask for of many at once, whatever database it is in. */
abstract class StoreTiesContract extends StoreContract {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

    private static TestClaim accusation(String document, String day) {
        return TestClaim.of(document, "Ministers accused the rebels of shelling Harbel.")
                .with("type", "ACCUSE")
                .with("certainty", "PR+")
                .on(day);
    }

    @Test
    void whoMeetsWhomIsToldWithTheDead() {
        add(
                TestClaim.raid("a", "2020-03-05").line(),
                TestClaim.raid("b", "2020-09-09").line(),
                TestClaim.raid("c", "2021-03-05").line());
        Meeting twice = new Meeting("test-army", "test-rebels", 2, 6);

        assertThat(store().ties().of("test-rebels", FIRST, LAST, 5)).containsExactly(twice);
        assertThat(store().ties().within(FIRST, LAST, 5)).containsExactly(twice);
        assertThat(store().ties().deadliest(5)).containsExactly(new Meeting("test-army", "test-rebels", 3, 9));
    }

    @Test
    void theDeadOfAMeetingFollowTheEvent() {
        add(TestClaim.raid("a", "2020-03-05").line());
        add(TestClaim.raid("a", "2020-03-05")
                .toll("wounded", 4)
                .version("v2")
                .rules("l2")
                .line());
        add(TestClaim.of("a", "Soldiers killed nobody in a raid on Harbel.")
                .actor("test-army", "Soldiers")
                .recipient("test-rebels", "rebels")
                .on("2020-03-05")
                .version("v3")
                .line());

        assertThat(store().ties().deadliest(5)).containsExactly(new Meeting("test-army", "test-rebels", 1, 0));
    }

    @Test
    void whoAccusesWhomIsCountedOnBothSides() {
        add(
                accusation("a", "2020-03-05")
                        .actor("test-state", "Ministers")
                        .recipient("test-rebels", "rebels")
                        .line(),
                accusation("b", "2020-03-06")
                        .actor(null, "The  Witnesses")
                        .recipient("test-rebels", "rebels")
                        .line(),
                accusation("c", "2020-03-07")
                        .actor(null, "the witnesses")
                        .recipient("test-rebels", "rebels")
                        .line(),
                accusation("d", "2020-03-08")
                        .actor("test-rebels", "rebels")
                        .recipient("test-state", "them")
                        .line(),
                TestClaim.raid("e", "2020-03-09").line());

        Accused all = store().ties().accused("test-rebels", 10, 5);
        assertThat(all.by()).extracting(Accused.By::who).containsExactly("~the witnesses", "test-state");
        assertThat(all.by()).extracting(Accused.By::claims).containsExactly(2, 1);
        assertThat(all.of()).extracting(Accused.By::who).containsExactly("test-state");

        Accused latest = store().ties().accused("test-rebels", 2, 5);
        assertThat(latest.by()).extracting(Accused.By::claims).containsExactly(1);
        assertThat(latest.of()).hasSize(1);
        assertThat(store().ties().accused("test-rebels", 10, 1).by()).hasSize(1);
    }

    @Test
    void accusationsOfATimeAreThoseThatAreHeldToBeSo() {
        add(
                accusation("a", "2020-05-05")
                        .actor("test-state", "Ministers")
                        .recipient("test-rebels", "rebels")
                        .line(),
                accusation("b", "2020-04-06")
                        .actor("test-rebels", "rebels")
                        .recipient("test-state", "them")
                        .line(),
                accusation("c", "2020-03-07")
                        .actor("test-state", "Ministers")
                        .recipient("test-rebels", "rebels")
                        .with("certainty", "CT-")
                        .line(),
                accusation("d", "2021-03-08")
                        .actor("test-state", "Ministers")
                        .recipient("test-army", "it")
                        .line());

        assertThat(accusers(store().ties().accusations(FIRST, LAST, null, 10)))
                .containsExactly("test-rebels", "test-state");
        assertThat(accusers(store().ties().accusations(FIRST, LAST, "test-state", 1)))
                .containsExactly("test-rebels");
        assertThat(store().ties().accusations(FIRST, LAST, "test-army", 10)).isEmpty();
    }

    private static List<String> accusers(List<Accusation> all) {
        return all.stream().map(Accusation::accuser).toList();
    }

    @Test
    void anAccusationThatIsNoLongerInForceIsNone() {
        add(accusation("a", "2020-05-05")
                .actor("test-state", "Ministers")
                .recipient("test-rebels", "rebels")
                .line());
        add(accusation("a", "2020-05-06")
                .actor("test-army", "Generals")
                .recipient("test-rebels", "rebels")
                .version("v2")
                .line());

        assertThat(accusers(store().ties().accusations(FIRST, LAST, null, 10))).containsExactly("test-army");
    }

    /** Undoes V7 on a store with claims, so that opening it to add has to bring them along and not the tables alone. */
    @Test
    void aFilledStoreOfSchemaSixTellsTheSameTies() throws SQLException {
        add(
                TestClaim.raid("a", "2020-03-05").line(),
                accusation("b", "2020-05-05")
                        .actor("test-state", "Ministers")
                        .recipient("test-rebels", "rebels")
                        .line(),
                accusation("c", "2020-04-06")
                        .actor(null, "the witnesses")
                        .recipient("test-state", "them")
                        .with("certainty", "CT-")
                        .line());
        add(accusation("d", "2020-05-05")
                .actor("test-state", "Ministers")
                .recipient("test-rebels", "rebels")
                .line());
        add(TestClaim.raid("d", "2020-06-06").version("v2").line());
        List<Meeting> meetings = store().ties().deadliest(5);
        List<Accusation> accusations = store().ties().accusations(FIRST, LAST, null, 10);
        Accused accused = store().ties().accused("test-state", 10, 5);
        assertThat(meetings).extracting(Meeting::killed).containsExactly(6L, 0L);
        assertThat(accusations).hasSize(1);
        assertThat(accused.by()).hasSize(1);

        closedAndChanged(
                "DROP TABLE accusations",
                "DROP INDEX event_dyads_by_event",
                "ALTER TABLE event_dyads DROP COLUMN killed",
                "CREATE INDEX event_dyads_by_event ON event_dyads (event, dyad)",
                "DELETE FROM relata_schema WHERE version = '7'",
                mark(6));
        assertThatThrownBy(() -> another(Access.READ))
                .hasMessageContaining("was made by an earlier version of Relata; `relata add INPUT --store ");
        openAgain();

        assertThat(store().ties().deadliest(5)).isEqualTo(meetings);
        assertThat(store().ties().accusations(FIRST, LAST, null, 10)).isEqualTo(accusations);
        assertThat(store().ties().accused("test-state", 10, 5)).isEqualTo(accused);
    }

    @Test
    void manyAreAskedForAtOnce() {
        TestClaim one = TestClaim.raid("a", "2020-03-05");
        TestClaim other = TestClaim.raid("b", "2020-03-06");
        add(one.line(), other.line());
        store().judgements().judge(new Verdict(other.id(), "accept", null, null, "tester", "2024-01-01T00:00:00Z"));

        assertThat(store().claims(List.of(other.id(), "c_none")).keySet()).containsExactly(other.id());
        assertThat(store().documents().publishers(List.of("b", "z")))
                .containsEntry("b", "Paper of b")
                .containsEntry("z", null);
        assertThat(store().documents().copies(List.of("a", "z")))
                .containsEntry("a", List.of())
                .containsEntry("z", List.of());
        assertThat(store().judgements().of(List.of(one.id(), other.id())))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.claim()).isEqualTo(other.id()));
        assertThat(store().judgements().last()).isEqualTo(1);
        assertThat(store().judgements().trail(5)).hasSize(1);
    }
}
