package org.relata.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import org.relata.data.Intake;
import org.relata.resolve.actor.RegistryWriter;

/**
 * Wikidata's entities in JSON: the dump (one array), the answer of Special:EntityData ({@code {"entities": …}}), or
 * entities one after another.
 */
final class Wikidata implements Importer {

    @Override
    public String name() {
        return "wikidata";
    }

    @Override
    public String what() {
        return "Wikidata entities, JSON";
    }

    @Override
    public Target target() {
        return Target.REGISTRY;
    }

    @Override
    public void run(Path file, Writer out, Intake intake) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream bytes = Source.open(file);
                JsonParser json = mapper.getFactory().createParser(bytes);
                RegistryWriter writer = new RegistryWriter(out, "Wikidata (" + file.getFileName() + ")")) {
            WikidataEntities entities = new WikidataEntities(file.toString(), writer, intake);
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    object(json, entities, file);
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    throw fault(file, json, "entities are wanted here, not " + token);
                }
            }
            entities.finish();
        } catch (JsonProcessingException e) {
            throw Source.fault(
                    file,
                    e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr(),
                    "not JSON: " + e.getOriginalMessage());
        }
    }

    private static void object(JsonParser json, WikidataEntities entities, Path file) throws IOException {
        int line = json.currentTokenLocation().getLineNr();
        JsonNode node = json.readValueAsTree();
        JsonNode inner = node.path("entities");
        if (inner.isObject()) {
            inner.forEach(entity -> entities.add(entity, line));
            return;
        }
        if (!node.path("id").isTextual() || !node.has("claims")) {
            throw Source.fault(file, line, 1, "an entity has id and claims: not Wikidata's entity JSON");
        }
        entities.add(node, line);
    }

    private static RuntimeException fault(Path file, JsonParser json, String what) {
        return Source.fault(
                file,
                json.currentTokenLocation().getLineNr(),
                json.currentTokenLocation().getColumnNr(),
                what);
    }
}
