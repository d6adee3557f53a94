package org.relata.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class PublishedTest {

    @Test
    void aDay() {
        assertThat(Published.parse(" 2025-05-19 ")).isEqualTo(Published.on(LocalDate.of(2025, 5, 19)));
    }

    @Test
    void aTimeWithItsOffset() {
        assertThat(Published.parse("2025-05-19T23:30:00+02:00"))
                .isEqualTo(Published.at(OffsetDateTime.parse("2025-05-19T23:30:00+02:00")));
        assertThat(Published.parse("2025-05-19T23:30:00+02:00").date()).isEqualTo(LocalDate.of(2025, 5, 19));
    }

    @Test
    void ofATimeWithoutAnOffsetTheDay() {
        assertThat(Published.parse("2025-05-19T23:30:00")).isEqualTo(Published.on(LocalDate.of(2025, 5, 19)));
        assertThat(Published.parse("2025-05-19T23:30")).isEqualTo(Published.on(LocalDate.of(2025, 5, 19)));
    }

    @Test
    void whatIsNeither() {
        assertThatThrownBy(() -> Published.parse("19 May 2025, evening")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Published.parse("2025-05-19Tnoon")).isInstanceOf(DateTimeException.class);
    }
}
