package org.relata.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of reference.md §11 as of May 2025 and of June 2013, and the faults of the legacy dictionaries. */
class SyriaNamesTest {

    private final ActorNames names = ActorNames.builtIn();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-05-19 | HTS | syr-hts | SYR | GOV",
                "2025-05-19 | Hayat Tahrir al-Sham | syr-hts | SYR | GOV",
                "2025-05-19 | Haya't Tahrir al Sham | syr-hts | SYR | GOV",
                "2025-05-19 | the HTS government | syr-government-transition | SYR | GOV",
                "2025-05-19 | HTS-dominated government | syr-government-transition | SYR | GOV",
                "2025-05-19 | the new HTS-dominated government | syr-government-transition | SYR | GOV",
                "2025-05-19 | the HTS-led government | syr-government-transition | SYR | GOV",
                "2025-05-19 | the new rulers of Damascus | syr-government-transition | SYR | GOV",
                "2025-05-19 | the Syrian government | syr-government-transition | SYR | GOV",
                "2025-05-19 | Syria’s government | syr-government-transition | SYR | GOV",
                "2025-05-19 | Syria's Interior Ministry | syr-interior-ministry | SYR | GOV",
                "2025-05-19 | Syria’s Interior Ministry | syr-interior-ministry | SYR | GOV",
                "2025-05-19 | the General Intelligence Service | syr-intelligence | SYR | SPY",
                "2025-05-19 | Ahmed al-Sharaa | syr-ahmed-al-sharaa | SYR | GOV",
                "2025-05-19 | Ahmad al-Shara'a | syr-ahmed-al-sharaa | SYR | GOV",
                "2025-05-19 | Ahmed al-Charaa | syr-ahmed-al-sharaa | SYR | GOV",
                "2025-05-19 | President Ahmed al-Sharaa | syr-ahmed-al-sharaa | SYR | GOV",
                "2025-05-19 | President Sharaa | syr-ahmed-al-sharaa | SYR | GOV",
                "2025-05-19 | Sharaa | syr-ahmed-al-sharaa | SYR | GOV",
                "2025-05-19 | Abu Mohammad al-Jolani | syr-ahmed-al-sharaa | SYR | GOV",
                "2025-05-19 | al-Joulani | syr-ahmed-al-sharaa | SYR | GOV",
                "2025-05-19 | Abu Muhammad al-Joulani | syr-ahmed-al-sharaa | SYR | GOV",
                "2025-05-19 | Interior Minister Anas Khattab | syr-anas-khattab | SYR | GOV",
                "2025-05-19 | Anas Khattab | syr-anas-khattab | SYR | GOV",
                "2025-05-19 | Khattab | syr-anas-khattab | SYR | GOV",
                "2025-05-19 | the Syrian interior minister | syr-anas-khattab | SYR | GOV",
                "2025-05-19 | Bashar al-Assad | syr-bashar-al-assad | SYR | ELI",
                "2025-05-19 | Hurras al-Din | syr-hurras-al-din | SYR | REB",
                "2025-05-19 | Huras al-Din | syr-hurras-al-din | SYR | REB",
                "2025-05-19 | rival Islamist faction Hurras al-Din | syr-hurras-al-din | SYR | REB",
                "2025-05-19 | ISIS | img-isis | IMG | REB",
                "2025-05-19 | ISIL | img-isis | IMG | REB",
                "2025-05-19 | IS | img-isis | IMG | REB",
                "2025-05-19 | Islamic State | img-isis | IMG | REB",
                "2025-05-19 | ISIS members | img-isis | IMG | REB",
                "2025-05-19 | al-Qaeda | img-al-qaeda | IMG | REB",
                "2025-05-19 | AQI | irq-aqi | IRQ | REB",
                "2025-05-19 | al-Zarqawi | irq-al-zarqawi | JOR | REB",
                "2025-05-19 | Abu Bakr al-Baghdadi | irq-al-baghdadi | IRQ | REB",
                "2025-05-19 | Islamic State leader Abu Bakr al-Baghdadi | irq-al-baghdadi | IRQ | REB",
                "2025-05-19 | Damascus | syr-government-transition | SYR | GOV",
                "2013-06-01 | HTS | syr-nusra | SYR | REB",
                "2013-06-01 | Jabhat al-Nusra | syr-nusra | SYR | REB",
                "2013-06-01 | Abu Mohammad al-Jolani | syr-ahmed-al-sharaa | SYR | REB",
                "2013-06-01 | al-Joulani | syr-ahmed-al-sharaa | SYR | REB",
                "2013-06-01 | Nusra leader Abu Mohammed al-Golani | syr-ahmed-al-sharaa | SYR | REB",
                "2013-06-01 | Anas Khattab | syr-anas-khattab | SYR | REB",
                "2013-06-01 | the Syrian government | syr-government-assad | SYR | GOV",
                "2013-06-01 | Syria's government | syr-government-assad | SYR | GOV",
                "2013-06-01 | Bashar al-Assad | syr-bashar-al-assad | SYR | GOV",
                "2013-06-01 | President Assad | syr-bashar-al-assad | SYR | GOV",
                "2013-06-01 | Assad | syr-bashar-al-assad | SYR | GOV",
                "2013-06-01 | the Assad regime | syr-government-assad | SYR | GOV",
                "2013-06-01 | Damascus | syr-government-assad | SYR | GOV",
                "2013-06-01 | Syria's Interior Ministry | syr-interior-ministry | SYR | GOV",
                "2013-06-01 | the Syrian army | syr-military | SYR | MIL",
                "2013-06-01 | ISIL | img-isis | IMG | REB",
                "2012-06-01 | ISIS | irq-isi | IRQ | REB",
                "2005-06-01 | AQI | irq-aqi | IRQ | REB",
                "2005-06-01 | al-Zarqawi | irq-al-zarqawi | JOR | REB",
                "2013-06-01 | al-Baghdadi | irq-al-baghdadi | IRQ | REB",
                "2008-06-01 | al-Baghdadi | irq-abu-omar-baghdadi | IRQ | REB",
                "2016-10-01 | Jabhat al-Nusra | syr-jfs | SYR | REB",
                "2022-06-01 | HTS government | syr-government-salvation | SYR | REB",
                "2013-06-01 | Assad's forces | syr-military | SYR | MIL",
                "2013-06-01 | commander of the Free Syrian Army | syr-salim-idris | SYR | REB",
            })
    void namesMeanWhoTheyMeantThen(LocalDate day, String name, String actor, String country, String sector) {
        ActorMatch match = names.best(name, day).orElseThrow(() -> new AssertionError(names.lookup(name, day)));
        assertThat(match.actor()).as(match.toString()).isEqualTo(actor);
        assertThat(match.country()).isEqualTo(country);
        assertThat(match.sectors()).startsWith(sector);
    }

    @ParameterizedTest
    @CsvSource({
        "2005-06-01, syr-ghazi-kanaan",
        "2010-06-01, syr-saeed-mohammad-samour",
        "2011-04-30, syr-mohammad-ibrahim-shaar",
        "2013-06-01, syr-mohammad-ibrahim-shaar",
        "2018-11-25, syr-mohammad-ibrahim-shaar",
        "2018-11-27, syr-mohammad-khaled-rahmoun",
        "2022-01-01, syr-mohammad-khaled-rahmoun",
        "2024-12-12, syr-mohammed-abdul-rahman",
        "2025-03-30, syr-anas-khattab",
        "2025-05-19, syr-anas-khattab",
    })
    void theInteriorMinisterIsWhoHeldThePostThen(LocalDate day, String holder) {
        assertThat(names.best("the Syrian interior minister", day)).hasValueSatisfying(match -> {
            assertThat(match.actor()).isEqualTo(holder);
            assertThat(match.post()).isEqualTo("Interior Minister");
        });
        assertThat(names.best("interior minister of Syria", day).orElseThrow().actor())
                .isEqualTo(holder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Syrian government | syr | SYR | GOV",
                "Damascus | syr | SYR | GOV",
                "Syrian rebels | | SYR | REB",
                "the Syrian army | syr-military | SYR | MIL",
                "Syria | syr | SYR |",
            })
    void withoutADayOnlyStateAndSectorAreTold(String name, String actor, String country, String sector) {
        ActorMatch match = names.best(name, null).orElseThrow();
        assertThat(match.actor()).isEqualTo(actor);
        assertThat(match.country()).isEqualTo(country);
        assertThat(match.sectors()).isEqualTo(sector == null ? java.util.List.of() : java.util.List.of(sector));
    }

    @ParameterizedTest
    @CsvSource({"2013-06-01, Abu Mohammad al-Jolani", "2025-05-19, Ahmed al-Sharaa"})
    void aPersonHasTheNameOfTheDay(LocalDate day, String name) {
        assertThat(names.best("al-Jolani", day).orElseThrow().name()).isEqualTo(name);
    }
}
