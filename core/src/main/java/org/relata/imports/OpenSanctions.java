package org.relata.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.relata.data.Intake;
import org.relata.resolve.actor.RegistryWriter;

/**
 * OpenSanctions' entities as FollowTheMoney JSON lines (entities.ftm.json; targets.nested.json too): persons and
 * organisations become actors, sanctions designations, occupancies offices, memberships memberships.
 */
final class OpenSanctions implements Importer {

    @Override
    public String name() {
        return "opensanctions";
    }

    @Override
    public String what() {
        return "FollowTheMoney entities, JSON lines";
    }

    @Override
    public Target target() {
        return Target.REGISTRY;
    }

    @Override
    public void run(Path file, Writer out, Intake intake) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = Source.lines(file);
                RegistryWriter writer = new RegistryWriter(out, "OpenSanctions (" + file.getFileName() + ")")) {
            FtmEntities entities = new FtmEntities(file.toString(), writer, intake);
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    entities.add(entity(mapper, line, file, number), number);
                }
            }
            entities.finish();
        }
    }

    private static JsonNode entity(ObjectMapper mapper, String line, Path file, int number) {
        try {
            JsonNode entity = mapper.readTree(line);
            if (!entity.path("id").isTextual()
                    || !entity.path("schema").isTextual()
                    || !entity.path("properties").isObject()) {
                throw Source.fault(file, number, 1, "an entity has id, schema and properties: not FollowTheMoney");
            }
            return entity;
        } catch (JsonProcessingException e) {
            throw Source.fault(file, number, e.getLocation().getColumnNr(), "not JSON: " + e.getOriginalMessage());
        }
    }
}
