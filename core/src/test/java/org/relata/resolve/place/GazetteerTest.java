package org.relata.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.builtIn();

    @ParameterizedTest
    @CsvSource({
        "Deir Ezzor, SYR, 35.34, 40.14", "Daraa, SYR, 32.62, 36.10", "Kobani, SYR, 36.89, 38.35",
        "Mezzeh, SYR, 33.50, 36.25", "Jarablus, SYR, 36.82, 38.01", "Maarat al-Numan, SYR, 35.64, 36.67",
        "Ghouta, SYR, 33.52, 36.40", "Tal Afar, IRQ, 36.38, 42.45", "Idlib, SYR, 35.93, 36.63",
        "Raqqa, SYR, 35.95, 39.01", "Palmyra, SYR, 34.56, 38.27", "Homs, SYR, 34.73, 36.72",
        "al-Hasakah, SYR, 36.50, 40.75", "Qamishli, SYR, 37.05, 41.22", "Sana'a, YEM, 15.35, 44.21",
        "Misurata, LBY, 32.38, 15.09", "al-Fashir, SDN, 13.63, 25.35", "Kharkov, UKR, 49.98, 36.25",
        "Artyomovsk, UKR, 48.59, 38.00", "Saigon, VNM, 10.82, 106.63", "Khan Yunis, PSE, 31.34, 34.30",
        "Sednaya, SYR, 33.70, 36.37", "Jaramana, SYR, 33.49, 36.35", "Aleppo, SYR, 36.20, 37.16"
    })
    void namesInTheNewsAreFoundWhereTheyLie(String name, String country, double lat, double lon) {
        assertThat(gazetteer.find(name)).map(Gazetteer.Candidate::place).anySatisfy(place -> {
            assertThat(place.country()).isEqualTo(country);
            assertThat(Place.kilometres(place.lat(), place.lon(), lat, lon)).isLessThan(10);
        });
    }

    /** Those with many people, with few, without a town, and those that Connecticut's statistics gave up. */
    @ParameterizedTest
    @CsvSource({
        "Los Angeles County, California",
        "Laurel County, Kentucky",
        "Licking County, Ohio",
        "Knox County, Maine",
        "Navarro County, Texas",
        "Loving County, Texas",
        "Alpine County, California",
        "Kalawao County, Hawaii",
        "James City County, Virginia",
        "Fairfield County, Connecticut",
        "New Haven County, Connecticut",
        "Orleans Parish, Louisiana",
        "Yukon-Koyukuk Census Area, Alaska"
    })
    void theCountiesOfTheUnitedStates(String name, String state) {
        assertThat(gazetteer.find(name)).map(Gazetteer.Candidate::place).anySatisfy(place -> {
            assertThat(place.kind()).isEqualTo(PlaceKind.DISTRICT);
            assertThat(place.admin1()).isEqualTo(state);
        });
    }

    @ParameterizedTest
    @CsvSource({"La., Louisiana", "N.Y., New York", "Calif., California", "Ont., Ontario"})
    void abbreviationsHoldAsWritten(String abbreviation, String unit) {
        assertThat(gazetteer.find(abbreviation))
                .hasSize(1)
                .first()
                .satisfies(candidate -> assertThat(candidate.place().name()).isEqualTo(unit));
    }

    @Test
    void spellingsOfOneTownAreOnePlaceWithGeoNamesNumber() {
        Place one = gazetteer.find("Deir ezzor").get(0).place();
        assertThat(gazetteer.find("Dayr az-Zawr").get(0).place()).isEqualTo(one);
        assertThat(one.geonameid()).isNotNull();
        assertThat(one.admin1()).isEqualTo("Deir ez-Zor");
    }

    @Test
    void demonymsOfRegionsLeadThere() {
        assertThat(gazetteer.byDemonym("Chechens")).map(Place::name).contains("Chechnya");
        assertThat(gazetteer.byDemonym("Syrian")).map(Place::country).contains("SYR");
    }

    @Test
    void loadsInUnderASecondOfOneProcessor() {
        HandPlaces.read(new PlaceGrid(PlaceTable.read()));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        HandPlaces.read(new PlaceGrid(PlaceTable.read()));
        Duration spent = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        assertThat(spent).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void theScriptFoldsNamesAsTheProgramDoes() {
        PlaceTable table = PlaceTable.read();
        for (int rank = 0; rank < table.names(); rank += 7) {
            String name = table.name(rank);
            assertThat(table.find(name)).as(name).isNotEmpty();
            assertThat(FoldedName.of(name)).isEqualTo(name);
        }
    }

    @Test
    void unknownNamesAreUnknown() {
        assertThat(gazetteer.find("Qwxzburg")).isEmpty();
        assertThat(gazetteer.knows("Qwxzburg")).isFalse();
    }
}
