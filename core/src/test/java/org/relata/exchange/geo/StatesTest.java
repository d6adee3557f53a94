package org.relata.exchange.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

class StatesTest {

    private final States states = States.builtIn();

    @ParameterizedTest
    @CsvSource({
        "SYR, 2016-01-01, 652, 652",
        "DEU, 2016-01-01, 260, 255",
        "DEU, 1980-01-01, 260, 260",
        "YEM, 2015-06-01, 678, 679",
        "SRB, 2010-01-01, 340, 345",
        "SRB, 1999-04-01, 345, 345",
        "VNM, 1970-01-01, 816, 816",
        "KIR, 2005-01-01, 970, 946"
    })
    void aCodeHasTheNumbersOfItsDay(String iso3, LocalDate day, int gw, int cow) {
        assertThat(states.gw(iso3, day).map(State::gw)).hasValue(gw);
        assertThat(states.cow(iso3, day).map(State::cow)).hasValue(cow);
    }

    @Test
    void aStateIsNoneBeforeItsFirstDay() {
        assertThat(states.gw("SSD", LocalDate.of(2011, 7, 8))).isEmpty();
        assertThat(states.gw("SSD", LocalDate.of(2011, 7, 9)).map(State::name)).hasValue("South Sudan");
    }

    @Test
    void aNumberLeadsBackToTheCodeOfItsDay() {
        assertThat(states.byGw(345, LocalDate.of(1992, 5, 1)).map(State::name)).hasValue("Yugoslavia");
        assertThat(states.byGw(678, LocalDate.of(1962, 10, 1)).map(State::name)).hasValue("Yemen (North)");
        assertThat(states.byCow(255, null).map(State::iso3)).hasValue("DEU");
        assertThat(states.byGw(9999, null)).isEmpty();
    }

    @Test
    void noTwoRowsOfOneNumberHoldOnOneDay() {
        for (LocalDate day : List.of(LocalDate.of(1950, 1, 1), LocalDate.of(1989, 6, 1), LocalDate.of(2020, 1, 1))) {
            Set<Integer> seen = new HashSet<>();
            states.all().stream()
                    .filter(state -> state.inGw(day))
                    .forEach(state -> assertThat(seen.add(state.gw()))
                            .as(state.name() + " on " + day)
                            .isTrue());
        }
    }

    @Test
    void everyFipsCodeIsACountryAndBackAgain() {
        for (Country country : Countries.builtIn().all()) {
            Fips.ofIso3(country.iso3())
                    .ifPresent(fips -> assertThat(Fips.iso3(fips)).hasValue(country.iso3()));
        }
        assertThat(Fips.iso3("IZ")).hasValue("IRQ");
        assertThat(Fips.ofIso3("UKR")).hasValue("UP");
        assertThat(Fips.iso3("ZZ")).isEmpty();
    }
}
