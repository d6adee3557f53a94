package org.relata.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** An episode runs while years are active and is over when a year is not. */
class EpisodeTest {

    @Test
    void aPauseOfOneYearMakesARecurrence() {
        List<Episode> episodes = Episode.of(years(1966, 1979, 1980, 1981, 1983), 1984);

        assertThat(episodes)
                .containsExactly(
                        new Episode(1, 1966, 1966, true),
                        new Episode(2, 1979, 1981, true),
                        new Episode(3, 1983, 1983, true));
        assertThat(episodes).extracting(Episode::recurrence).containsExactly(false, true, true);
    }

    @Test
    void theLastYearThatIsOverCannotHaveEndedYet() {
        assertThat(Episode.of(years(2023, 2024), 2024)).containsExactly(new Episode(1, 2023, 2024, false));
        assertThat(Episode.of(years(2023, 2024), 2025)).containsExactly(new Episode(1, 2023, 2024, true));
    }

    @Test
    void anOpenYearThatIsActiveAlreadyGoesOn() {
        assertThat(Episode.of(years(2024, 2025), 2024)).containsExactly(new Episode(1, 2024, 2025, false));
    }

    @Test
    void withoutActiveYearsThereIsNone() {
        assertThat(Episode.of(years(), 2024)).isEmpty();
    }

    private static NavigableSet<Integer> years(Integer... years) {
        return new TreeSet<>(List.of(years));
    }
}
