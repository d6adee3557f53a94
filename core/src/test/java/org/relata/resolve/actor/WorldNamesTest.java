package org.relata.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.resolve.place.Countries;

/** Names and phrases over other countries, each as of a day. */
class WorldNamesTest {

    private final ActorNames names = ActorNames.builtIn();

    /** "Guerrilla positions" are the guerrillas'; "market positions" are nobody's. */
    @Test
    void groundsAreThoseOfWhoeverHoldsThem() {
        LocalDate day = LocalDate.of(2014, 7, 20);
        assertThat(names.best("guerrilla positions", day).orElseThrow().sectors())
                .containsExactly("REB");
        assertThat(names.best("infantry installations", day).orElseThrow().sectors())
                .containsExactly("MIL");
        assertThat(names.best("refugee camps", day).map(ActorMatch::sectors).orElse(java.util.List.of()))
                .doesNotContain("MIL", "REB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-03-01 | the Kremlin | rus-government | RUS | GOV",
                "2022-03-01 | Moscow | rus-government | RUS | GOV",
                "2022-03-01 | the White House | usa-government | USA | GOV",
                "2022-03-01 | Downing Street | gbr-government | GBR | GOV",
                "2022-03-01 | the Pentagon | usa-defense-ministry | USA | GOV",
                "2022-03-01 | Foggy Bottom | usa-foreign-ministry | USA | GOV",
                "2022-03-01 | US State Department | usa-foreign-ministry | USA | GOV",
                "2022-03-01 | Russia's Defence Ministry | rus-defense-ministry | RUS | GOV",
                "2022-03-01 | Foreign Ministry of Ukraine | ukr-foreign-ministry | UKR | GOV",
                "2022-03-01 | the Ukrainian president | ukr-volodymyr-zelensky | UKR | GOV",
                "2022-03-01 | President Volodymyr Zelenskyy | ukr-volodymyr-zelensky | UKR | GOV",
                "2016-03-01 | the president of Ukraine | ukr-petro-poroshenko | UKR | GOV",
                "2013-03-01 | Ukrainian government | ukr-government-yanukovych | UKR | GOV",
                "2010-03-01 | the Russian president | rus-dmitry-medvedev | RUS | GOV",
                "2015-03-01 | Putin | rus-vladimir-putin | RUS | GOV",
                "2022-03-01 | Russian troops | rus-military | RUS | MIL",
                "2014-07-20 | the Israeli army | isr-military | ISR | MIL",
                "2014-07-20 | Israeli warplanes | isr-military | ISR | MIL",
                "2014-07-20 | Israeli Prime Minister Benjamin Netanyahu | isr-benjamin-netanyahu | ISR | GOV",
                "2007-07-20 | the Israeli prime minister | isr-ehud-olmert | ISR | GOV",
                "2014-07-20 | Hamas militants | pse-hamas | PSE | GOV",
                "2014-07-20 | Palestinian Islamic Jihad | pse-pij | PSE | REB",
                "2016-08-01 | Turkish police | tur-police | TUR | COP",
                "2016-08-01 | President Erdogan | tur-recep-tayyip-erdogan | TUR | GOV",
                "2016-08-01 | Kurdistan Workers' Party (PKK) | tur-pkk | TUR | REB",
                "2016-08-01 | Iraqi security forces | irq-security-forces | IRQ | MIL",
                "2002-08-01 | the Iraqi government | irq-government-baath | IRQ | GOV",
                "2016-08-01 | the Iraqi government | irq-government | IRQ | GOV",
                "2002-08-01 | Saddam Hussein | irq-saddam-hussein | IRQ | GOV",
                "2000-01-01 | the Afghan government | afg-emirate-first | AFG | GOV",
                "2015-01-01 | the Afghan government | afg-government-republic | AFG | GOV",
                "2022-01-01 | the Afghan government | afg-emirate | AFG | GOV",
                "2015-01-01 | Taliban fighters | afg-taliban | AFG | REB",
                "2022-01-01 | the Taliban | afg-taliban | AFG | GOV",
                "2022-01-01 | the Taliban government | afg-emirate | AFG | GOV",
                "2010-01-01 | the Libyan leader | lby-muammar-gaddafi | LBY | GOV",
                "2010-01-01 | Moammar Gadhafi | lby-muammar-gaddafi | LBY | GOV",
                "2019-06-01 | al Shabab militants | som-al-shabaab | SOM | REB",
                "2014-05-01 | Boko Haram | nga-boko-haram | NGA | REB",
                "2014-05-01 | the Nigerian president | nga-goodluck-jonathan | NGA | GOV",
                "2020-05-01 | Houthi rebels | yem-houthis | YEM | REB",
                "2001-05-01 | FARC rebels | col-farc | COL | REB",
                "1990-05-01 | Sendero Luminoso | per-shining-path | PER | REB",
                "1989-05-01 | FMLN guerrillas | slv-fmln | SLV | REB",
                "2021-01-01 | Rapid Support Forces | sdn-rsf | SDN | PRM",
                "2023-06-01 | the RSF | sdn-rsf | SDN | REB",
                "2023-06-01 | Sudanese army | sdn-military | SDN | MIL",
                "2024-06-01 | M23 rebels | cod-m23 | COD | REB",
                "2008-06-01 | LTTE | lka-ltte | LKA | REB",
                "2008-06-01 | the Sri Lankan navy | lka-navy | LKA | MIL",
                "2018-06-01 | Myanmar's military | mmr-military | MMR | MIL",
                "2022-06-01 | the government of Myanmar | mmr-junta | MMR | GOV",
                "2022-06-01 | Indian police | ind-police | IND | COP",
                "2022-06-01 | the French president | fra-emmanuel-macron | FRA | GOV",
                "2015-06-01 | UN Security Council | un-security-council | UNO |",
                "2015-06-01 | the UN secretary-general | uno-ban-ki-moon | UNO | GOV",
                "2015-06-01 | NATO | nato | IGO | MIL",
                "2015-06-01 | the Red Cross | icrc | NGO | MED",
                "2015-06-01 | World Bank | world-bank | IGO | BUS",
                "2015-06-01 | Reuters | news-reuters | GBR | JRN",
                "2015-06-01 | Hezbollah leader Hassan Nasrallah | lbn-hassan-nasrallah | LBN | PRM",
                "2015-06-01 | spokesman for the Taliban | afg-taliban | AFG | REB",
            })
    void namesMeanWhoTheyMeantThen(LocalDate day, String name, String actor, String country, String sector) {
        ActorMatch match = names.best(name, day).orElseThrow(() -> new AssertionError(names.lookup(name, day)));
        assertThat(match.actor()).as(match.toString()).isEqualTo(actor);
        assertThat(match.country()).as(match.toString()).isEqualTo(country);
        if (sector != null) {
            assertThat(match.sectors()).as(match.toString()).startsWith(sector);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Syrian rebels | SYR | REB",
                "heavily armed gunmen | | UAF",
                "Indonesian villagers | IDN | CVL",
                "a Kenyan judge | KEN | JUD",
                "protesters | | CVL",
                "four local journalists | | JRN",
            })
    void commonNounsTellSectorsAndNoActor(String phrase, String country, String sector) {
        ActorMatch match = names.best(phrase, null).orElseThrow();
        assertThat(match.country()).isEqualTo(country);
        assertThat(match.sectors()).as(match.toString()).startsWith(sector);
    }

    @Test
    void wordsThatNameNobodyGiveNothing() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertThat(names.best("the weather", day)).isEmpty();
        assertThat(names.best("us", day)).isEmpty();
        assertThat(names.best("", day)).isEmpty();
        assertThat(names.best("Zxqv Plomb", day)).isEmpty();
    }

    @Test
    void theForeignOfficeIsThatOfTheDocumentsCountry() {
        LocalDate day = LocalDate.of(2016, 6, 1);
        DocumentCountries german = new DocumentCountries(Map.of("DEU", 3, "GBR", 1), "DEU");
        DocumentCountries onlyJapan = new DocumentCountries(Map.of("JPN", 1), null);
        DocumentCountries british = new DocumentCountries(Map.of("GBR", 3, "SYR", 2), null);
        assertThat(foreignOffice(german, day)).isEqualTo("deu-foreign-ministry");
        assertThat(foreignOffice(onlyJapan, day)).isEqualTo("jpn-foreign-ministry");
        assertThat(foreignOffice(british, day)).isEqualTo("gbr-foreign-ministry");
        assertThat(foreignOffice(DocumentCountries.NONE, day)).isEqualTo("gbr-foreign-ministry");
        assertThat(names.best("Germany's Foreign Office", day).map(ActorMatch::actor))
                .contains("deu-foreign-ministry");
        assertThat(names.best("the Auswärtiges Amt", day).map(ActorMatch::actor))
                .contains("deu-foreign-ministry");
    }

    private String foreignOffice(DocumentCountries document, LocalDate day) {
        return names.in(document)
                .best("the Foreign Office", day)
                .map(ActorMatch::actor)
                .orElse("nobody");
    }

    @Test
    void everyCountryIsAStateWhateverElseTheRegistrySays() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        assertThat(Countries.builtIn().all())
                .allSatisfy(country -> assertThat(names.best(country.name(), day))
                        .hasValueSatisfying(match -> {
                            assertThat(match.actor()).isEqualTo(country.iso3().toLowerCase(Locale.ROOT));
                            assertThat(match.kind()).isEqualTo(ActorKind.STATE);
                        }));
    }

    @Test
    void theLexiconHasAtLeastFiveHundredAgents() {
        assertThat(Agents.builtIn().size()).isGreaterThanOrEqualTo(500);
    }
}
