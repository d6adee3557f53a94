package org.relata.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ministers, chiefs and forces of the twenty countries with most conflict, each as of a day. */
class OfficesAtWarTest {

    private final ActorNames names = ActorNames.builtIn();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012-01-10 | Nigeria's defence minister | nga-bello-haliru-mohammed",
                "2014-06-01 | the Nigerian defence minister | nga-aliyu-mohammed-gusau",
                "2018-03-01 | Nigerian Defence Minister Mansur Dan-Ali | nga-mansur-dan-ali",
                "2013-04-01 | the Nigerian foreign minister | nga-olugbenga-ashiru",
                "2022-07-06 | Nigeria's interior minister | nga-rauf-aregbesola",
                "2015-04-01 | Nigeria's national security adviser | nga-sambo-dasuki",
                "2020-10-21 | the Nigerian police chief | nga-mohammed-adamu",
                "2011-06-01 | the Somali defence minister | som-abdihakim-haji-fiqi",
                "2013-06-01 | Somalia's foreign minister | som-fowsiyo-yusuf-haji-adan",
                "2018-02-01 | Somalia's national security minister | som-mohamed-abukar-islow",
                "2023-09-01 | the Somali defence minister | som-abdulkadir-mohamed-nur",
                "2025-06-01 | the Somali foreign minister | som-abdisalam-abdi-ali",
                "2021-03-01 | the Somali army chief | som-odowaa-yusuf-rageh",
                "2010-06-01 | the Sudanese defence minister | sdn-abdel-rahim-mohammed-hussein",
                "2019-04-01 | the Sudanese defence minister | sdn-ahmed-awad-ibn-auf",
                "2023-05-01 | the Sudanese defence minister | sdn-yassin-ibrahim",
                "2012-05-01 | Sudan's interior minister | sdn-ibrahim-mahmoud-hamid",
                "2013-09-27 | Sudanese Foreign Minister Ali Karti | sdn-ali-karti",
                "2024-12-01 | Sudan's foreign minister | sdn-ali-youssef",
                "2017-06-01 | the Sudanese intelligence chief | sdn-mohammed-atta",
                "2021-01-01 | the Sudanese intelligence chief | sdn-jamal-abdelmajid",
                "2012-07-01 | the Congolese foreign minister | cod-raymond-tshibanda",
                "2013-11-05 | the Congolese defence minister | cod-alexandre-luba-ntambo",
                "2015-01-20 | the Congolese interior minister | cod-evariste-boshab",
                "2017-06-01 | Congo's army chief | cod-didier-etumba",
                "2023-12-01 | Congolese Defence Minister Jean-Pierre Bemba | cod-jean-pierre-bemba",
                "2012-09-01 | Mali's defence minister | mli-yamoussa-camara",
                "2016-10-01 | Mali's defence minister | mli-abdoulaye-idrissa-maiga",
                "2013-10-01 | the Malian foreign minister | mli-zahabi-ould-sidi-mohamed",
                "2015-11-20 | the Malian interior minister | mli-salif-traore",
                "2019-11-02 | Malian Foreign Minister Tiebile Drame | mli-tiebile-drame",
                "2014-10-30 | Burkina Faso's foreign minister | bfa-djibril-bassole",
                "2016-01-16 | Burkina Faso's interior minister | bfa-simon-compaore",
                "2018-03-02 | Burkina Faso's foreign minister | bfa-alpha-barry",
                "2020-06-01 | Burkina Faso's defence minister | bfa-cherif-sy",
                "2024-02-25 | Burkina Faso's foreign minister | bfa-karamoko-jean-marie-traore",
                "2015-09-18 | the Regiment of Presidential Security | bfa-rsp",
                "2018-10-01 | Cameroon's defence minister | cmr-joseph-beti-assomo",
                "2020-10-25 | the Cameroonian interior minister | cmr-paul-atanga-nji",
                "2013-01-01 | the Ethiopian defence minister | eth-siraj-fegessa",
                "2019-06-22 | the Ethiopian army chief | eth-seare-mekonnen",
                "2012-03-01 | Yemen's foreign minister | yem-abu-bakr-qirbi",
                "2013-03-01 | the Yemeni defence minister | yem-mohammed-nasser-ahmed",
                "2019-08-15 | Yemeni Interior Minister Ahmed al-Maisari | yem-ahmed-maisari",
                "2021-06-01 | the Yemeni interior minister | yem-ibrahim-haidan",
                "2010-12-01 | the Libyan foreign minister | lby-moussa-koussa",
                "2012-06-01 | the Libyan defence minister | lby-osama-juwaili",
                "2013-01-10 | Libya's interior minister | lby-ashour-shuwail",
                "2022-05-17 | the Libyan foreign minister | lby-najla-mangoush",
                "2013-06-01 | the Myanmar defence minister | mmr-wai-lwin",
                "2017-09-01 | Myanmar's home affairs minister | mmr-kyaw-swe",
                "2013-03-01 | the Philippine foreign secretary | phl-albert-del-rosario",
                "2017-06-01 | the Philippine police chief | phl-ronald-dela-rosa",
                "2015-01-25 | the Philippine interior minister | phl-mar-roxas",
                "2012-06-01 | the Ukrainian foreign minister | ukr-kostyantyn-gryshchenko",
                "2014-01-20 | the Ukrainian defence minister | ukr-pavlo-lebedyev",
                "2014-05-01 | the Israeli interior minister | isr-gideon-saar",
                "2016-07-15 | the Turkish army chief | tur-hulusi-akar",
                "2014-08-01 | the Mossad chief | isr-tamir-pardo",
                "2023-10-16 | Shin Bet chief Ronen Bar | isr-ronen-bar",
                "2016-06-01 | the head of Ukraine's SBU | ukr-vasyl-hrytsak",
                "2018-03-01 | the Philippine armed forces chief | phl-rey-leonardo-guerrero",
                "2012-09-01 | Pakistan's defence minister | pak-naveed-qamar",
                "2017-06-01 | the commander of the IRGC | irn-mohammad-ali-jafari",
                "2017-06-01 | the Indian army chief | ind-bipin-rawat",
                "2016-06-01 | Nigerian Army chief Buratai | nga-tukur-yusuf-buratai",
                "2016-06-01 | the chief of the Nigerian Army | nga-tukur-yusuf-buratai",
            })
    void theOfficeMeansItsHolderOfThatDay(LocalDate day, String phrase, String actor) {
        assertThat(names.best(phrase, day).map(ActorMatch::actor))
                .as(names.lookup(phrase, day).toString())
                .contains(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2011-06-01 | Yemen's Republican Guard | yem-republican-guard | MIL",
                "2017-06-01 | the Hadrami Elite Forces | yem-hadrami-elite | PRM",
                "2012-10-01 | the Libya Shield Force | lby-libya-shield | PRM",
                "2017-06-01 | Libyan Presidential Guard | lby-presidential-guard | MIL",
                "2018-06-01 | Congo's National Intelligence Agency | cod-anr | SPY",
                "2018-06-01 | the Congolese National Police | cod-pnc | COP",
                "2022-06-01 | the Malian gendarmerie | mli-gendarmerie | COP",
                "2023-06-01 | the Nigerian Air Force | nga-air-force | MIL",
                "2020-10-01 | the Special Anti-Robbery Squad | nga-sars | COP",
                "2023-07-01 | Sudan's Central Reserve Police | sdn-central-reserve-police | COP",
                "2018-06-01 | Cameroon's Rapid Intervention Battalion | cmr-bir | MIL",
                "2023-06-01 | Burkina Faso's Rapid Intervention Battalion | bfa-bir | MIL",
                "2022-06-01 | Pyu Saw Htee | mmr-pyu-saw-htee | PRM",
                "2016-07-01 | the Philippine National Police | phl-police | COP",
                "2014-02-20 | Berkut riot police | ukr-berkut | COP",
                "2022-06-01 | the National Guard of Ukraine | ukr-national-guard | MIL",
            })
    void theForceIsKnownByItsName(LocalDate day, String phrase, String actor, String sector) {
        ActorMatch match = names.best(phrase, day).orElseThrow(() -> new AssertionError(names.lookup(phrase, day)));
        assertThat(match.actor()).as(match.toString()).isEqualTo(actor);
        assertThat(match.sectors()).startsWith(sector);
    }
}
