package org.relata.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.relata.conflict.show.ConflictJson;
import org.relata.contract.Json;

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
    void theObjectSaysSoInAFieldOfItsOwn() {
        ConflictReport report = EVENTS.ask("Syria", "2016-12-31");
        JsonNode json = Json.tree(Json.text(generator -> ConflictJson.write(report, generator)));
        Map<String, Boolean> partOnly = new TreeMap<>();
        for (JsonNode conflict : json.get("conflicts")) {
            for (JsonNode dyad : conflict.get("dyads")) {
                partOnly.put(
                        dyad.get("side_a").get("name").asText(),
                        dyad.get("counted_in_part_only").asBoolean());
            }
        }
        assertThat(partOnly).containsExactly(entry("Government of Syria", false), entry("Government of Turkey", true));
    }

    @Test
    void whoIsAskedForAsAnActorIsCountedEverywhere() {
        assertThat(words("tur-pkk", "Turkey")).doesNotContain(NOTE);
    }
}
