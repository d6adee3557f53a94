package org.relata.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relata.RelataException;
import org.relata.corroborate.Decision;
import org.relata.model.Document;
import org.relata.model.Event;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Provenance;
import org.relata.model.Span;

/** What can be done with a store beside adding and asking, whatever database it is in. */
abstract class StoreWorkContract extends StoreTiesContract {

    private static final String REPORT =
            "Soldiers killed three rebels in a raid on Harbel. The army gave no reason for the raid,"
                    + " which began before dawn and went on until noon, when smoke was seen over the northern quarter and the"
                    + " market square was closed to everybody who had come to trade.";

    private static Document document(String id, String text) {
        return new Document(
                id,
                id + "-v1",
                null,
                "Paper of " + id,
                "Raid on Harbel",
                null,
                "en",
                text,
                List.of(new Part(PartKind.BODY, new Span(0, text.length()))));
    }

    private void add(Document document, String... claims) {
        try (Adding adding = store().adding(RUN, CORROBORATOR, new Sum(refused))) {
            adding.add(document, List.of(claims));
        }
    }

    private static Decision decision(Decision.Kind kind, String one, String other) {
        return new Decision(kind, one, other, "tester", Instant.parse("2024-01-01T00:00:00Z"));
    }

    @Test
    void countsGoNoFurtherThanAsked() {
        add(
                TestClaim.raid("a", "2020-03-05").line(),
                TestClaim.raid("b", "2020-05-05").line());

        assertThat(store().countClaims(Filter.ALL, 100)).isEqualTo(2);
        assertThat(store().countClaims(Filter.ALL, 1)).isEqualTo(1);
        assertThat(store().countEvents(Filter.of(new Condition.Actor(Set.of("test-army"))), 100))
                .isEqualTo(2);
    }

    @Test
    void theOverviewShowsWhatTheIndexesTell() {
        OverviewAgreement agreement = new OverviewAgreement(7);
        String[] lines = IntStream.range(0, 120)
                .mapToObj(number -> agreement.claim(number).line())
                .toArray(String[]::new);
        add(lines);
        agreement.check(store(), 300);
    }

    @Test
    void theOverviewFollowsWhateverChanges() {
        OverviewAgreement agreement = new OverviewAgreement(8);
        TestClaim one = TestClaim.raid("a", "2020-03-05");
        TestClaim other = TestClaim.raid("b", "2020-03-05");
        add(one.line());
        assertThat(store().overview().events(Filter.ALL, Page.first(9)).items()).hasSize(1);
        add(other.line(), agreement.claim(1).line());
        assertThat(store().overview().claims(Filter.ALL, Page.first(9)).items()).hasSize(3);
        try (Store another = another()) {
            add(another, refused, List.of(TestClaim.raid("c", "2021-08-05").line()));
        }
        assertThat(store().overview().events(Filter.ALL, Page.first(9)).items()).hasSize(3);

        store().decide(decision(Decision.Kind.DIFFERENT, one.id(), other.id()), CORROBORATOR);
        assertThat(store().overview().events(Filter.ALL, Page.first(9)).items()).hasSize(4);
        store().undo(one.id(), other.id(), "tester", CORROBORATOR);
        assertThat(store().overview().events(Filter.ALL, Page.first(9)).items()).hasSize(3);

        add(TestClaim.raid("c", "2022-01-01").version("v2").line());
        Filter from = Filter.of(new Condition.From(LocalDate.of(2021, 1, 1)));
        assertThat(store().overview().timeline(from, 9))
                .singleElement()
                .satisfies(bin -> assertThat(bin.start()).isEqualTo("2022-01-01"));
        store().forget("c");
        assertThat(store().overview()
                        .claims(from.and(new Condition.Text(TextQuery.of("rebels"))), Page.first(9))
                        .items())
                .isEmpty();
    }

    @Test
    void howFarWhatIsWatchedIsStaysThere() {
        Watched watched = store().watched();
        WatchedFeed feed =
                new WatchedFeed("http://a/feed", "\"1\"", null, "2024-01-01T00:00:00Z", null, 2, 7, "failed");
        watched.keep(WatchedFeed.unasked("http://b/feed"));
        watched.keep(WatchedFeed.unasked("http://a/feed"));
        watched.keep(feed);
        SeenAddress first = new SeenAddress("http://a/1", "http://a/feed", "2024-01-01T00:00:00Z", "tried 1");
        watched.keep(List.of(first));
        watched.keep(List.of(new SeenAddress("http://a/1", "http://b/feed", "2024-02-01T00:00:00Z", "read")));

        assertThat(watched.feeds()).containsExactly(feed, WatchedFeed.unasked("http://b/feed"));
        assertThat(watched.feed("http://a/feed")).contains(feed);
        assertThat(watched.feed("http://c/feed")).isEmpty();
        assertThat(watched.seen(List.of("http://a/2", "http://a/1")).values())
                .containsExactly(new SeenAddress("http://a/1", "http://a/feed", "2024-01-01T00:00:00Z", "read"));
    }

    @Test
    void whatPeopleDecideOutweighsAllAndCanBeTakenBack() {
        TestClaim one = TestClaim.raid("a", "2020-03-05");
        TestClaim other = TestClaim.raid("b", "2020-03-05");
        TestClaim third = TestClaim.raid("c", "2021-10-05");
        add(one.line(), other.line(), third.line());
        List<Event> before = events();
        assertThat(before).hasSize(2);

        store().decide(decision(Decision.Kind.DIFFERENT, one.id(), other.id()), CORROBORATOR);
        assertThat(store().decisions(List.of(other.id()))).hasSize(1);
        assertThat(store().decisions(List.of(third.id()))).isEmpty();
        assertThat(events()).hasSize(3);
        store().decide(decision(Decision.Kind.SAME, one.id(), third.id()), CORROBORATOR);
        assertThat(events())
                .hasSize(2)
                .anySatisfy(event -> assertThat(event.claims()).contains(one.id(), third.id()));
        assertThat(store().decisions()).hasSize(2);

        store().undo(third.id(), one.id(), "tester", CORROBORATOR);
        store().undo(one.id(), other.id(), "tester", CORROBORATOR);
        assertThat(events()).isEqualTo(before);
        assertThat(store().decisions()).isEmpty();
    }

    @Test
    void whatCameIsToldInItsOrder() {
        add(TestClaim.raid("a", "2020-03-05").line());
        long before = store().arrivals().last();
        add(
                TestClaim.raid("b", "2019-03-05").line(),
                TestClaim.raid("c", "2021-03-05").line());
        long last = store().arrivals().last();

        List<Arrivals.Arrival> told = store().arrivals().between(Filter.ALL, before, last, 10);
        assertThat(told).hasSize(2);
        assertThat(told.get(0).number())
                .isGreaterThan(before)
                .isLessThan(told.get(1).number());
        assertThat(told.get(0).claim().tree().path("document").path("id").asText())
                .isEqualTo("b");
        Filter late = Filter.of(new Condition.From(LocalDate.of(2020, 1, 1)));
        assertThat(store().arrivals().count(late, before, last, 10)).isEqualTo(1);
        assertThat(store().arrivals().between(late, last, last, 10)).isEmpty();
    }

    @Test
    void eventsComeWithTheirClaimsInTheOrderOfTheirLists() {
        List<String> lines = new ArrayList<>();
        for (int day = 1; day <= 28; day++) {
            for (String paper : List.of("a", "b")) {
                lines.add(TestClaim.raid(paper + day, String.format("2020-%02d-05", 1 + day % 12))
                        .line());
            }
        }
        add(lines.toArray(String[]::new));
        List<Event> given = new ArrayList<>();
        store().eachEvent(Filter.of(), (event, claims) -> {
            given.add(event);
            assertThat(claims)
                    .isEqualTo(event.claims().stream()
                            .map(id -> store().claim(id).orElseThrow())
                            .toList());
        });

        assertThat(given).isEqualTo(events()).hasSizeGreaterThan(10);
    }

    @Test
    void aDecisionHoldsForClaimsThatComeLater() {
        TestClaim one = TestClaim.raid("a", "2020-03-05");
        TestClaim other = TestClaim.raid("b", "2021-10-05");
        add(one.line(), other.line());
        store().decide(decision(Decision.Kind.SAME, one.id(), other.id()), CORROBORATOR);
        add(TestClaim.raid("c", "2020-03-05").line());

        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(event.claims()).hasSize(3));
        assertThat(store().gatherAnew(CORROBORATOR)).isEqualTo(1);
    }

    @Test
    void decisionsAreAboutClaimsThatThereAre() {
        TestClaim one = TestClaim.raid("a", "2020-03-05");
        add(one.line());

        assertThatThrownBy(() -> store().decide(decision(Decision.Kind.SAME, one.id(), "c_none"), CORROBORATOR))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("no claim c_none");
        assertThat(store().decisions()).isEmpty();
    }

    @Test
    void aDocumentComesBackAsItWasAdded() {
        Document document = document("a", REPORT);
        add(document, TestClaim.raid("a", "2020-03-05").line());

        assertThat(store().document("a")).contains(document);
        assertThat(store().document("b")).isEmpty();
        assertThat(store().documentsNotUnder(RUN.provenance())).isEmpty();
        assertThat(store().documentsNotUnder(new Provenance("0.2.0", "l1", "r1")))
                .containsExactly("a");
    }

    @Test
    void aDocumentWithoutClaimsIsKeptToo() {
        add(document("a", REPORT));

        assertThat(store().document("a")).isPresent();
    }

    @Test
    void copiesCountOnceWhicheverComesFirst() {
        add(document("b", REPORT), TestClaim.raid("b", "2020-03-05").line());
        add(
                document("a", REPORT + " More to follow."),
                TestClaim.raid("a", "2020-03-05").line());

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.documents()).isEqualTo(2);
            assertThat(event.independentSources()).isEqualTo(1);
        });
        List<Event> before = events();
        store().gatherAnew(CORROBORATOR);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void twoReportsOfTheirOwnAreTwoSources() {
        add(document("b", REPORT), TestClaim.raid("b", "2020-03-05").line());
        add(
                document(
                        "a",
                        "A raid on Harbel left three rebels dead, killed by soldiers, people there told this paper by telephone"
                                + " on the evening of the same day, and asked not to be named."),
                TestClaim.raid("a", "2020-03-05").line());

        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(event.independentSources()).isEqualTo(2));
    }

    @Test
    void forgettingTakesTheWordsAndLeavesWhatTheClaimsSay() {
        TestClaim claim = TestClaim.raid("a", "2020-03-05");
        add(document("a", REPORT), claim.line());
        List<Event> before = events();

        assertThat(store().forget("a")).isEqualTo(1);

        assertThat(store().document("a")).isEmpty();
        assertThat(claimIds(new Condition.Text(TextQuery.of("rebels")))).isEmpty();
        assertThat(claimIds(new Condition.Actor(Set.of("test-army")))).containsExactly(claim.id());
        assertThat(store().claims(Filter.ALL, Page.first(1)).items().get(0).json())
                .doesNotContain("raid on Harbel.");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void whatWasForgottenIsNotTakenAgain() {
        Document document = document("a", REPORT);
        add(document, TestClaim.raid("a", "2020-03-05").line());
        store().forget("a");

        add(document, TestClaim.raid("a", "2020-03-05").line());

        assertThat(refused).singleElement().asString().contains("document a was forgotten on");
        assertThat(store().document("a")).isEmpty();
        assertThatThrownBy(() -> store().forget("nobody's"))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("no document nobody's");
    }

    @Test
    void computingAllEventsAnewChangesNothing() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.add(TestClaim.raid("d" + i, "2020-03-%02d".formatted(1 + i % 20))
                    .line());
        }
        add(lines.toArray(String[]::new));
        List<Event> before = events();

        assertThat(store().gatherAnew(CORROBORATOR)).isEqualTo(before.size());
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void aStoryTellsWhyClaimsAreOneEvent() {
        TestClaim one = TestClaim.raid("a", "2020-03-05");
        TestClaim other = TestClaim.raid("b", "2020-03-05");
        add(one.line(), other.line());

        Story story = store().story(events().get(0).id(), CORROBORATOR).orElseThrow();

        assertThat(story.claims()).hasSize(2);
        assertThat(story.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.isSame()).isTrue();
            assertThat(tie.reasons()).isNotEmpty();
        });
        assertThat(store().eventsOf(one.id())).hasSize(1);
        assertThat(store().story("e_none", CORROBORATOR)).isEmpty();
    }
}
