package org.relata.corroborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.model.Certainty;
import org.relata.model.Event;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Status;
import org.relata.resolve.actor.Registry;

class CorroboratorTest {

    private static final Participant ARMY = Report.known("syr-military", "Syrian army", "organ", "MIL");
    private static final Participant IS = Report.known("img-islamic-state", "Islamic State", "armed-group", "REB");
    private static final Participant REBELS = Report.described("rebels", "armed-group", "SYR", "REB");

    private final Corroborator corroborator = new Corroborator(Registry.builtIn());

    private static Report raid(String claim) {
        return Report.of(claim).actor(ARMY).recipient(IS);
    }

    private List<Event> events(Report... reports) {
        return corroborator.events(List.of(reports).stream().map(Report::told).toList(), List.of());
    }

    @Test
    void twoReportsOfOneRaidAreOneEvent() {
        List<Event> events = events(
                raid("a").says("The army raided an Islamic State hideout in Aleppo on Saturday.", "raided"),
                raid("b")
                        .says("Troops raided a house in Aleppo and killed three militants.", "raided")
                        .killed(3));

        assertThat(events).hasSize(1);
        assertThat(events.get(0).claims()).containsExactly("a", "b");
        assertThat(events.get(0).tolls().get("killed").best()).isEqualTo(3);
        assertThat(events.get(0).start()).hasToString("2025-05-17");
    }

    /** What is only known to be about one subject has no type; one sentence tells several acts. */
    @Test
    void twoWordsOfOneSentenceAreNotOneActBecauseTheyStandThere() {
        String sentence = "The old cinema burned after thieves robbed its owner.";
        List<Telling> words = List.of(
                Report.of("a")
                        .in("x")
                        .type(null)
                        .at(null)
                        .when(null)
                        .on(null)
                        .says(sentence, "burned")
                        .told(),
                Report.of("b")
                        .in("x")
                        .type(null)
                        .at(null)
                        .when(null)
                        .on(null)
                        .says(sentence, "robbed")
                        .told());
        assertThat(corroborator.gather(words)).hasSize(2);
    }

    @Test
    void twoVillagesOfOneProvinceAreTwoEvents() {
        PlaceRef hunaida = Report.unnamed("Hunaida", "Raqqa", 35.92, 38.86, 4);
        PlaceRef mansura = Report.unnamed("Mansura", "Raqqa", 35.92, 38.86, 4);
        String shelling = "Mortar bombs fell on %s on Saturday and killed a shepherd.";
        Report one = Report.of("a").at(hunaida).says(shelling.formatted("Hunaida"), "fell");
        assertThat(events(one, Report.of("b").at(hunaida).says(shelling.formatted("Hunaida"), "fell")))
                .hasSize(1);
        assertThat(events(one, Report.of("b").at(mansura).says("Rockets hit a mill in Mansura on Saturday.", "hit")))
                .hasSize(2);
    }

    @Test
    void aWeekApartIsTwoEvents() {
        assertThat(events(raid("a"), raid("b").when(Report.day("2025-05-10")))).hasSize(2);
    }

    @Test
    void townsFarApartAreTwoEvents() {
        assertThat(events(raid("a"), raid("b").at(Report.place("Homs", "Homs", 34.73, 36.71, 1))))
                .hasSize(2);
    }

    @Test
    void typesThatNeverMeetAreTwoEvents() {
        assertThat(events(raid("a"), raid("b").type("ACCUSE").says("The army accused it.", "accused")))
                .hasSize(2);
    }

    @Test
    void describedRebelsMayBeANamedGroup() {
        Pairing pairing = corroborator.pair(
                raid("a").told(), Report.of("b").actor(ARMY).recipient(REBELS).told());

        assertThat(pairing.isSame()).isTrue();
        assertThat(pairing.reasons()).anySatisfy(reason -> {
            assertThat(reason.feature()).isEqualTo("recipients");
            assertThat(reason.contribution()).isPositive();
            assertThat(reason.words()).contains("Islamic State").contains("rebels");
        });
    }

    @Test
    void commentsPlansAndRelationsMakeNoEventAndHaveNoKeys() {
        Report comment = raid("a").comment();
        Report plan = raid("b").sure(Certainty.CT_PLUS, Status.PLANNED);
        Report relation = raid("c").type("member-of");

        assertThat(events(comment, plan, relation)).isEmpty();
        assertThat(corroborator.keys(comment.told())).isEmpty();
        assertThat(corroborator.keys(plan.told())).isEmpty();
        assertThat(corroborator.keys(relation.told())).isEmpty();
    }

    @Test
    void aDenialAloneIsNoEvent() {
        assertThat(events(raid("a").sure(Certainty.CT_MINUS, Status.DENIED))).isEmpty();
    }

    @Test
    void decisionsJoinAndPart() {
        Telling one = raid("a").told();
        Telling like = raid("b").told();
        Telling other = raid("c").when(Report.day("2025-05-10")).told();
        Decision apart = new Decision(Decision.Kind.DIFFERENT, "b", "a", "me", Instant.EPOCH);
        Decision together = new Decision(Decision.Kind.SAME, "a", "c", "me", Instant.EPOCH);

        assertThat(corroborator.events(List.of(one, like), List.of(apart))).hasSize(2);
        assertThat(corroborator.events(List.of(one, other), List.of(together))).hasSize(1);
        assertThat(corroborator.events(List.of(one, like, other), List.of(apart, together)))
                .extracting(Event::claims)
                .containsExactlyInAnyOrder(List.of("a", "c"), List.of("b"));
    }

    @Test
    void laterReportsKeepTheId() {
        Report first = raid("m").on("2025-05-18");
        String id = events(first).get(0).id();

        assertThat(events(raid("a").on("2025-05-19"), first).get(0).id()).isEqualTo(id);
        assertThat(Collections.singleton(
                        events(first, raid("z").on("2025-05-20")).get(0).id()))
                .containsExactly(id);
    }
}
