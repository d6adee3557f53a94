package org.relata.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Events of one country can show that a government of another one was at war, never that it was not. */
class CountedElsewhereTest {

    private static final String NOTE = "only what happened in Syria is counted";

    private static final Made EVENTS = new Made()
            .killed("2016-03-01", Made.known("tur", "TUR"), Made.known("tur-pkk", "TUR", "REB"), 5, 5, 5)
            .killed(
                    "2016-03-02",
                    Made.known("syr-government-assad", "SYR", "GOV"),
                    Made.known("img-isis", "IMG", "REB"),
                    7,
                    7,
                    7);

    private static String words(String asked, String government) {
        return EVENTS.ask(asked, "2016-12-31").conflicts().stream()
                .flatMap(conflict -> conflict.dyads().stream())
                .filter(dyad -> dyad.dyad().a().name().equals("Government of " + government))
                .map(dyad -> dyad.verdict().words())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aForeignGovernmentMayHaveFoughtAtHome() {
        assertThat(words("Syria", "Turkey")).contains("deaths reach 25").contains(NOTE);
        assertThat(words("Syria", "Syria")).contains("deaths reach 25").doesNotContain(NOTE);
    }

    @Test
    void whoIsAskedForAsAnActorIsCountedEverywhere() {
        assertThat(words("tur-pkk", "Turkey")).doesNotContain(NOTE);
    }
}
