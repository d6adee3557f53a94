package org.relata.contract;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** JSON objects as CSV: the header names the fields; a nested field is JSON in its cell; null is an empty cell. */
public final class TreeCsv implements AutoCloseable {

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final List<String> fields;
    private final CsvGenerator csv;

    /**
     * Writes to {@code out}, which is flushed but not closed by {@link #close}.
     *
     * @throws UncheckedIOException when nothing can be written there
     */
    public TreeCsv(List<String> fields, Writer out) {
        this.fields = List.copyOf(fields);
        try {
            this.csv = FACTORY.createGenerator(out);
            header();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Written by hand, so that a file without rows has its header too.
    private void header() throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder();
        fields.forEach(schema::addColumn);
        csv.setSchema(schema.build());
        csv.writeStartObject();
        for (String field : fields) {
            csv.writeStringField(field, field);
        }
        csv.writeEndObject();
    }

    /**
     * Writes one row.
     *
     * @throws IOException when the target fails
     */
    public void write(JsonNode object) throws IOException {
        csv.writeStartObject();
        for (String field : fields) {
            JsonNode value = object.path(field);
            csv.writeFieldName(field);
            if (value.isNull() || value.isMissingNode()) {
                csv.writeNull();
            } else {
                csv.writeString(value.isContainerNode() ? value.toString() : value.asText());
            }
        }
        csv.writeEndObject();
    }

    /**
     * Sends off the rows written so far.
     *
     * @throws IOException when the target fails
     */
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
