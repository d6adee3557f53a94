package org.relata.exchange.to;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes each object of a bundle once. Not thread-safe. */
final class StixWriter {

    /** What is of one event or one claim comes once by itself: a large record has millions, which need not be remembered. */
    private static final Set<String> ONCE = Set.of("incidents", "reports", "groupings", "opinions");

    private final JsonGenerator json;
    private final Account account;
    /** What other objects speak of again and again, and so must be known to stand there. */
    private final Set<String> written = new HashSet<>();

    StixWriter(JsonGenerator json, Account account) {
        this.json = json;
        this.account = account;
    }

    void write(Map<String, Object> object, String sort) {
        if (!ONCE.contains(sort) && !written.add(String.valueOf(object.get("id")))) {
            return;
        }
        try {
            value(object);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        account.wrote(sort);
    }

    private void value(@Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                value(entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object one : list) {
                value(one);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
