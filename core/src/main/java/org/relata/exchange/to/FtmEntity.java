package org.relata.exchange.to;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A FollowTheMoney entity on its way out: its values are lists of text. Not thread-safe. */
final class FtmEntity {

    private final String id;
    private final String schema;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();

    FtmEntity(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    String id() {
        return id;
    }

    String schema() {
        return schema;
    }

    Map<String, Set<String>> properties() {
        return properties;
    }

    /** Adds a value, where there is one. */
    FtmEntity with(String property, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            properties.computeIfAbsent(property, name -> new LinkedHashSet<>()).add(value.toString());
        }
        return this;
    }

    FtmEntity with(String property, List<String> values) {
        values.forEach(value -> with(property, value));
        return this;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("schema", schema);
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, Set<String>> property : properties.entrySet()) {
            json.writeArrayFieldStart(property.getKey());
            for (String value : property.getValue()) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
