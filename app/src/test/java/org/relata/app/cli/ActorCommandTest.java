package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.contract.Json;

class ActorCommandTest {

    @Test
    void jsonHasTheFieldsOfTheContractAsOfTheDay() {
        Call call = Call.of("actor", "the Syrian interior minister", "--as-of", "2025-05-19", "--format", "jsonl");

        assertThat(call.code()).as(call.err()).isEqualTo(Commands.DONE);
        JsonNode actor = Json.tree(call.lines().get(0));
        assertThat(actor.path("id").asText()).isEqualTo("syr-anas-khattab");
        assertThat(actor.path("kind").asText()).isEqualTo("person");
        JsonNode then = actor.path("as_of");
        assertThat(then.fieldNames())
                .toIterable()
                .contains("names", "codes", "country", "sectors", "offices", "memberships", "leads", "designations");
        assertThat(then.path("codes").get(0).asText()).isEqualTo("SYRGOV");
        assertThat(then.path("offices").findValuesAsText("post")).contains("Interior Minister");
        assertThat(then.path("offices").get(0).path("of").asText()).isEqualTo("syr");
        assertThat(then.path("designations").findValuesAsText("by")).contains("un");
        assertThat(actor.path("history").findValuesAsText("kind")).contains("office", "designation", "member-of");
    }

    @Test
    void anotherDayIsAnotherStory() {
        JsonNode then = Json.tree(Call.of("actor", "Abu Mohammad al-Jolani", "--as-of", "2013-06-01")
                        .lines()
                        .get(0))
                .path("as_of");

        assertThat(then.path("sectors").get(0).asText()).isEqualTo("REB");
        assertThat(then.path("leads").findValuesAsText("actor")).containsExactly("syr-nusra");
    }

    @Test
    void theLineOfAGroupIsToldFromItsBeginning() {
        String text = Call.of("actor", "syr-hts", "--as-of", "2025-05-19", "--history", "--format", "text")
                .out();

        assertThat(text)
                .contains("as of 2025-05-19")
                .contains("Jabhat Fatah al-Sham merged-into Hayat Tahrir al-Sham")
                .contains("history");
        assertThat(Call.of("actor", "al-Jolani", "--as-of", "2013-06-01", "--history", "--format", "text")
                        .out())
                .contains("Leader of Jabhat al-Nusra");
        assertThat(Call.of("actor", "syr-hts", "--as-of", "2025-05-19", "--format", "text")
                        .out())
                .doesNotContain("history");
    }

    @Test
    void whoIsNotClearIsNotGuessedButListed() {
        Call call = Call.of("actor", "National Front", "--as-of", "2012-01-01");

        assertThat(call.code()).isEqualTo(Commands.SOME_FAILED);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("is not clear on 2012-01-01").contains("local name");
        assertThat(Call.of("actor", "Zxqv Plomb").err()).contains("means nobody");
    }

    @Test
    void aRegistryOfOnesOwnAddsToTheBuiltInOne(@TempDir Path folder) throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.yaml"), """
                source: https://example.org/list
                actors:
                  - {id: syr-hts, names: [Tahrir Movement of Ours]}
                  - {id: x-league, kind: armed-group, country: SYR, sectors: [REB], names: [League of Xenon]}
                """);

        assertThat(Call.of("actor", "Tahrir Movement of Ours", "--as-of", "2022-01-01", "--registry", mine.toString())
                        .out())
                .startsWith("{\"id\":\"syr-hts\"");
        assertThat(Call.of("actor", "League of Xenon", "--registry", mine.toString())
                        .out())
                .startsWith("{\"id\":\"x-league\"");
    }
}
