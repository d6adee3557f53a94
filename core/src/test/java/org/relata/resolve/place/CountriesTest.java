package org.relata.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    private final Countries countries = Countries.builtIn();

    @ParameterizedTest
    @CsvSource({
        "Syria, SYR", "the United States, USA", "U.S., USA", "US, USA", "America, USA", "Ivory Coast, CIV",
        "Côte d'Ivoire, CIV", "Burma, MMR", "Zaire, COD", "Soviet Union, RUS", "Yugoslavia, SRB", "DRC, COD",
        "Kosovo, KOS", "Palestine, PSE", "Guinea-Bissau, GNB", "UAE, ARE", "SYRIA, SYR", "Türkiye, TUR"
    })
    void namesLeadToCountries(String name, String iso3) {
        assertThat(countries.byName(name)).map(Country::iso3).contains(iso3);
    }

    @ParameterizedTest
    @CsvSource({
        "Syrian, SYR",
        "Syrians, SYR",
        "French, FRA",
        "Frenchmen, FRA",
        "Danes, DNK",
        "Danish, DNK",
        "Chinese, CHN",
        "Palestinians, PSE",
        "Iraqi, IRQ",
        "Turks, TUR",
        "Britons, GBR",
        "American, USA",
        "Congolese, COD",
        "Burkinabé, BFA",
        "Soviet, RUS"
    })
    void demonymsLeadToCountries(String word, String iso3) {
        assertThat(countries.byDemonym(word)).map(Country::iso3).contains(iso3);
    }

    @Test
    void acronymsNeedTheirCapitals() {
        assertThat(countries.byName("us")).isEmpty();
        assertThat(countries.byName("car")).isEmpty();
        assertThat(countries.byName("CAR")).isPresent();
    }

    @Test
    void adjectivesAreNotPeople() {
        assertThat(countries.byPeople("Danish")).isEmpty();
        assertThat(countries.byPeople("Syrian")).isPresent();
    }

    @Test
    void everyCountryHasCodesAndAPointOnEarth() {
        assertThat(countries.all()).hasSize(250).allSatisfy(country -> {
            assertThat(countries.byCode(country.iso2())).contains(country);
            assertThat(country.lat()).isBetween(-90.0, 90.0);
            assertThat(country.lon()).isBetween(-180.0, 180.0);
        });
    }
}
