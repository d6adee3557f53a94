package org.relata.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one JSON set-up of the contract, and the few values that the generator has no method for. */
public final class Json {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** What only writes, or reads token by token, does without it: to load it takes longer than a small answer. */
    private static final class Trees {
        private static final ObjectMapper MAPPER = JsonMapper.builder(FACTORY).build();
    }

    private Json() {}

    /** Something that is written to a generator. */
    @FunctionalInterface
    public interface Writing {
        /** Writes one value. */
        void to(JsonGenerator generator) throws IOException;
    }

    /** The shared factory; its generators do not close what they write to. */
    public static JsonFactory factory() {
        return FACTORY;
    }

    /** A reader of trees; safe for threads. */
    public static ObjectReader reader() {
        return Trees.MAPPER.reader();
    }

    /**
     * A generator of JSON lines: one value a line, UTF-8. Flush it at the end; closing it leaves the stream open.
     *
     * @throws UncheckedIOException when the stream cannot be written
     */
    public static JsonGenerator lines(OutputStream out) {
        return lines(FACTORY, out);
    }

    /** The same for what writes trees besides. */
    public static JsonGenerator linesWithTrees(OutputStream out) {
        return lines(Trees.MAPPER.getFactory(), out);
    }

    private static JsonGenerator lines(JsonFactory factory, OutputStream out) {
        try {
            JsonGenerator generator = factory.createGenerator(out);
            generator.setRootValueSeparator(new SerializedString("\n"));
            return generator;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written, as text on one line. */
    public static String text(Writing writing) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = factory().createGenerator(out)) {
            writing.to(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * The tree of one JSON value.
     *
     * @throws UncheckedIOException when the text is no JSON
     */
    public static JsonNode tree(String text) {
        try {
            return Trees.MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void number(JsonGenerator json, String field, @Nullable Integer value) throws IOException {
        json.writeFieldName(field);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    static void number(JsonGenerator json, String field, @Nullable Double value) throws IOException {
        json.writeFieldName(field);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
