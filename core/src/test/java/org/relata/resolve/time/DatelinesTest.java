package org.relata.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.Published;

class DatelinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BEIRUT, May 19, 2025 (Reuters) – Shells fell.|2025-05-19",
                "TOKYO (JAPAN), 7 DEC 89 (KYODO) -- [TEXT] THE MINISTER SPOKE.|1989-12-07",
                "This story is from March 10, 2002|2002-03-10",
                "Published: Monday, 19 May 2025 at noon|2025-05-19",
                "Published on 2024-12-08|2024-12-08",
                "19 May 2025|2025-05-19",
                "SAN SALVADOR, 12 Jan 1990 -- Rebels struck.|1990-01-12",
            })
    void readsTheDay(String text, String day) {
        assertThat(Datelines.published(text)).map(Published::toString).contains(day);
    }

    @Test
    void aDatelineWithoutAYearTellsNoDay() {
        assertThat(Datelines.published("BEIRUT, May 19 (Reuters) – Shells fell."))
                .isEmpty();
    }

    @Test
    void aDateInTheStoryIsNoDateline() {
        assertThat(Datelines.published("The war that began on 15 March 2011 has not ended."))
                .isEmpty();
        assertThat(Datelines.published("Published: 31 February 2025")).isEmpty();
    }
}
