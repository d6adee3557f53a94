package org.relata.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relata.conflict.Deaths;
import org.relata.conflict.PartyAccord;
import org.relata.conflict.PartyDays;
import org.relata.conflict.ViolenceQuery;
import org.relata.conflict.ViolenceSource;
import org.relata.model.Event;

/** What every store does, whatever database it is in. */
abstract class StoreContract extends StoreSetting {

    @Test
    void aClaimComesBackAsItWasGiven() {
        String line = TestClaim.raid("a", "2020-03-05").line();

        Added added = add(line);

        assertThat(added).isEqualTo(new Added(1, 1, 0, 1));
        assertThat(store().claims(Filter.ALL, Page.first(10)).items()).containsExactly(new Kept(line));
    }

    @Test
    void addingAgainChangesNothing() {
        String line = TestClaim.raid("a", "2020-03-05").line();
        add(line, line);
        List<Event> before = events();

        assertThat(add(line)).isEqualTo(new Added(0, 0, 1, 0));
        assertThat(claimIds()).hasSize(1);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void claimsOfTwoPapersAreOneEventInWhateverOrderTheyCome() {
        String one = TestClaim.raid("a", "2020-03-05").line();
        String two = TestClaim.raid("b", "2020-03-05").line();
        add(one);
        add(two);

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.claims()).hasSize(2);
            assertThat(event.documents()).isEqualTo(2);
        });
    }

    @Test
    void batchesAndTheirOrderMakeNoDifferenceToTheEvents() {
        List<String> lines = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(i -> TestClaim.raid("d" + i, "2020-03-%02d".formatted(1 + i * 7 % 20))
                        .line())
                .toList());
        Collections.shuffle(lines, new Random(4));
        for (int i = 0; i < lines.size(); i += 7) {
            add(lines.subList(i, Math.min(i + 7, lines.size())).toArray(String[]::new));
        }
        List<String> piecemeal = events().stream().map(Event::id).sorted().toList();

        assertThat(piecemeal).isNotEmpty().isEqualTo(atOnce(lines));
    }

    /** The events' ids where all tellings are given to corroboration at once. */
    private static List<String> atOnce(List<String> lines) {
        return CORROBORATOR
                .events(
                        lines.stream()
                                .map(line -> org.relata.corroborate.Telling.of(org.relata.contract.Json.tree(line)))
                                .toList(),
                        List.of())
                .stream()
                .map(Event::id)
                .sorted()
                .toList();
    }

    @Test
    void aNewVersionOfADocumentTakesThePlaceOfTheOld() {
        String old = TestClaim.raid("a", "2020-03-05").line();
        TestClaim now = TestClaim.raid("a", "2020-04-09").version("v2");
        add(old);
        add(now.line());

        assertThat(claimIds()).containsExactly(now.id());
        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(event.start()).hasToString("2020-04-09"));
    }

    @Test
    void aNewRunTakesItsClaimsOutOfTheEventsOfOthers() {
        add(
                TestClaim.raid("a", "2020-03-05").line(),
                TestClaim.raid("b", "2020-03-05").line());
        add(TestClaim.raid("a", "2020-06-01").rules("l2").line());

        assertThat(events())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.claims()).hasSize(1));
    }

    @Test
    void whatIsNoClaimIsRefusedByNameAndTheRestIsAdded() {
        Added added = add("{\"id\":\"c_1\"}", TestClaim.raid("a", "2020-03-05").line(), "nonsense");

        assertThat(added.claims()).isEqualTo(1);
        assertThat(refused).hasSize(2);
        assertThat(refused.get(0)).startsWith("line 1: ").contains("document.id");
        assertThat(refused.get(1)).startsWith("line 3: ");
    }

    @Test
    void filtersFindWhatTheySay() {
        TestClaim raid = TestClaim.raid("a", "2020-03-05").heldBy("test-agency", "the agency");
        TestClaim arrest = TestClaim.of("b", "Police arrested a banker in Salqar over the weekend.")
                .with("type", "COERCE")
                .with("status", "denied")
                .with("part", "headline")
                .actor(null, "Police")
                .recipient("test-banker", "a banker")
                .at("Salqar", "TUR", 37.9, 40.2)
                .on("2020-07-11");
        add(raid.line(), arrest.line());

        assertThat(claimIds(new Condition.Actor(Set.of("test-army")))).containsExactly(raid.id());
        assertThat(claimIds(new Condition.Actor(Set.of(Condition.words("POLICE")))))
                .containsExactly(arrest.id());
        assertThat(claimIds(new Condition.Dyad(Set.of("test-rebels"), Set.of("test-army"))))
                .containsExactly(raid.id());
        assertThat(claimIds(new Condition.Dyad(Set.of("test-rebels"), Set.of("test-banker"))))
                .isEmpty();
        assertThat(claimIds(new Condition.Type(Set.of("COERCE")))).containsExactly(arrest.id());
        assertThat(claimIds(new Condition.Place("salqar"))).containsExactly(arrest.id());
        assertThat(claimIds(new Condition.Place("SYR"))).containsExactly(raid.id());
        assertThat(claimIds(new Condition.Box(36.5, 36.0, 37.5, 36.5))).containsExactly(raid.id());
        assertThat(claimIds(new Condition.From(java.time.LocalDate.of(2020, 7, 11))))
                .containsExactly(arrest.id());
        assertThat(claimIds(new Condition.To(java.time.LocalDate.of(2020, 7, 10))))
                .containsExactly(raid.id());
        assertThat(claimIds(new Condition.HeldBy(Set.of("test-agency")))).containsExactly(raid.id());
        assertThat(claimIds(new Condition.HeldBy(Set.of(Condition.words("paper of b")))))
                .containsExactly(arrest.id());
        assertThat(claimIds(new Condition.Status(Set.of("denied")))).containsExactly(arrest.id());
        assertThat(claimIds(new Condition.Part(Set.of("headline")))).containsExactly(arrest.id());
        assertThat(claimIds(new Condition.Text(TextQuery.of("\"killed three\" reb*"))))
                .containsExactly(raid.id());
        assertThat(claimIds(new Condition.Text(TextQuery.of("in -rebels")))).containsExactly(arrest.id());
        assertThat(claimIds(new Condition.InDocument("b"))).containsExactly(arrest.id());
    }

    @Test
    void eventsAreFilteredByThemselvesAndByTheirClaims() {
        add(TestClaim.raid("a", "2020-03-05")
                .heldBy("test-agency", "the agency")
                .line());
        add(TestClaim.raid("b", "2020-09-05").line());

        assertThat(events(new Condition.Actor(Set.of("test-army")))).hasSize(2);
        assertThat(events(new Condition.Dyad(Set.of("test-army"), Set.of("test-rebels"))))
                .hasSize(2);
        assertThat(events(new Condition.Dyad(Set.of("test-army"), Set.of("test-army"))))
                .isEmpty();
        assertThat(events(new Condition.HeldBy(Set.of("test-agency")))).hasSize(1);
        assertThat(events(new Condition.HeldBy(Set.of("test-agency")), new Condition.InDocument("b")))
                .isEmpty();
        assertThat(events(new Condition.Text(TextQuery.of("harbel")), new Condition.Status(Set.of("asserted"))))
                .hasSize(2);
        assertThat(events(new Condition.Type(Set.of("COERCE")))).isEmpty();
        assertThat(events(new Condition.Place("Harbel"), new Condition.From(java.time.LocalDate.of(2020, 5, 1))))
                .hasSize(1);
    }

    @Test
    void theClaimsOfAnEventAreItsClaims() {
        add(
                TestClaim.raid("a", "2020-03-05").line(),
                TestClaim.raid("b", "2020-03-05").line());
        Event event = events().get(0);

        assertThat(claimIds(new Condition.OfEvent(event.id()))).containsExactlyInAnyOrderElementsOf(event.claims());
        assertThat(store().event(event.id())).isPresent();
    }

    private List<PartyDays> violence(ViolenceQuery query) {
        List<PartyDays> rows = new ArrayList<>();
        store().violence().read(query, new ViolenceSource.Taker() {
            @Override
            public void violence(PartyDays row) {
                rows.add(row);
            }

            @Override
            public void accord(PartyAccord row) {
                throw new AssertionError(row);
            }
        });
        return rows;
    }

    @Test
    void deathsAreAddedUpByPartiesAndYear() {
        TestClaim far = TestClaim.raid("b", "2020-03-05").at("Tell Made", "SYR", 33.1, 40.9);
        add(TestClaim.raid("a", "2020-03-05").line(), far.line());
        add(TestClaim.raid("c", "2020-09-05").line());
        add(TestClaim.raid("d", "2021-09-05").line());

        assertThat(violence(ViolenceQuery.ALL)).extracting(PartyDays::events).containsExactly(3, 1);
        assertThat(violence(ViolenceQuery.ALL).get(0)).satisfies(year -> {
            assertThat(year.deaths()).isEqualTo(new Deaths(9, 9, 9));
            assertThat(year.first()).isEqualTo("2020-03-05");
            assertThat(year.last()).isEqualTo("2020-09-05");
            assertThat(year.actors())
                    .singleElement()
                    .satisfies(party -> assertThat(party.actor()).isEqualTo("test-army"));
        });
        assertThat(events(new ViolenceQuery(null, null, "SYR", "harbel"))).isEqualTo(3);
        assertThat(events(new ViolenceQuery(null, null, "TUR", null))).isZero();
        assertThat(events(new ViolenceQuery(LocalDate.parse("2020-04-01"), LocalDate.parse("2020-12-31"), "SYR", null)))
                .isEqualTo(1);
        assertThat(store().violence().lastDay()).isEqualTo("2021-09-05");
    }

    private int events(ViolenceQuery query) {
        return violence(query).stream().mapToInt(PartyDays::events).sum();
    }

    @Test
    void aYearIsGivenByItsDays() {
        add(
                TestClaim.raid("a", "2020-03-05").line(),
                TestClaim.raid("c", "2020-09-05").line());
        PartyDays year = violence(ViolenceQuery.ALL).get(0);

        assertThat(days(ViolenceQuery.ALL, year))
                .extracting(PartyDays::first)
                .containsExactly(LocalDate.parse("2020-03-05"), LocalDate.parse("2020-09-05"));
        ViolenceQuery summer = new ViolenceQuery(LocalDate.parse("2020-06-01"), null, null, null);
        assertThat(days(summer, year)).hasSize(1);
    }

    private List<PartyDays> days(ViolenceQuery query, PartyDays year) {
        List<PartyDays> days = new ArrayList<>();
        store().violence().days(query, List.of(year), (row, day) -> days.add(day));
        return days;
    }

    @Test
    void deathsFollowTheNewestVersionOfADocument() {
        add(TestClaim.raid("a", "2020-03-05").line());
        add(TestClaim.raid("a", "2020-04-09").version("v2").line());

        assertThat(violence(ViolenceQuery.ALL))
                .extracting(PartyDays::first)
                .containsExactly(LocalDate.parse("2020-04-09"));
        String event = violence(ViolenceQuery.ALL).get(0).event();
        assertThat(store().violence().claims(List.of(event, "e_none"))).containsOnlyKeys(event);
    }

    @Test
    void pagesJoinToTheWholeListInTheOrderOfDays() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            lines.add(TestClaim.raid("d" + i, "2020-%02d-01".formatted(1 + i * 5 % 12))
                    .line());
        }
        lines.add(TestClaim.of("undated", "Soldiers killed somebody in a raid.").line());
        add(lines.toArray(String[]::new));

        List<Kept> paged = new ArrayList<>();
        Position at = null;
        do {
            Slice<Kept> slice = store().claims(Filter.ALL, new Page(4, at));
            paged.addAll(slice.items());
            at = slice.next() == null ? null : Position.parse(String.valueOf(slice.next()));
        } while (at != null);
        List<Kept> whole = new ArrayList<>();
        store().eachClaim(Filter.ALL, whole::add);

        assertThat(paged).hasSize(26).isEqualTo(whole);
        assertThat(paged.stream()
                        .limit(25)
                        .map(kept -> kept.tree().path("time").path("start").asText())
                        .toList())
                .isSorted();
        assertThat(paged.get(25).json()).contains("\"undated\"");
    }
}
