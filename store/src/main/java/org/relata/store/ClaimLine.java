package org.relata.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.contract.Json;
import org.relata.corroborate.Corroborator;
import org.relata.corroborate.Prepared;
import org.relata.corroborate.Telling;
import org.relata.model.Provenance;

/**
 * A claim in the contract's JSON, read as far as the store needs it.
 *
 * @param packed the JSON as given
 * @param told what corroboration sees of it; null for a relation
 * @param keys the numbers of its keys; claims that can tell one event share at least one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ClaimLine(
        String id,
        byte[] packed,
        JsonNode json,
        Head head,
        Provenance provenance,
        @Nullable Prepared told,
        long[] keys) {

    private static final long[] NO_KEYS = {};

    /**
     * Reads a claim.
     *
     * @throws RelataException of code {@code INPUT} where it is no claim of the contract
     */
    static ClaimLine of(String line, Corroborator corroborator) {
        try {
            JsonNode json = Json.tree(line);
            String id = Head.needed(json, "id", "");
            Head head = Head.of(json.path("document"));
            if (!json.path("sentence").path("text").isTextual()
                    || !json.path("holders").isArray()) {
                throw notOne("it has no sentence or no holders");
            }
            JsonNode version = json.path("version");
            Provenance provenance = new Provenance(
                    version.path("relata").asText(""),
                    version.path("lexicon").asText(""),
                    version.path("registry").asText(""));
            Prepared told = json.path("kind").asText().equals("event") ? corroborator.prepare(Telling.of(json)) : null;
            return new ClaimLine(
                    id,
                    Packing.pack(line),
                    json,
                    head,
                    provenance,
                    told,
                    told == null ? NO_KEYS : keys(told, corroborator));
        } catch (UncheckedIOException | DateTimeException | IllegalArgumentException e) {
            throw new RelataException(
                    RelataException.Code.INPUT, "no claim in the contract's JSON: " + e.getMessage(), e);
        }
    }

    /** The same in a document that is a near copy of others. */
    ClaimLine inCopyGroup(String group, Corroborator corroborator) {
        Prepared alone = told;
        if (alone == null || alone.telling().copyGroup().equals(group)) {
            return this;
        }
        Prepared copy = corroborator.prepare(alone.telling().inCopyGroup(group));
        return new ClaimLine(id, packed, json, head, provenance, copy, keys(copy, corroborator));
    }

    private static RelataException notOne(String why) {
        return new RelataException(RelataException.Code.INPUT, "no claim in the contract's JSON: " + why);
    }

    static long[] keys(Prepared told, Corroborator corroborator) {
        return KeyNumbers.of(told.telling(), corroborator.keys(told));
    }
}
