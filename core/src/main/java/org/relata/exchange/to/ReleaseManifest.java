package org.relata.exchange.to;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relata.contract.EventJson;
import org.relata.contract.Json;
import org.relata.exchange.Digest;

/** What changed since the last release, and what the next one has to be compared with: JSON lines beside the export. */
final class ReleaseManifest {

    private static final int FIGURES = 8;

    private final Release release;
    private final FrozenIds ids;
    private final Map<String, Release.Released> now = new TreeMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    /** One line of what changed. */
    private record Change(
            String kind,
            String id,
            List<String> fields,
            @Nullable String reason) {}

    ReleaseManifest(Release release, FrozenIds ids, EventStream frozen) {
        this.release = release;
        this.ids = ids;
        for (String kind : List.of("added", "changed", "withdrawn", "unchanged")) {
            counts.put(kind, 0);
        }
        frozen.events(this::compare);
        release.before().keySet().stream().filter(id -> !now.containsKey(id)).forEach(this::withdrawn);
    }

    private void compare(EventRecord record) {
        Map<String, String> hashes = hashes(record);
        now.put(record.id(), new Release.Released(record.event().claims(), hashes));
        Release.Released before = release.before().get(record.id());
        if (before == null) {
            String origin = ids.splitFrom(record.event().id());
            change("added", record.id(), List.of(), origin == null ? null : "split from " + origin);
            return;
        }
        List<String> fields = hashes.keySet().stream()
                .filter(field -> !String.valueOf(hashes.get(field))
                        .equals(before.hashes().get(field)))
                .toList();
        if (fields.isEmpty()) {
            counts.merge("unchanged", 1, Integer::sum);
        } else {
            change("changed", record.id(), fields, null);
        }
    }

    private void withdrawn(String id) {
        String heir = ids.heirOf(id);
        change(
                "withdrawn",
                id,
                List.of(),
                heir == null
                        ? "none of its claims makes an event that is exported any more: forgotten, recoded, or left out by the filter"
                        : "merged into " + heir);
    }

    private void change(String kind, String id, List<String> fields, @Nullable String reason) {
        counts.merge(kind, 1, Integer::sum);
        changes.add(new Change(kind, id, fields, reason));
    }

    private static Map<String, String> hashes(EventRecord record) {
        JsonNode json = Json.tree(Json.text(out -> EventJson.write(record.event(), out)));
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String field : EventJson.FIELDS) {
            if (!field.equals("id")) {
                hashes.put(field, Digest.sha256(json.path(field).toString()).substring(0, FIGURES));
            }
        }
        return hashes;
    }

    Map<String, Integer> counts() {
        return counts;
    }

    /** Writes the manifest; the last one is kept under its number. */
    void write(Path export, String name, Versions versions) throws IOException {
        Path manifest = Release.manifest(export);
        if (Files.exists(manifest)) {
            Path kept = export.resolveSibling(export.getFileName() + ".release-" + (release.number() - 1) + ".jsonl");
            Files.copy(manifest, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        Path part = manifest.resolveSibling(manifest.getFileName() + ".part");
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(part))) {
            JsonGenerator json = Json.lines(out).setRootValueSeparator(new SerializedString(""));
            header(json, name, versions);
            for (Change change : changes) {
                change(json, change);
            }
            now.forEach((id, one) -> event(json, id, one));
            json.flush();
        }
        Files.move(part, manifest, StandardCopyOption.REPLACE_EXISTING);
    }

    private void header(JsonGenerator json, String name, Versions versions) throws IOException {
        json.writeStartObject();
        json.writeNumberField("release", release.number());
        json.writeStringField("export", name);
        json.writeObjectFieldStart("made_with");
        for (Map.Entry<String, String> version : versions.asMap().entrySet()) {
            json.writeStringField(version.getKey(), version.getValue());
        }
        json.writeEndObject();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void change(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("change", change.kind());
        json.writeStringField("id", change.id());
        strings(json, "fields", change.fields());
        json.writeStringField("reason", change.reason());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void event(JsonGenerator json, String id, Release.Released one) {
        try {
            json.writeStartObject();
            json.writeStringField("id", id);
            strings(json, "claims", one.claims());
            json.writeObjectFieldStart("hashes");
            for (Map.Entry<String, String> hash : one.hashes().entrySet()) {
                json.writeStringField(hash.getKey(), hash.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
