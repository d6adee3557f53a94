package org.relata.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.Name;

class PlaceResolverTest {

    private final Gazetteer gazetteer = Gazetteer.builtIn();
    private final PlaceMentions mentions = new PlaceMentions(gazetteer);
    private final PlaceResolver resolver = new PlaceResolver(gazetteer);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "shells fell in Aleppo , Syria ; SYR ; Aleppo ; 1",
                "a fire broke out in Paris , Texas ; USA ; Texas ; 1",
                "a strike in Paris ; FRA ; Île-de-France ; 1",
                "a trial in Athens , Ga. yesterday ; USA ; Georgia ; 1",
                "troops entered Tripoli , Lebanon ; LBN ; North Lebanon ; 1",
                "troops entered Tripoli , Libya ; LBY ; Tripoli ; 1",
                "a convoy near Homs burned ; SYR ; Homs ; 2",
                "villages north of Homs burned ; SYR ; Homs ; 2",
                "on the outskirts of Homs ; SYR ; Homs ; 2",
                "the Homs countryside burned ; SYR ; Homs ; 2",
                "on the road between Homs and Hama ; SYR ; Homs ; 5",
                "clashes in Laurel County , Ky. today ; USA ; Kentucky ; 3",
                "clashes in Knox , Tennessee ; USA ; Tennessee ; 3",
                "clashes in Alpine County , California ; USA ; California ; 3",
                "clashes in the northern province of Idlib ; SYR ; Idlib ; 4",
                "clashes in Anbar province ; IRQ ; Anbar ; 4",
                "clashes in northern Syria ; SYR ; ''; 5",
                "clashes in Syria ; SYR ; ''; 6",
                "clashes in the Donbas ; UKR ; ''; 5",
                "a ship in the Red Sea ; ''; ''; 7",
                "clashes in SYRIA ; SYR ; ''; 6"
            })
    void firstMentionIsPlaced(String text, String country, String admin1, int precision) {
        ResolvedPlace place = resolve(text, PlaceHints.none()).get(0);
        assertThat(place.ref().country()).isEqualTo(country.isEmpty() ? null : country);
        assertThat(place.ref().admin1()).isEqualTo(admin1.isEmpty() ? null : admin1);
        assertThat(place.ref().precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({
        "Deir Ezzor",
        "Daraa",
        "Kobani",
        "Mezzeh",
        "Jarablus",
        "Maarat al-Numan",
        "Ghouta",
        "Deir ez-Zor",
        "Kobane",
        "Eastern Ghouta",
        "Maaret al-Numan"
    })
    void theSyrianTownsOfTheNews(String name) {
        assertThat(resolve("shells fell in " + name, PlaceHints.none())
                        .get(0)
                        .ref()
                        .country())
                .isEqualTo("SYR");
    }

    @Test
    void talAfarIsInIraq() {
        assertThat(resolve("shells fell in Tal Afar", PlaceHints.none())
                        .get(0)
                        .ref()
                        .country())
                .isEqualTo("IRQ");
    }

    @Test
    void aCountyOfAListIsNotTheTownOfItsName() {
        List<ResolvedPlace> places =
                resolve("snow fell in Clay , Grant and Swift counties in Minnesota", PlaceHints.none());
        assertThat(places).hasSize(4);
        assertThat(places.subList(0, 3)).allSatisfy(place -> {
            assertThat(place.ref().admin1()).isEqualTo("Minnesota");
            assertThat(place.ref().text()).isIn("Clay", "Grant", "Swift");
            assertThat(place.ref().precision()).isEqualTo(3);
        });
    }

    @Test
    void thePublishersTownGuides() {
        PlaceHints local = PlaceHints.none().at("https://www.columbusdailyherald.com/2024/1.html");
        assertThat(resolve("a fire in Dublin", local)).hasSize(1);
        assertThat(resolve("a fire in Dublin", local).get(0).ref().admin1()).isEqualTo("Ohio");
        assertThat(resolve("a fire in Dublin", PlaceHints.none()).get(0).ref().country())
                .isEqualTo("IRL");
        assertThat(resolve("a fire in Dublin , Ireland", local).get(0).ref().country())
                .isEqualTo("IRL");
    }

    @Test
    void thePublishersCountryGuidesLittle() {
        PlaceHints canadian = PlaceHints.none().at("https://news.example.ca/1.html");
        assertThat(resolve("a fire in Cambridge", PlaceHints.none())
                        .get(0)
                        .ref()
                        .country())
                .isNotEqualTo("CAN");
        assertThat(resolve("a fire in Cambridge", canadian).get(0).ref().country())
                .isEqualTo("CAN");
        assertThat(resolve("a fire in Paris", canadian).get(0).ref().country()).isEqualTo("FRA");
        assertThat(resolve("a fire in Aleppo", canadian).get(0).ref().country()).isEqualTo("SYR");
    }

    @Test
    void theReadersHintDecidesAmongNamesakes() {
        String text = "shots were fired in Tripoli";
        assertThat(resolve(text, new PlaceHints("LBN")).get(0).ref().country()).isEqualTo("LBN");
        assertThat(resolve(text, PlaceHints.none()).get(0).ref().country()).isEqualTo("LBY");
    }

    @Test
    void theOtherPlacesOfTheDocumentDecide() {
        String text = "from Beirut and Sidon to Tripoli";
        assertThat(resolve(text, PlaceHints.none()).get(2).ref().country()).isEqualTo("LBN");
    }

    @Test
    void whatCannotBeResolvedCostsOnlyItself() {
        List<ResolvedPlace> places = resolver.resolve(
                mentions.find(TestSentences.flat("in Qwxzburg and Homs", new Name(1, 1, "GPE"))), PlaceHints.none());
        assertThat(places.get(0).ref().name()).isNull();
        assertThat(places.get(0).ref().text()).isEqualTo("Qwxzburg");
        assertThat(places.get(1).ref().country()).isEqualTo("SYR");
    }

    @Test
    void aQuarterThatTheGazetteerLacksIsPlacedByItsTown() {
        List<ResolvedPlace> places = resolve("shells fell in Badou , Raqqa , Syria", PlaceHints.none());
        assertThat(places.get(0).ref().name()).isNull();
        assertThat(places.get(0).ref().text()).isEqualTo("Badou");
        assertThat(places.get(0).ref().country()).isEqualTo("SYR");
        assertThat(places.get(0).ref().admin1()).isEqualTo("Raqqa");
        assertThat(places.get(0).ref().precision()).isEqualTo(2);
    }

    @Test
    void aTownKnownToTheWorldMayStandBesideOthers() {
        List<ResolvedPlace> places = resolve("from Vienna , Raqqa and Homs", PlaceHints.none());
        assertThat(places.get(0).ref().country()).isEqualTo("AUT");
    }

    @Test
    void aTownAndItsProvinceOfOneNameAreTwoPlaces() {
        List<ResolvedPlace> places = resolve("shells fell in Idlib , Idlib province", PlaceHints.none());
        assertThat(places.get(0).ref().precision()).isEqualTo(1);
        assertThat(places.get(1).ref().precision()).isEqualTo(4);
    }

    @Test
    void aPointOfTheCompassIsNoState() {
        assertThat(resolve("shells fell NE of Homs", PlaceHints.none()))
                .singleElement()
                .satisfies(place -> assertThat(place.ref().country()).isEqualTo("SYR"));
    }

    private List<ResolvedPlace> resolve(String text, PlaceHints hints) {
        return resolver.resolve(mentions.find(TestSentences.flat(text.strip())), hints);
    }
}
