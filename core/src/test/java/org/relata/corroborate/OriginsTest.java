package org.relata.corroborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.relata.model.Certainty;
import org.relata.model.Contradiction;
import org.relata.model.Event;
import org.relata.model.Participant;
import org.relata.model.Status;
import org.relata.resolve.actor.Registry;

/** Whom an event goes back to, how far it can be believed, and what contradicts what. */
class OriginsTest {

    private static final Participant ARMY = Report.known("syr-military", "Syrian army", "organ", "MIL");
    private static final Participant THE_ARMY = Report.described("the army", "organ", null, "MIL");
    private static final Participant IS = Report.known("img-isis", "Islamic State", "armed-group", "REB");
    private static final Participant HURRAS = Report.known("syr-hurras-al-din", "Hurras al-Din", "armed-group", "REB");
    private static final Participant RESIDENTS = Report.described("local residents", "population", "SYR", "CVL");

    private final Corroborator corroborator = new Corroborator(Registry.builtIn());

    private static Report raid(String claim) {
        return Report.of(claim).actor(ARMY).recipient(IS);
    }

    private Event event(Report... reports) {
        List<Event> events =
                corroborator.events(Stream.of(reports).map(Report::told).toList(), List.of());
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    @Test
    void theArmyIsOneOriginWhateverItIsCalled() {
        Event event = event(
                raid("a").by("Post").source("say", ARMY),
                raid("b").by("Gazette").source("report", THE_ARMY));

        assertThat(event.origins()).containsExactly("syr-military");
        assertThat(event.credibility()).isEqualTo(3);
    }

    @Test
    void independentOriginsConfirm() {
        Event event = event(
                raid("a").by("Post").source("say", ARMY),
                raid("b").by("Gazette").source("say", RESIDENTS));

        assertThat(event.origins()).containsExactly("residents", "syr-military");
        assertThat(event.credibility()).isEqualTo(1);
    }

    @Test
    void aHeadlineGoesBackToTheSourceOfItsBody() {
        Event event = event(
                raid("a").in("x").by("Post").tie("repeats", "b"),
                raid("b").in("x").by("Post").source("say", ARMY));

        assertThat(event.origins()).containsExactly("syr-military");
    }

    @Test
    void aCopyCountsOnce() {
        Event event = event(
                raid("a").in("x").copyOf("x").by("Post").killed(4),
                raid("b").in("y").copyOf("x").by("Gazette").killed(5));

        assertThat(event.origins()).containsExactly("Post");
        assertThat(event.documents()).isEqualTo(2);
        assertThat(event.tolls().get("killed").high()).isEqualTo(4);
    }

    @Test
    void aPublisherIsTheAgencyThatItsSiteIsCalledAfter() {
        assertThat(event(raid("a").by("www.reuters.com"), raid("b").by("Reuters"))
                        .origins())
                .hasSize(1);
    }

    @Test
    void aDenialIsAClaimOfTheEventAndNoOriginOfIt() {
        Event event = event(
                raid("a").by("Post").source("say", RESIDENTS),
                raid("b").by("Post").source("deny", ARMY).sure(Certainty.CT_MINUS, Status.DENIED));

        assertThat(event.claims()).containsExactly("a", "b");
        assertThat(event.origins()).containsExactly("residents");
        assertThat(event.contradictions())
                .containsExactly(new Contradiction(
                        "status",
                        List.of(
                                new Contradiction.Side("asserted", List.of("a")),
                                new Contradiction.Side("denied", List.of("b")))));
        assertThat(event.credibility()).isEqualTo(4);
    }

    @Test
    void whoDidItIsAContradiction() {
        Report other = Report.of("b").actor(HURRAS).recipient(IS).by("Gazette").killed(30);
        Event event = event(raid("a").by("Post").killed(30), other);

        assertThat(event.contradictions()).extracting(Contradiction::field).containsExactly("actors");
        assertThat(event.credibility()).isEqualTo(2);
    }

    @Test
    void figuresThatMeetAreNoContradiction() {
        assertThat(event(
                                raid("a").by("Post").killed(12),
                                raid("b").by("Gazette").killedAtLeast(10))
                        .contradictions())
                .isEmpty();
        assertThat(event(
                                raid("a").by("Post").killed(12),
                                raid("b").by("Gazette").killed(9))
                        .contradictions())
                .extracting(Contradiction::field)
                .containsExactly("tolls.killed");
    }

    @Test
    void anAccusationAloneCannotBeJudged() {
        Event event = event(raid("a").source("accuse", RESIDENTS).sure(Certainty.CT_PLUS, Status.UNCONFIRMED));

        assertThat(event.credibility()).isEqualTo(6);
    }
}
