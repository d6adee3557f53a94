package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.Figure;

/** Made-up reports of one raid, from their words to the one event that they tell. */
class ReportsOfOneRaidTest {

    private final Reports reports = new Reports();

    private void report(String publisher, String published, @Nullable String title, String body) {
        reports.add(publisher, published, title, body);
    }

    @Test
    void theArmyAndResidentsTellOfOneRaid() {
        report(
                "Northern Post",
                "2025-05-19",
                "Army kills seven in raid on Aleppo hideout",
                "Syrian army soldiers raided an Islamic State hideout in Aleppo on Saturday and killed seven militants, the army said."
                        + " Five of the dead were foreign fighters, it said. The raid took place before dawn in the eastern part of the city,"
                        + " and no soldiers were hurt, according to a military statement.");
        report(
                "Daily Courier",
                "2025-05-19",
                "Seven killed in raid in Aleppo",
                "(Northern Post) Syrian army soldiers raided an Islamic State hideout in Aleppo on Saturday and killed seven militants, the army said."
                        + " Five of the dead were foreign fighters, it said. The raid took place before dawn in the eastern part of the city,"
                        + " and no soldiers were hurt, according to a military statement.");
        report(
                "River Gazette",
                "2025-05-20",
                "Residents dispute army account of Aleppo raid",
                "Residents of Aleppo said that four people were killed in an army raid on a house in the city on Saturday."
                        + " The Islamic State denied that any of its fighters had been killed in the raid.");
        Event event = reports.onlyEvent();

        assertThat(event.type()).isEqualTo("ASSAULT");
        assertThat(event.start()).hasToString("2025-05-17");
        assertThat(event.actors()).extracting(EventParty::actor).containsExactly("syr-military");
        assertThat(event.recipients()).extracting(EventParty::actor).contains("img-isis");
        assertThat(event.tolls().get("killed")).isEqualTo(new Figure(4, 4, 7, false));
        assertThat(event.tolls())
                .as("no soldiers hurt leaves open who else was")
                .containsOnlyKeys("killed");
        assertThat(event.origins()).containsExactly("residents", "syr-military");
        assertThat(event.publishers()).containsExactly("Daily Courier", "Northern Post", "River Gazette");
        assertThat(event.documents()).isEqualTo(3);
        assertThat(Reports.contradicted(event)).containsExactly("status", "tolls.killed");
        assertThat(event.dyad()).startsWith("Government of Syria - ");
    }

    @Test
    void whoDeniesItIsNoOriginOfIt() {
        String words =
                "At least 12 rebels were killed on Sunday when government forces raided a camp near Idlib, the army said in a"
                        + " statement. Five of the dead were commanders.";
        report("Morning Wire", "2016-03-14", null, words);
        report("Evening Wire", "2016-03-14", null, words + " (Morning Wire)");
        report(
                "Local Voice",
                "2016-03-15",
                null,
                "Local residents said nine people died in the raid near Idlib on Sunday. A rebel spokesman denied that the government"
                        + " forces had attacked the camp.");
        Event event = reports.onlyEvent();

        assertThat(event.tolls().get("killed")).isEqualTo(new Figure(9, 9, 12, true));
        assertThat(event.origins()).containsExactly("army", "residents");
        assertThat(Reports.contradicted(event)).containsExactly("status", "tolls.killed");
        assertThat(event.credibility()).isEqualTo(3);
    }

    @Test
    void anArmyMayBeOriginOfOneReportAndDenyAnother() {
        report(
                "Herald",
                "2024-08-07",
                null,
                "Israeli forces raided the town of Jenin on Tuesday, killing five people, the Israeli military said. Two of the dead were"
                        + " gunmen.");
        report(
                "Tribune",
                "2024-08-07",
                null,
                "Residents told reporters that eight people were killed in the Israeli raid on Jenin on Tuesday.");
        report("Observer", "2024-08-08", null, "The Israeli army denied carrying out a raid on Jenin on Tuesday.");
        Event event = reports.onlyEvent();

        assertThat(event.tolls().get("killed")).isEqualTo(new Figure(5, 5, 8, false));
        assertThat(event.origins()).containsExactly("isr-military", "residents");
        assertThat(event.claims()).hasSize(4);
        assertThat(Reports.contradicted(event)).containsExactly("status", "tolls.killed");
    }
}
