package org.relata.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices, names and metonyms of countries other than Syria, each as of a day. */
class OfficesOverTimeTest {

    private final ActorNames names = ActorNames.builtIn();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The same words, another day, another person.
                "2001-06-01 | the Israeli prime minister | isr-ariel-sharon",
                "2012-06-01 | the Israeli prime minister | isr-benjamin-netanyahu",
                "2021-10-01 | the Israeli prime minister | isr-naftali-bennett",
                "2022-09-01 | Israel's prime minister | isr-yair-lapid",
                "2004-06-01 | Israeli Defence Minister Mofaz | isr-shaul-mofaz",
                "2024-06-01 | the Israeli defense minister | isr-yoav-gallant",
                "2025-06-01 | the Israeli defence minister | isr-israel-katz",
                "2005-06-01 | the US secretary of state | usa-condoleezza-rice",
                "2015-06-01 | US Secretary of State John Kerry | usa-john-kerry",
                "2003-04-01 | the US defense secretary | usa-donald-rumsfeld",
                "2019-12-01 | the US defence secretary | usa-mark-esper",
                "2023-12-01 | Secretary of State Blinken | usa-antony-blinken",
                "2010-06-01 | the Russian foreign minister | rus-sergei-lavrov",
                "2005-06-01 | Russian Defense Minister Sergei Ivanov | rus-sergei-ivanov",
                "2022-06-01 | Russian Defence Minister Sergey Shoigu | rus-sergei-shoigu",
                "2025-06-01 | the Russian defence minister | rus-andrei-belousov",
                "2003-06-01 | the Ukrainian president | ukr-leonid-kuchma",
                "2008-06-01 | the Ukrainian prime minister | ukr-yulia-tymoshenko",
                "2022-06-01 | Ukraine's interior minister | ukr-denys-monastyrsky",
                "2023-06-01 | Ukraine's interior minister | ukr-ihor-klymenko",
                "2015-06-01 | Turkish Prime Minister Davutoglu | tur-ahmet-davutoglu",
                "2018-01-01 | the Turkish interior minister | tur-suleyman-soylu",
                "2024-01-01 | Turkish Foreign Minister Hakan Fidan | tur-hakan-fidan",
                "2009-06-01 | the Iranian president | irn-mahmoud-ahmadinejad",
                "2024-09-01 | the Iranian president | irn-masoud-pezeshkian",
                "2015-06-01 | Iran's supreme leader | irn-ali-khamenei",
                "2016-06-01 | the Iraqi prime minister | irq-haider-abadi",
                "2006-12-01 | Iraqi Prime Minister Nuri al-Maliki | irq-nouri-maliki",
                "2015-06-01 | the Iraqi interior minister | irq-mohammed-ghabban",
                "2008-06-01 | the Pakistani president | pak-pervez-musharraf",
                "2014-06-01 | the Pakistani prime minister | pak-nawaz-sharif",
                "2021-06-01 | Pakistani Prime Minister Imran Khan | pak-imran-khan",
                "2020-06-01 | the Indian home minister | ind-amit-shah",
                "2011-06-01 | India's home minister | ind-p-chidambaram",
                "2004-01-01 | the Afghan interior minister | afg-ali-ahmad-jalali",
                "2022-01-01 | the Afghan interior minister | afg-sirajuddin-haqqani",
                "2012-06-01 | the Somali president | som-sharif-sheikh-ahmed",
                "2018-06-01 | Somali President Farmajo | som-mohamed-abdullahi-mohamed",
                "2015-06-01 | the Sudanese president | sdn-omar-bashir",
                "2003-01-01 | the Liberian president | lbr-charles-taylor",
                "2008-01-01 | the Liberian president | lbr-ellen-johnson-sirleaf",
                "2000-06-01 | the Congolese president | cod-laurent-kabila",
                "2017-06-01 | the president of the Democratic Republic of the Congo | cod-joseph-kabila",
                "2012-05-01 | Mali's president | mli-dioncounda-traore",
                "2022-05-01 | Mali's president | mli-assimi-goita",
                "2023-05-01 | Burkina Faso's president | bfa-ibrahim-traore",
                "2013-06-01 | the Egyptian president | egy-mohamed-morsi",
                "2010-06-01 | Egyptian interior minister | egy-habib-adly",
                "2007-06-01 | the Venezuelan president | ven-hugo-chavez",
                "2003-06-01 | the Colombian president | col-alvaro-uribe",
                "2014-06-01 | Mexico's president | mex-enrique-pena-nieto",
                "2009-08-01 | the Honduran president | hnd-roberto-micheletti",
                "2012-01-01 | the Sri Lankan president | lka-mahinda-rajapaksa",
                "2022-05-01 | Sri Lanka's president | lka-gotabaya-rajapaksa",
                "2009-06-01 | the Japanese prime minister | jpn-taro-aso",
                "2013-06-01 | the Australian prime minister | aus-julia-gillard",
                "2006-06-01 | the Thai prime minister | tha-thaksin-shinawatra",
                "2020-06-01 | the Libyan prime minister | lby-fayez-sarraj",
                "2005-06-01 | the Lebanese prime minister | lbn-najib-mikati",
                "2019-02-01 | the Kosovar prime minister | kos-ramush-haradinaj",
                // Metonyms, forerunners, branches and translations.
                "2016-09-01 | Ankara | tur-government",
                "2021-09-01 | Kabul | afg-emirate",
                "2020-09-01 | Kabul | afg-government-republic",
                "2016-09-01 | Pyongyang | prk-government",
                "2022-09-01 | Naypyidaw | mmr-junta",
                "2005-01-01 | Al-Qaeda in Iraq (AQI) | irq-aqi",
                "2005-01-01 | al-Qaida in Iraq | irq-aqi",
                "2005-01-01 | al-Qaeda in Mesopotamia | irq-aqi",
                "2010-01-01 | al-Qaeda in the Arabian Peninsula | yem-aqap",
                "2010-01-01 | al-Qaida in the Islamic Maghreb | img-aqim",
                "2004-01-01 | AQIM | dza-gspc",
                "2015-01-01 | Islamic State in Khorasan | img-is-khorasan",
                "2016-01-01 | Ansar Dine | mli-ansar-dine",
                "2010-01-01 | the Free Syrian Army | syr-fsa",
                "2024-01-01 | Congo River Alliance | cod-afc",
                "2016-01-01 | the People's Protection Units | syr-ypg",
                "2015-01-01 | Macedonia | mkd",
                "1995-01-01 | Zaire | cod",
                "2000-01-01 | Yugoslav President Slobodan Milosevic | srb-slobodan-milosevic",
                "2022-01-01 | IMF chief Kristalina Georgieva | igo-kristalina-georgieva",
                "2020-01-01 | Somalia's al-Shabaab fighters | som-al-shabaab",
                "2016-06-01 | European Council President Donald Tusk | pol-donald-tusk",
                "2018-06-01 | FBI Director Christopher Wray | usa-christopher-wray",
                "2016-06-01 | KRG President Masoud Barzani | irq-masoud-barzani",
                "2016-01-01 | Kurdish fighters of the People's Protection Units | syr-ypg",
                "2014-01-01 | Taliban leader Mullah Mohammad Omar | afg-mohammed-omar",
            })
    void thePhraseMeansWhoItMeantThen(LocalDate day, String phrase, String actor) {
        ActorMatch match = names.best(phrase, day).orElseThrow(() -> new AssertionError(names.lookup(phrase, day)));
        assertThat(match.actor()).as(match.toString()).isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource({
        "Syrian opposition forces, SYR",
        "four British suicide bombers, GBR",
        "Colombian rebel troops, COL",
    })
    void forcesAgainstAStateAreNotItsOwn(String phrase, String country) {
        ActorMatch match = names.best(phrase, LocalDate.of(2015, 1, 1)).orElseThrow(() -> new AssertionError(phrase));
        assertThat(match.actor()).as(match.toString()).isNull();
        assertThat(match.country()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({
        "National Front, 2012-01-01",
        "Popular Front, 2012-01-01",
        "Smith, 2012-01-01",
        "Sovereignty Movement, 2020-01-01",
        "the minister, 2020-01-01",
    })
    void aNameThatManyBearIsNobodysWithoutACountry(String name, LocalDate day) {
        assertThat(names.best(name, day).map(ActorMatch::actor)).isEmpty();
    }
}
