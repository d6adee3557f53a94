package org.relata.corroborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.relata.model.Event;
import org.relata.model.Participant;
import org.relata.model.Span;
import org.relata.model.TimeSpan;
import org.relata.resolve.actor.Registry;

/** Offensives, data sets, and what takes part in nothing. */
class PartsTest {

    private static final Participant ARMY = Report.known("syr-military", "Syrian army", "organ", "MIL");
    private static final Participant IS = Report.known("img-isis", "Islamic State", "armed-group", "REB");

    private final Corroborator corroborator = new Corroborator(Registry.builtIn());

    private List<Event> events(Report... reports) {
        return corroborator.events(Stream.of(reports).map(Report::told).toList(), List.of());
    }

    private static Report attack(String claim) {
        return Report.of(claim).actor(ARMY).recipient(IS);
    }

    @Test
    void anAttackIsAPartOfTheOffensiveThatItsDocumentTells() {
        TimeSpan month =
                new TimeSpan("in May", new Span(0, 0), LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31), 4, false);
        List<Event> events = events(
                attack("a")
                        .in("x")
                        .says("The army launched an offensive in Aleppo in May.", "offensive")
                        .when(month),
                attack("b").in("x").killed(4));

        assertThat(events).hasSize(2);
        Event whole = events.get(0);
        assertThat(whole.claims()).containsExactly("a");
        assertThat(whole.clarity()).isEqualTo(2);
        assertThat(whole.tolls()).isEmpty();
        assertThat(events.get(1).partOf()).isEqualTo(whole.id());
    }

    @Test
    void rowsOfADataSetThatTellsEveryEventOnceAreNeverJoined() {
        Report row = attack("a").by("UCDP GED").rowOf("import/ged").killed(40);
        Report next = attack("b").by("UCDP GED").rowOf("import/ged").killed(40);
        Report news = attack("c").by("Post").killed(40);

        assertThat(events(row, next)).hasSize(2);
        assertThat(events(row, next, news)).hasSize(2);
        assertThat(events(row, news)).hasSize(1);
    }

    @Test
    void deathsAreToldBySide() {
        Participant soldiers = Report.described("soldiers", "organ", "SYR", "MIL");
        Participant civilians = Report.described("civilians", "population", "SYR", "CVL");
        Event event = events(attack("a")
                        .killed(9)
                        .toll("killed", 5, soldiers, 0, "event")
                        .toll("killed", 2, civilians, 0, "event"))
                .get(0);

        assertThat(event.bySide().get("side_a").best()).isEqualTo(5);
        assertThat(event.bySide().get("civilians").best()).isEqualTo(2);
        assertThat(event.bySide().get("unknown").best()).isEqualTo(2);
        assertThat(event.dyad()).isEqualTo("Government of Syria - Islamic State");
    }
}
