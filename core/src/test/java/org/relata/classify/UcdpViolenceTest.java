package org.relata.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UcdpViolenceTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "STATE, ARMED_GROUP, 1",
                "ARMED_GROUP, STATE, 1",
                "STATE, STATE, 1",
                "STATE+ARMED_GROUP, '', 1",
                "ARMED_GROUP, INTERNATIONAL, 1",
                "ARMED_GROUP, ARMED_GROUP, 2",
                "ARMED_GROUP+ARMED_GROUP, '', 2",
                "ARMED_GROUP, CIVILIAN, 3",
                "STATE, PROTESTER+CIVILIAN, 3",
                "ARMED_GROUP, OFFICIAL, 3",
                "STATE, CIVILIAN+ARMED_GROUP, 1",
                "CIVILIAN, CIVILIAN, null",
                "UNKNOWN, CIVILIAN, null",
                "UNIDENTIFIED_ARMED, CIVILIAN, null",
                "UNIDENTIFIED_ARMED, STATE, null",
                "STATE, UNKNOWN, null",
                "STATE, '', null",
                "'', CIVILIAN, null"
            })
    void followsTheParties(String actors, String recipients, @Nullable Integer expected) {
        assertThat(UcdpViolence.of(kinds(actors), kinds(recipients))).isEqualTo(expected);
    }

    static List<PartyKind> kinds(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split("\\+", -1)).map(PartyKind::valueOf).toList();
    }
}
