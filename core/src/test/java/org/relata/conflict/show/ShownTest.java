package org.relata.conflict.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.relata.conflict.ConflictReport;
import org.relata.conflict.Conflicts;
import org.relata.conflict.EventLines;
import org.relata.conflict.Frame;
import org.relata.conflict.Subject;
import org.relata.contract.Json;
import org.relata.resolve.actor.ActorNames;
import org.relata.resolve.actor.Registry;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The answer as it is shown. */
class ShownTest {

    private static final ConflictReport REPORT = ask("2025-12-31");

    private static ConflictReport ask(String to) {
        EventLines events = new EventLines(Path.of("..", "examples", "events", "syria.jsonl"));
        Frame frame = new Frame(null, LocalDate.parse(to));
        Subject syria = Subject.of("Syria", ActorNames.builtIn(), frame.to());
        Conflicts conflicts = new Conflicts(Registry.builtIn());
        return conflicts.report(syria, conflicts.record(events, syria.query(frame)), frame);
    }

    @Test
    void theTextBeginsWithTheVerdict() {
        String text = ConflictText.of(REPORT);

        assertThat(text.indexOf("against armed groups: CONTINUING WITH OTHER PARTICIPANTS"))
                .isBetween(0, 400);
        assertThat(text)
                .contains("by victory of side B (code 4)")
                .contains("changed from side B to side A on 2024-12-08")
                .contains("1 event counted for no dyad: the attacker is not known.");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(125));
    }

    @Test
    void theJsonHasTheVerdictOfEachLevel() {
        JsonNode json = Json.tree(Json.text(generator -> ConflictJson.write(REPORT, generator)));
        JsonNode conflict = json.path("conflicts").path(0);

        assertThat(conflict.path("verdict").path("standing").asText()).isEqualTo("continuing with other participants");
        JsonNode hts = dyad(conflict, "syr:syr-hts");
        assertThat(hts.path("verdict").path("ending").path("outcome").asInt()).isEqualTo(4);
        assertThat(hts.path("years").path(0).path("best").asInt()).isEqualTo(101);
        assertThat(json.path("actors")).anySatisfy(actor -> {
            assertThat(actor.path("id").asText()).isEqualTo("syr-hts");
            assertThat(actor.path("change").path("to").asText()).isEqualTo("A");
        });
    }

    private static JsonNode dyad(JsonNode conflict, String id) {
        for (JsonNode dyad : conflict.path("dyads")) {
            if (dyad.path("id").asText().equals(id)) {
                return dyad;
            }
        }
        throw new AssertionError("no dyad " + id);
    }

    @Test
    void theTableHasARowForEachDyadAndYear() {
        String table = DyadYearTable.of(REPORT);

        assertThat(table.lines().findFirst())
                .hasValueSatisfying(
                        header -> assertThat(header).startsWith("conflict_id,conflict_name,type_of_violence,dyad_id"));
        assertThat(table.lines().filter(line -> line.contains("syr:img-isis"))).hasSize(13);
    }

    @Test
    void thePictureIsAnSvgThatSaysWhatItShows() throws Exception {
        String svg = ConflictPicture.of(REPORT);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));

        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(document.getDocumentElement().getAttribute("aria-labelledby"))
                .isEqualTo("title desc");
        assertThat(svg)
                .contains("Government of Syria - Hayat Tahrir al-Sham, 2017 to 2024: ended")
                .contains("prefers-color-scheme:dark")
                .contains("class=\"succession takeover\"")
                .contains("class=\"succession join\"")
                .contains("until then Jabhat al-Nusra");
        assertThat(svg).doesNotContain("class=\"open\"");
        assertThat(ConflictPicture.of(ask("2025-06-30"))).contains("class=\"open\"");
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        assertThat(ConflictPicture.of(ask("2025-12-31"))).isEqualTo(ConflictPicture.of(REPORT));
        assertThat(ConflictText.of(ask("2025-12-31"))).isEqualTo(ConflictText.of(REPORT));
    }
}
