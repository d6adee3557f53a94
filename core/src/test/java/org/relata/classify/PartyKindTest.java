package org.relata.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyKindTest {

    @ParameterizedTest
    @CsvSource({
        "armed-group GOV (movement), ARMED_GROUP",
        "organ MIL (army), STATE",
        "person GOV (minister), OFFICIAL",
        "person GOV MIL (general), STATE",
        "person REB (commander), ARMED_GROUP",
        "- UAF (gunmen), UNIDENTIFIED_ARMED",
        "population CVL (protesters), PROTESTER",
        "news JRN (paper), CIVILIAN",
        "population (villagers), CIVILIAN",
        "international (mission), INTERNATIONAL",
        "- (somebody), UNKNOWN"
    })
    void followsHeadKindAndSectors(String participant, PartyKind kind) {
        assertThat(PartyKind.of(Parties.of(participant))).isEqualTo(kind);
    }

    @Test
    void followsTheCountryWhereNothingElseIsKnown() {
        assertThat(PartyKind.of(Parties.of("- (Syria)", "SYR"))).isEqualTo(PartyKind.STATE);
        assertThat(PartyKind.of(Parties.of("- (council)", "UNO"))).isEqualTo(PartyKind.INTERNATIONAL);
        assertThat(PartyKind.of(Parties.of("- (network)", "IMG"))).isEqualTo(PartyKind.ARMED_GROUP);
    }
}
