package org.relata.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relata.resolve.place.Countries;

/** What a year, a month or a day begins and ends with. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2013, 2013-01-01, 2013-12-31",
        "2013-04, 2013-04-01, 2013-04-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2013-04-08, 2013-04-08, 2013-04-08"
    })
    void hasAFirstAndALastDay(String written, String first, String last) {
        assertThat(Period.firstDay(written)).hasToString(first);
        assertThat(Period.lastDay(written)).hasToString(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-13", "2013/04", "2013-4x", "2013-04-31", "20130408", "then"})
    void whatIsNoneOfTheseIsRefused(String written) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Period.firstDay(written));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Period.lastDay(written));
    }

    @Test
    void aNameThatStandsTwiceWithTheSamePeriodIsFoundOnce() {
        Registry registry = Registry.of(
                RegistryReader.read(
                        "own.yaml",
                        "actors: [{id: nrl-guard, kind: armed-group, names: [Nurild Guard, Nurild Guard, {name: Nurild"
                                + " Guard, from: 2013-04}]}]"),
                Countries.builtIn());

        assertThat(new NameIndex(registry).exact("the Nurild Guard")).hasSize(2);
    }
}
