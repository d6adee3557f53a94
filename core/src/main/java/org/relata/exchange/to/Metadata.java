package org.relata.exchange.to;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.contract.Json;
import org.relata.exchange.table.Column;

/** {@code FILE.metadata.json}: how the export was made, what is in it, and what is not and why. */
record Metadata(Export export, Versions versions, String filter, Account account, ClaimVersions claims) {

    /** Where it stands. */
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".metadata.json");
    }

    /**
     * Writes it.
     *
     * @param content the file as it was written, under whatever name
     * @param changes of a release, how many events were added, changed, withdrawn and unchanged
     */
    void write(Path file, Path content, @Nullable Map<String, Integer> changes) throws IOException {
        try (Writer out = Files.newBufferedWriter(beside(file), StandardCharsets.UTF_8);
                JsonGenerator json = Json.factory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("export", export.name());
            json.writeStringField("what", export.what());
            json.writeStringField("file", String.valueOf(file.getFileName()));
            json.writeStringField("sha256", sha256(content));
            json.writeStringField("asked_for", filter);
            texts(json, "made_with", versions.asMap());
            versionsOfClaims(json);
            numbers(json, "written", account.written());
            if (changes != null) {
                numbers(json, "release", changes);
            }
            counts(json, "left_out", account.left());
            counts(json, "not_held", account.lost());
            json.writeArrayFieldStart("cannot_hold");
            for (String what : export.cannotHold()) {
                json.writeString(what);
            }
            json.writeEndArray();
            columns(json);
            json.writeEndObject();
        }
    }

    private void columns(JsonGenerator json) throws IOException {
        if (!(export instanceof TableExport table)) {
            return;
        }
        Map<String, Double> fill = account.fill();
        json.writeArrayFieldStart("columns");
        for (Column column : table.columns()) {
            json.writeStartObject();
            json.writeStringField("name", column.name());
            json.writeStringField("holds", column.how());
            json.writeNumberField("filled", fill.getOrDefault(column.name(), 0.0));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void versionsOfClaims(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("claims_made_with");
        for (Map.Entry<String, Integer> one : claims.counts().entrySet()) {
            json.writeStartObject();
            json.writeFieldName("version");
            json.writeRawValue(one.getKey());
            json.writeNumberField("claims", one.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, String field, Map<String, String> values) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, String> one : values.entrySet()) {
            json.writeStringField(one.getKey(), one.getValue());
        }
        json.writeEndObject();
    }

    private static void numbers(JsonGenerator json, String field, Map<String, Integer> values) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, Integer> one : new java.util.TreeMap<>(values).entrySet()) {
            json.writeNumberField(one.getKey(), one.getValue());
        }
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, String field, Map<String, Account.Count> counts) throws IOException {
        json.writeArrayFieldStart(field);
        for (Map.Entry<String, Account.Count> one : counts.entrySet()) {
            json.writeStartObject();
            json.writeStringField("what", one.getKey());
            json.writeNumberField("count", one.getValue().count());
            json.writeStringField("first", one.getValue().first());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
