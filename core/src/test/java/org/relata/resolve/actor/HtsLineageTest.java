package org.relata.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line from the Nusra Front of 2012 to the government of 2025. */
class HtsLineageTest {

    private final Registry registry = Registry.builtIn();
    private final ActorNames names = ActorNames.builtIn();

    @ParameterizedTest
    @CsvSource({
        "2012-06-01, syr-nusra, REB",
        "2015-06-01, syr-nusra, REB",
        "2016-10-01, syr-jfs, REB",
        "2017-06-01, syr-hts, REB",
        "2024-11-30, syr-hts, REB",
        "2025-05-19, syr-hts, GOV",
    })
    void theNameLeadsToWhoeverItWasThen(LocalDate day, String actor, String sector) {
        ActorMatch match = names.best("Hayat Tahrir al-Sham", day).orElseThrow();
        assertThat(match.actor()).as(match.reason()).isEqualTo(actor);
        assertThat(match.sectors()).startsWith(sector);
    }

    @Test
    void everyLinkIsTypedAndDated() {
        assertThat(registry.lineageOf("syr-nusra")).anySatisfy(link -> {
            assertThat(link.type()).isEqualTo(Lineage.Type.RENAMED_TO);
            assertThat(link.other()).isEqualTo("syr-jfs");
            assertThat(link.date()).isEqualTo(LocalDate.of(2016, 7, 28));
        });
        assertThat(registry.lineageOf("syr-hts"))
                .extracting(Lineage::type)
                .contains(Lineage.Type.MERGED_INTO, Lineage.Type.TAKEN_OVER_BY, Lineage.Type.SPLIT_FROM);
        assertThat(registry.lineageOf("syr-hurras-al-din"))
                .anyMatch(link -> link.type() == Lineage.Type.SPLIT_FROM && "syr-hts".equals(link.other()));
    }

    @Test
    void theHistoryIsATimeline() {
        Actor sharaa = registry.actor("syr-ahmed-al-sharaa").orElseThrow();
        assertThat(ActorHistory.of(registry, sharaa))
                .filteredOn(fact -> fact.kind().equals("office"))
                .extracting(HistoryFact::with)
                .containsSubsequence("syr-nusra", "syr-jfs", "syr-hts", "syr");
    }
}
