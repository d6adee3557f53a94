package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.relata.model.Contradiction;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.Figure;

/** Made-up stories of several kinds, each told by several reports: who did it, how many, who says so, what is disputed. */
class StoriesTest {

    private final Reports reports = new Reports();

    private static Figure exactly(int number) {
        return new Figure(number, number, number, false);
    }

    @Test
    void aTollThatRisesOverTheDaysIsOneTollWhoeverGivesIt() {
        reports.add(
                        "Harbour Times",
                        "2024-03-04",
                        "Car bomb kills at least six in Mogadishu",
                        "A car bomb exploded outside a hotel in Mogadishu on Monday, killing at least six people, police said."
                                + " No group has claimed responsibility for the attack.")
                .add(
                        "Harbour Times",
                        "2024-03-05",
                        "Death toll in Mogadishu bombing rises to 14",
                        "The death toll from a car bombing outside a hotel in Mogadishu on Monday has risen to 14, police said."
                                + " Al-Shabaab claimed responsibility for the attack.")
                .add(
                        "Coast Radio",
                        "2024-03-06",
                        "Doctors put Mogadishu toll at 19",
                        "Doctors said 19 people were killed and 40 wounded when a car bomb exploded outside a hotel in Mogadishu on"
                                + " Monday.");
        Event event = reports.onlyEvent();

        assertThat(event.tolls()).isEqualTo(Map.of("killed", exactly(19), "wounded", exactly(40)));
        assertThat(event.contradictions()).isEmpty();
        assertThat(event.origins()).containsExactly("doctors", "som-al-shabaab", "som-police");
        assertThat(event.credibility()).isEqualTo(1);
        assertThat(event.bySide()).containsOnlyKeys("unknown");
    }

    @Test
    void anUpdateByAnotherOriginTakesThePlaceOfAFirstEstimate() {
        reports.add(
                        "Metro",
                        "2017-10-15",
                        null,
                        "A truck bomb exploded at a junction in Mogadishu on Saturday, killing at least 30 people, police said.")
                .add(
                        "Wire Desk",
                        "2017-10-16",
                        null,
                        "The number of people killed in Saturday's truck bombing in Mogadishu rose to 276, the information ministry said"
                                + " on Monday. About 300 people were injured.");
        Event event = reports.onlyEvent();

        assertThat(event.start()).hasToString("2017-10-14");
        assertThat(event.tolls().get("killed")).isEqualTo(exactly(276));
        assertThat(event.tolls()).containsKey("wounded");
    }

    @Test
    void eachSideOfABattleCountsTheDeadOfBoth() {
        reports.add(
                        "Highland Mail",
                        "2023-06-12",
                        "Army says it killed 30 rebels",
                        "Sudan's army said on Monday that it had killed 30 fighters of the Rapid Support Forces in clashes in Omdurman on"
                                + " Sunday. Two soldiers were killed, it said.")
                .add(
                        "Lowland Mail",
                        "2023-06-12",
                        null,
                        "The Rapid Support Forces said they killed 45 soldiers in fighting with the Sudanese army in Omdurman on Sunday."
                                + " The group said four of its fighters died.");
        Event event = reports.onlyEvent();

        assertThat(event.tolls().get("killed")).isEqualTo(new Figure(32, 32, 49, false));
        assertThat(event.bySide())
                .containsEntry("side_a", new Figure(2, 2, 45, false))
                .containsEntry("side_b", new Figure(4, 30, 30, false));
        assertThat(Reports.contradicted(event))
                .as("that both sides have dead is none")
                .containsExactly("tolls.killed");
        assertThat(event.origins()).containsExactly("sdn-military", "sdn-rsf");
        assertThat(event.dyad()).isEqualTo("Government of Sudan - Rapid Support Forces");
    }

    @Test
    void whatOneReportCountsTogetherAndAnotherBySideIsOneFigure() {
        reports.add(
                        "Plain Dealer",
                        "2025-05-19",
                        "Four killed in raid in Homs",
                        "Four people, an officer and three militants, were killed on Saturday when Syrian security forces raided a house"
                                + " used by the Islamic State in Homs, the Interior Ministry said.")
                .add(
                        "Morning Sun",
                        "2025-05-19",
                        "Security forces raid Islamic State house",
                        "Syrian security forces raided an Islamic State house in Homs on Saturday. One officer and three militants were"
                                + " killed, the ministry said.");
        Event event = reports.onlyEvent();

        assertThat(event.tolls().get("killed")).isEqualTo(exactly(4));
        assertThat(event.bySide()).isEqualTo(Map.of("side_a", exactly(1), "side_b", exactly(3)));
        assertThat(event.contradictions()).isEmpty();
        assertThat(event.origins()).as("the ministry, whatever it is called").hasSize(1);
        assertThat(event.recipients()).extracting(EventParty::actor).containsExactly("img-isis");
    }

    @Test
    void theAccusedStateDeniesTheStrikeAndTheEventStands() {
        reports.add(
                        "Levant Wire",
                        "2024-02-12",
                        "Israeli strike kills three near Damascus",
                        "An Israeli air strike killed three people near Damascus on Saturday, Syrian state media said.")
                .add(
                        "Cedar Daily",
                        "2024-02-12",
                        "Israel denies strike",
                        "Israel denied on Sunday that its aircraft had struck targets near Damascus on Saturday. The Syrian Observatory for"
                                + " Human Rights said four people were killed in the strike, two of them civilians.");
        Event event = reports.onlyEvent();

        assertThat(event.tolls().get("killed")).isEqualTo(new Figure(3, 3, 4, false));
        assertThat(Reports.contradicted(event)).containsExactly("status", "tolls.killed");
        assertThat(event.origins()).containsExactly("syr-sohr", "syr-state-media");
    }

    @Test
    void aDenialThatOnlyPointsBackIsAClaimOfTheEvent() {
        reports.add(
                "Zagros Post",
                "2023-06-09",
                null,
                "Turkish jets struck a resort in Dahuk on Wednesday, killing nine people, Iraqi officials said. Turkey denied it.");
        Event event = reports.onlyEvent();

        assertThat(event.tolls().get("killed")).isEqualTo(exactly(9));
        assertThat(event.origins()).containsExactly("irq-government");
        assertThat(event.credibility()).isEqualTo(4);
        Contradiction status = event.contradictions().get(0);
        assertThat(status.field()).isEqualTo("status");
        assertThat(status.values().get(1).claims())
                .singleElement()
                .satisfies(id -> assertThat(reports.claim(id).trigger().text()).isEqualTo("denied"));
        assertThat(event.claims()).containsAll(status.values().get(1).claims());
    }

    @Test
    void whatOneVoiceTellsOfTheOtherSideIsAnotherEvent() {
        reports.add(
                        "Lake Monitor",
                        "2021-03-09",
                        null,
                        "Boko Haram militants killed 14 fishermen in a raid near Kukawa in Nigeria on Sunday, the army said on Monday. Troops"
                                + " chased the attackers and killed five of them, the army said.")
                .add(
                        "Sahara Courier",
                        "2021-03-10",
                        null,
                        "Between 12 and 16 fishermen were killed in Sunday's raid near Kukawa in Nigeria, residents said. They accused the army"
                                + " of shooting two traders in Kukawa after the attack. The army denied it.");

        assertThat(reports.events())
                .extracting(event -> event.tolls().get("killed"))
                .contains(new Figure(12, 14, 16, false))
                .contains(exactly(5));
    }

    @Test
    void threePapersThatPrintOneAgencyAreOneOrigin() {
        String words =
                "Eight policemen were killed on Thursday when gunmen ambushed their patrol near Tibu in Colombia, the police"
                        + " said. The attackers fled across the border into Venezuela, according to a police statement.";
        reports.add(
                        "Andes Press",
                        "2019-08-02",
                        "Ambush kills eight policemen",
                        words + " The region is a corridor for traffickers.")
                .add("El Diario", "2019-08-02", "Eight police die in ambush near border", "(Andes Press) " + words)
                .add(
                        "Tribuna",
                        "2019-08-03",
                        "Police mourn eight colleagues",
                        words + " The patrol was on its way home, reports Andes Press.");
        Event event = reports.eventWith("killed");

        assertThat(event.tolls().get("killed")).isEqualTo(exactly(8));
        assertThat(event.documents()).isEqualTo(3);
        assertThat(event.origins()).containsExactly("police");
        assertThat(event.credibility()).isEqualTo(3);
    }

    @Test
    void commentsNeverCount() {
        reports.add(
                        "Gulf Paper",
                        "2018-06-14",
                        "Air strike kills nine in Hodeidah",
                        "A Saudi-led coalition air strike killed nine people in Hodeidah on Wednesday, medics said.",
                        "It was 200 people killed in the air strike in Hodeidah on Wednesday, my cousin lives there.",
                        "The Houthis killed them, not the coalition.")
                .add(
                        "Red Sea News",
                        "2018-06-14",
                        null,
                        "Coalition warplanes bombed a market in Hodeidah on Wednesday and killed nine civilians, residents said.",
                        "Lies. Nobody was killed in Hodeidah.");
        Event event = reports.onlyEvent();

        assertThat(event.tolls().get("killed")).isEqualTo(exactly(9));
        assertThat(event.contradictions()).isEmpty();
        assertThat(event.origins()).containsExactly("medics", "residents");
        assertThat(event.claims())
                .allSatisfy(id ->
                        assertThat(reports.claim(id).part().kind()).isNotEqualTo(org.relata.model.PartKind.COMMENT));
    }

    @Test
    void thoseAbductedInTwoSentencesAreAdded() {
        reports.add(
                        "Savanna Times",
                        "2021-02-18",
                        null,
                        "Gunmen abducted 42 people, including 27 students, from a school in Kagara early on Wednesday, the governor's"
                                + " spokeswoman said.")
                .add(
                        "Zaria Post",
                        "2021-02-19",
                        null,
                        "Armed men seized 27 students from a school in Kagara on Wednesday, a teacher said. Another 15 people were also"
                                + " kidnapped.");
        Event event = reports.onlyEvent();

        assertThat(event.tolls().get("abducted")).isEqualTo(exactly(42));
        assertThat(event.contradictions()).isEmpty();
    }

    @Test
    void whoMarchesIsNoAttackerWhenPoliceFire() {
        reports.add(
                        "City Herald",
                        "2021-10-22",
                        "Thousands protest in Khartoum",
                        "About 5,000 people protested against military rule in Khartoum on Thursday, police said.")
                .add(
                        "Nile Voice",
                        "2021-10-22",
                        null,
                        "Organisers said 50,000 people marched against military rule in Khartoum on Thursday. Police fired tear gas at the"
                                + " protesters, wounding 37 people, doctors said.");
        Event event = reports.onlyEvent();

        assertThat(event.tolls()).as("a crowd is no toll").isEqualTo(Map.of("wounded", exactly(37)));
        assertThat(event.actors()).extracting(EventParty::name).containsExactly("Police");
    }

    @Test
    void whoWasKilledIsDisputed() {
        reports.add(
                        "Kabul Gazette",
                        "2021-08-30",
                        null,
                        "The US military said on Sunday that a drone strike in Kabul had killed an Islamic State militant who was preparing"
                                + " to attack the airport.")
                .add(
                        "Hindu Kush Press",
                        "2021-08-31",
                        null,
                        "Relatives said ten members of one family, seven of them children, were killed in Sunday's US drone strike in"
                                + " Kabul.");
        Event event = reports.onlyEvent();

        assertThat(event.tolls().get("killed")).isEqualTo(new Figure(1, 1, 10, false));
        assertThat(Reports.contradicted(event)).contains("tolls.killed");
        assertThat(event.origins()).containsExactly("relatives", "usa-military");
    }

    @Test
    void policeAndPassersByAreTheDeadOfOneBombing() {
        reports.add(
                        "Tigris Daily",
                        "2016-07-05",
                        null,
                        "A suicide bomber killed 12 people, among them five policemen, at a checkpoint in Baghdad on Monday, police said."
                                + " Islamic State claimed the attack.")
                .add(
                        "Mesopotamia Today",
                        "2016-07-05",
                        null,
                        "Five policemen and seven civilians were killed when a suicide bomber blew himself up at a checkpoint in Baghdad on"
                                + " Monday, the interior ministry said.");
        Event event = reports.onlyEvent();

        assertThat(event.tolls().get("killed")).isEqualTo(exactly(12));
        assertThat(event.bySide()).isEqualTo(Map.of("side_a", exactly(5), "civilians", exactly(7)));
        assertThat(event.contradictions()).isEmpty();
    }

    @Test
    void twoAttacksInOneTownAreTwoEvents() {
        reports.add(
                        "Nile Post",
                        "2020-03-10",
                        null,
                        "Gunmen killed six farmers in Geneina on Sunday, residents said. On Tuesday, another attack in Geneina left nine"
                                + " people dead.")
                .add(
                        "Blue Nile",
                        "2020-03-11",
                        null,
                        "Nine people were killed in an attack in Geneina on Tuesday, a local official said.");

        List<Event> events = reports.events();
        assertThat(events).extracting(event -> event.tolls().get("killed")).containsExactly(exactly(6), exactly(9));
        assertThat(events)
                .allSatisfy(event -> assertThat(event.contradictions()).isEmpty());
    }
}
