package org.relata.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The overview must show for every filter what the indexes of the database tell, which is asked in another way. */
final class OverviewAgreement {

    private static final int PAGE = 7;
    private static final List<String> TYPES = List.of("ASSAULT", "COERCE", "PROTEST");
    private static final List<String> STATUSES = List.of("asserted", "denied");
    private static final List<String> PARTS = List.of("body", "headline", "comment");
    private static final List<String> SENTENCES = List.of(
            "Soldiers killed three rebels in a raid on Harbel.",
            "Police arrested a banker in Salqar over the weekend.",
            "Crowds marched on the square of Harbel after a raid.");
    private static final List<String> WORDS =
            List.of("raid", "harbel", "in", "reb*", "\"killed three\"", "in -rebels", "weekend", "nowhere");

    private final Random random;

    OverviewAgreement(long seed) {
        this.random = new Random(seed);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A claim that differs from others in all that filters look at. */
    TestClaim claim(int number) {
        TestClaim claim = TestClaim.of("d" + number / 2, any(SENTENCES) + " " + number)
                .with("type", any(TYPES))
                .with("status", any(STATUSES))
                .with("part", any(PARTS))
                .actor("test-" + any(List.of("army", "police")), "one")
                .recipient(random.nextBoolean() ? null : "test-rebels", "rebels");
        if (random.nextInt(4) > 0) {
            claim.on("2020-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28)));
        }
        if (random.nextBoolean()) {
            claim.at("Harbel", "SYR", 36.30, 37.10);
        } else if (random.nextBoolean()) {
            claim.at("Salqar", "TUR", 37.9, 40.2);
        }
        if (random.nextInt(3) > 0) {
            claim.toll("killed", random.nextInt(9));
        }
        return random.nextInt(3) == 0 ? claim.heldBy("test-agency", "the agency") : claim;
    }

    private Condition condition() {
        return switch (random.nextInt(11)) {
            case 0 -> new Condition.Actor(Set.of("test-" + any(List.of("army", "police")), Condition.words("rebels")));
            case 1 -> new Condition.Dyad(Set.of("test-army", "test-police"), Set.of("test-rebels"));
            case 2 -> new Condition.HeldBy(Set.of(any(List.of("test-agency", Condition.words("paper of d3")))));
            case 3 -> new Condition.Type(Set.of(any(TYPES), "AID"));
            case 4 -> random.nextBoolean() ? new Condition.Place("SYR") : new Condition.Place("salqar");
            case 5 -> new Condition.Box(36.5, 36.0, 37.5, 36.5);
            case 6 -> new Condition.From(LocalDate.of(2020, 1 + random.nextInt(12), 1));
            case 7 -> new Condition.To(LocalDate.of(2020, 1 + random.nextInt(12), 1));
            case 8 -> new Condition.Status(Set.of(any(STATUSES)));
            case 9 -> new Condition.KilledAtLeast(random.nextInt(9));
            default ->
                random.nextBoolean()
                        ? new Condition.Text(TextQuery.of(any(WORDS)))
                        : random.nextBoolean()
                                ? new Condition.Part(Set.of(any(PARTS)))
                                : random.nextInt(4) > 0 ? new Condition.InDocument("d3") : new Condition.Kind("event");
        };
    }

    private Filter filter() {
        Filter filter = Filter.ALL;
        for (int left = random.nextInt(4); left > 0; left--) {
            filter = filter.and(condition());
        }
        return filter;
    }

    /** Compares the answers to so many filters. */
    void check(Store store, int filters) {
        int found = 0;
        for (int i = 0; i < filters; i++) {
            Filter filter = filter();
            found += check(store, filter);
        }
        assertThat(found).as("filters that find something").isGreaterThan(filters / 4);
    }

    private static int check(Store store, Filter filter) {
        List<Kept> events = new ArrayList<>();
        store.eachEvent(filter, event -> events.add(event));
        List<Kept> claims = new ArrayList<>();
        store.eachClaim(filter, claims::add);
        String told = filter.toString();
        assertThat(pages(page -> store.overview().events(filter, page)))
                .as(told)
                .isEqualTo(events);
        assertThat(pages(page -> store.overview().claims(filter, page)))
                .as(told)
                .isEqualTo(claims);
        assertThat(store.overview().timeline(filter, 40))
                .as(told)
                .isEqualTo(store.desk().timeline(filter, 40));
        assertThat(store.overview().map(filter, 10, 20))
                .as(told)
                .isEqualTo(new Overview.Sketch(
                        Math.min(20, events.size()), store.desk().points(filter, 10)));
        return events.isEmpty() ? 0 : 1;
    }

    private static List<Kept> pages(java.util.function.Function<Page, Slice<Kept>> list) {
        List<Kept> all = new ArrayList<>();
        Position at = null;
        do {
            Slice<Kept> slice = list.apply(new Page(PAGE, at));
            assertThat(slice.items()).hasSizeLessThanOrEqualTo(PAGE);
            all.addAll(slice.items());
            at = slice.next();
        } while (at != null);
        return all;
    }
}
