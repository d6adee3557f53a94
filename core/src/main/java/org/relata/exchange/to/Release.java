package org.relata.exchange.to;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.relata.RelataException;
import org.relata.contract.Json;

/**
 * One release after another of an export: which ids were given to which claims, and what changed. An event keeps the id that
 * it was released under as long as it has the largest share of that event's claims; so ids stay when claims come to
 * an event, and merges and splits are told.
 */
public final class Release {

    private static final String SUFFIX = ".release.jsonl";

    private final int number;
    private final Map<String, Released> before;

    /** One event of a release. */
    record Released(List<String> claims, Map<String, String> hashes) {}

    private Release(int number, Map<String, Released> before) {
        this.number = number;
        this.before = before;
    }

    /** Where the manifest of an export's last release stands. */
    public static Path manifest(Path export) {
        return export.resolveSibling(export.getFileName() + SUFFIX);
    }

    /**
     * The release after the last one of this export, or the first.
     *
     * @throws RelataException of code {@code INPUT} when the manifest of the last is not readable
     */
    public static Release after(Path export) {
        Path manifest = manifest(export);
        if (!Files.exists(manifest)) {
            return new Release(1, Map.of());
        }
        Map<String, Released> events = new TreeMap<>();
        try (BufferedReader lines = Files.newBufferedReader(manifest, StandardCharsets.UTF_8)) {
            String first = lines.readLine();
            int last = first == null ? 0 : Json.tree(first).path("release").asInt();
            if (last < 1) {
                throw unreadable(manifest, null);
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode json = Json.tree(line);
                if (json.has("hashes")) {
                    events.put(json.path("id").asText(), released(json));
                }
            }
            return new Release(last + 1, events);
        } catch (IOException | java.io.UncheckedIOException e) {
            throw unreadable(manifest, e);
        }
    }

    private static Released released(JsonNode json) {
        List<String> claims = new ArrayList<>();
        json.path("claims").forEach(claim -> claims.add(claim.asText()));
        Map<String, String> hashes = new LinkedHashMap<>();
        json.path("hashes")
                .properties()
                .forEach(one -> hashes.put(one.getKey(), one.getValue().asText()));
        return new Released(claims, hashes);
    }

    private static RelataException unreadable(Path manifest, @org.jspecify.annotations.Nullable Exception e) {
        String message = manifest + " is no manifest of a release; move it away to begin with release 1";
        return e == null
                ? new RelataException(RelataException.Code.INPUT, message)
                : new RelataException(RelataException.Code.INPUT, message, e);
    }

    /** Which release it is, from 1. */
    public int number() {
        return number;
    }

    /** The events of the last release, by id. */
    Map<String, Released> before() {
        return before;
    }
}
