package org.relata.exchange.to;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.contract.Json;
import org.relata.exchange.Digest;
import org.relata.model.PlaceRef;

/** GeoJSON, STIX and FollowTheMoney, as far as readers on this class path and the specifications go. */
class GraphExportsTest {

    /** What STIX 2.1 asks of each type beside type, spec_version, id, created and modified. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "identity", List.of("name"),
            "location", List.of(),
            "incident", List.of("name"),
            "report", List.of("name", "published", "object_refs"),
            "grouping", List.of("context", "object_refs"),
            "opinion", List.of("opinion", "object_refs"),
            "relationship", List.of("relationship_type", "source_ref", "target_ref"));

    private static final String TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z";

    @TempDir
    private Path folder;

    @Test
    void everyEventIsAFeatureAndItsPointStandsEastFirst() {
        ExampleEvents events = EveryExportTest.everything(folder);
        JsonNode whole = Json.tree(ExportedFile.of("geojson", events).text());

        assertThat(whole.path("features")).hasSize(events.records().size());
        assertThat(whole.path("made_with").path("registry").asText()).isEqualTo("registry-1");
        for (int i = 0; i < events.records().size(); i++) {
            PlaceRef place = events.records().get(i).event().place();
            JsonNode geometry = whole.path("features").path(i).path("geometry");
            if (place == null || place.lat() == null) {
                assertThat(geometry.isNull()).isTrue();
            } else {
                assertThat(geometry.path("coordinates").path(0).doubleValue()).isEqualTo(place.lon());
                assertThat(geometry.path("coordinates").path(1).doubleValue()).isEqualTo(place.lat());
            }
        }
    }

    @Test
    void theStixBundleHoldsWhatTheSpecificationAsksAndNoReferenceHangs() {
        JsonNode bundle = Json.tree(ExportedFile.of("stix", withDenial()).text());
        Map<String, JsonNode> byId = new HashMap<>();
        bundle.path("objects").forEach(object -> byId.put(object.path("id").asText(), object));

        assertThat(bundle.path("type").asText()).isEqualTo("bundle");
        assertThat(byId).hasSize(bundle.path("objects").size());
        Set<String> types = new HashSet<>();
        for (JsonNode object : bundle.path("objects")) {
            check(object, byId);
            types.add(object.path("type").asText());
        }
        assertThat(types).containsExactlyInAnyOrderElementsOf(NEEDED.keySet());
    }

    private ExampleEvents withDenial() {
        ExampleEvents events = EveryExportTest.everything(folder);
        EventRecord first = events.records().get(0);
        String denial = first.claims()
                .get(0)
                .json()
                .toString()
                .replace("\"certainty\":\"CT+\",\"status\":\"asserted\"", "\"certainty\":\"CT-\",\"status\":\"denied\"")
                .replaceFirst("\"id\":\"c_[^\"]*\"", "\"id\":\"c_denied\"");
        EventRecord denied = new EventRecord(
                first.id(),
                first.event(),
                List.of(first.claims().get(0), new org.relata.contract.ClaimRecord(Json.tree(denial))));
        return new ExampleEvents(List.of(denied), events.all());
    }

    private static void check(JsonNode object, Map<String, JsonNode> byId) {
        String type = object.path("type").asText();
        String id = object.path("id").asText();
        assertThat(id).startsWith(type + "--");
        assertThat(UUID.fromString(id.substring(type.length() + 2)).version()).isEqualTo(5);
        assertThat(object.path("spec_version").asText()).isEqualTo("2.1");
        for (String time : List.of("created", "modified")) {
            assertThat(object.path(time).asText()).matches(TIME);
        }
        NEEDED.getOrDefault(type, List.of("a type that is not listed"))
                .forEach(property ->
                        assertThat(object.has(property)).as(id + " " + property).isTrue());
        for (String ref : List.of("created_by_ref", "source_ref", "target_ref")) {
            if (object.has(ref)) {
                assertThat(byId).containsKey(object.path(ref).asText());
            }
        }
        object.path("object_refs").forEach(ref -> assertThat(byId).containsKey(ref.asText()));
        if (object.has("confidence")) {
            assertThat(object.path("confidence").asInt()).isBetween(0, 100);
        }
        if (type.equals("location")) {
            assertThat(object.has("latitude") || object.has("country") || object.has("region"))
                    .isTrue();
        }
    }

    @Test
    void aNameHasTheUuidThatTheStandardGives() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        assertThat(Digest.uuid5(dns, "www.example.com")).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @Test
    void everyFtmReferenceLeadsToAnEntity() {
        Map<String, JsonNode> byId = new HashMap<>();
        ExportedFile.of("ftm", EveryExportTest.everything(folder))
                .text()
                .lines()
                .map(Json::tree)
                .forEach(entity -> byId.put(entity.path("id").asText(), entity));

        assertThat(byId.values())
                .extracting(entity -> entity.path("schema").asText())
                .contains("Event", "PublicBody", "UnknownLink");
        for (JsonNode entity : byId.values()) {
            for (String property : List.of("organizer", "involved", "subject", "object", "member", "organization")) {
                entity.path("properties")
                        .path(property)
                        .forEach(id -> assertThat(byId).containsKey(id.asText()));
            }
        }
    }

    @Test
    void aStatementNamesThePublisherAndHasTheIdThatFollowTheMoneyMakes() {
        Map<String, Object> statement = ExportedFile.rows("ftm-statements", EveryExportTest.everything(folder)).stream()
                .filter(row -> "location".equals(row.get("prop")) && "Example Mill".equals(row.get("value")))
                .findFirst()
                .orElseThrow();

        assertThat(statement)
                .containsEntry("dataset", "ucdp_ged")
                .containsEntry("schema", "Event")
                .containsEntry("origin", "village elder");
        assertThat(String.valueOf(statement.get("entity_id"))).startsWith("relata-claim-c_");
        assertThat(String.valueOf(statement.get("canonical_id"))).startsWith("relata-event-");
        assertThat(statement.get("id"))
                .isEqualTo(Digest.sha1("ucdp_ged." + statement.get("entity_id") + ".location.Example Mill"));
    }
}
