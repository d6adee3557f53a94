package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relata.corroborate.CopyFinder;
import org.relata.corroborate.Corroborator;
import org.relata.corroborate.Telling;
import org.relata.model.Contradiction;
import org.relata.model.Document;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.Figure;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Published;
import org.relata.model.Span;
import org.relata.parse.SharedParser;
import org.relata.resolve.actor.Registry;

/** Made-up reports of one raid, from their words to the one event that they tell. */
class ReportsOfOneRaidTest {

    private static final Pipeline PIPELINE = Pipeline.builtIn(SharedParser.parser(), null);

    private final Map<String, Document> documents = new LinkedHashMap<>();

    private void report(String id, String publisher, String published, @Nullable String title, String body) {
        String text = title == null ? body : body + "\n\n" + title;
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(PartKind.BODY, new Span(0, body.length())));
        if (title != null) {
            parts.add(new Part(PartKind.HEADLINE, new Span(body.length() + 2, text.length())));
        }
        documents.put(
                id,
                new Document(
                        id, id, null, publisher, title, Published.parse(published), "en", text, List.copyOf(parts)));
    }

    private List<Event> events() {
        Map<String, CopyFinder.Signature> signatures = new LinkedHashMap<>();
        documents.forEach((id, document) -> signatures.put(id, CopyFinder.signature(document.text())));
        Map<String, String> groups = CopyFinder.groups(signatures);
        List<Telling> tellings = new ArrayList<>();
        for (Document document : documents.values()) {
            PIPELINE.code(document).claims().stream()
                    .map(claim -> Telling.of(claim).inCopyGroup(groups.getOrDefault(document.id(), document.id())))
                    .forEach(tellings::add);
        }
        return new Corroborator(Registry.builtIn()).events(tellings, List.of());
    }

    private Event onlyEvent() {
        List<Event> events = events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static List<String> fields(Event event) {
        return event.contradictions().stream().map(Contradiction::field).toList();
    }

    @Test
    void theArmyAndResidentsTellOfOneRaid() {
        report(
                "post",
                "Northern Post",
                "2025-05-19",
                "Army kills seven in raid on Aleppo hideout",
                "Syrian army soldiers raided an Islamic State hideout in Aleppo on Saturday and killed seven militants, the army said."
                        + " Five of the dead were foreign fighters, it said. The raid took place before dawn in the eastern part of the city,"
                        + " and no soldiers were hurt, according to a military statement.");
        report(
                "courier",
                "Daily Courier",
                "2025-05-19",
                "Seven killed in raid in Aleppo",
                "(Northern Post) Syrian army soldiers raided an Islamic State hideout in Aleppo on Saturday and killed seven militants, the army said."
                        + " Five of the dead were foreign fighters, it said. The raid took place before dawn in the eastern part of the city,"
                        + " and no soldiers were hurt, according to a military statement.");
        report(
                "gazette",
                "River Gazette",
                "2025-05-20",
                "Residents dispute army account of Aleppo raid",
                "Residents of Aleppo said that four people were killed in an army raid on a house in the city on Saturday."
                        + " The Islamic State denied that any of its fighters had been killed in the raid.");
        Event event = onlyEvent();

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
        assertThat(fields(event)).containsExactly("status", "tolls.killed");
        assertThat(event.dyad()).startsWith("Government of Syria - ");
    }

    @Test
    void whoDeniesItIsNoOriginOfIt() {
        String words =
                "At least 12 rebels were killed on Sunday when government forces raided a camp near Idlib, the army said in a"
                        + " statement. Five of the dead were commanders.";
        report("wire", "Morning Wire", "2016-03-14", null, words);
        report("evening", "Evening Wire", "2016-03-14", null, words + " (Morning Wire)");
        report(
                "voice",
                "Local Voice",
                "2016-03-15",
                null,
                "Local residents said nine people died in the raid near Idlib on Sunday. A rebel spokesman denied that the government"
                        + " forces had attacked the camp.");
        Event event = onlyEvent();

        assertThat(event.tolls().get("killed")).isEqualTo(new Figure(9, 9, 12, true));
        assertThat(event.origins()).containsExactly("army", "residents");
        assertThat(fields(event)).containsExactly("status", "tolls.killed");
        assertThat(event.credibility()).isEqualTo(3);
    }

    @Test
    void anArmyMayBeOriginOfOneReportAndDenyAnother() {
        report(
                "herald",
                "Herald",
                "2024-08-07",
                null,
                "Israeli forces raided the town of Jenin on Tuesday, killing five people, the Israeli military said. Two of the dead were"
                        + " gunmen.");
        report(
                "tribune",
                "Tribune",
                "2024-08-07",
                null,
                "Residents told reporters that eight people were killed in the Israeli raid on Jenin on Tuesday.");
        report(
                "observer",
                "Observer",
                "2024-08-08",
                null,
                "The Israeli army denied carrying out a raid on Jenin on Tuesday.");
        Event event = onlyEvent();

        assertThat(event.tolls().get("killed")).isEqualTo(new Figure(5, 5, 8, false));
        assertThat(event.origins()).containsExactly("isr-military", "residents");
        assertThat(event.claims()).hasSize(4);
        assertThat(fields(event)).containsExactly("status", "tolls.killed");
    }
}
