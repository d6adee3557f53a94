package org.relata.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Years of a dyad, from what happened on its days. */
class DyadYearsTest {

    private static final Dyad DYAD =
            Dyad.between(Side.government("mli", "Mali"), Side.group("mli-front", "Desert Front"));

    private final List<DyadDays> days = new ArrayList<>();

    private void day(String day, int low, int best, int high) {
        LocalDate on = LocalDate.parse(day);
        String id = "e" + (days.size() + 1);
        days.add(new DyadDays(
                DYAD, on.getYear(), on, on, 1, new Deaths(low, best, high), id, null, List.of(), List.of()));
    }

    private DyadYear year(int year) {
        DyadYear found = DyadYears.of(days).get(0).years().get(year);
        assertThat(found).isNotNull();
        return found;
    }

    @Test
    void theThresholdIs25AndEachEstimateHasItsOwnDay() {
        day("2012-01-05", 5, 10, 25);
        day("2012-02-05", 5, 14, 14);
        day("2012-03-05", 1, 1, 1);

        assertThat(year(2012).active(Estimate.LOW)).isFalse();
        assertThat(year(2012).active(Estimate.BEST)).isTrue();
        assertThat(year(2012).reached(Estimate.BEST)).contains(LocalDate.parse("2012-03-05"));
        assertThat(year(2012).reached(Estimate.HIGH)).contains(LocalDate.parse("2012-01-05"));
        assertThat(year(2012).reached(Estimate.LOW)).isEmpty();
    }

    @Test
    void twentyFourAreNotEnoughAndAThousandAreAWar() {
        day("2012-01-05", 24, 24, 24);
        day("2013-01-05", 999, 999, 999);
        day("2014-01-05", 1000, 1000, 1000);

        assertThat(year(2012).intensity(Estimate.BEST)).isZero();
        assertThat(year(2013).intensity(Estimate.BEST)).isEqualTo(1);
        assertThat(year(2014).intensity(Estimate.BEST)).isEqualTo(2);
    }

    @Test
    void daysWithoutDeathsAreNotTheFirstOrTheLast() {
        day("2012-01-05", 0, 0, 3);
        day("2012-02-05", 1, 2, 3);
        day("2012-03-05", 0, 0, 3);

        assertThat(year(2012).first()).isEqualTo("2012-02-05");
        assertThat(year(2012).last()).isEqualTo("2012-02-05");
        assertThat(year(2012).events()).isEqualTo(3);
    }

    @Test
    void theOrderOfTheEventsDoesNotMatter() {
        day("2012-01-05", 10, 20, 30);
        day("2012-02-05", 10, 20, 30);
        day("2012-03-05", 10, 50, 60);
        DyadYear forward = year(2012);
        Collections.reverse(days);

        assertThat(year(2012)).isEqualTo(forward);
        assertThat(forward.evidence()).containsExactly("e1", "e2", "e3");
    }
}
