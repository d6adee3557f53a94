package org.relata.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A document without a date: names are read all the same, and what depends on a day stays open. */
class UndatedNamesTest {

    @Test
    void theSurnameOfOneWhoLedIsReadWithoutADay() {
        assertThat(ActorNames.builtIn().lookup("Zelensky", null))
                .extracting(ActorMatch::reason)
                .contains("surname of one who led");
    }
}
