package org.relata.contract;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.relata.model.Claim;
import org.relata.model.Provenance;

/** Claims as CSV: the header names the contract's fields; a nested field is JSON in its cell; null is an empty cell. */
public final class ClaimCsv implements AutoCloseable {

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final ClaimJson json;
    private final CsvGenerator csv;

    /**
     * Writes to {@code out}, which is flushed but not closed by {@link #close}.
     *
     * @throws UncheckedIOException when nothing can be written there
     */
    public ClaimCsv(Provenance provenance, Writer out) {
        this.json = new ClaimJson(provenance);
        try {
            this.csv = FACTORY.createGenerator(out);
            header();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Written by hand, so that a run without claims has its header too.
    private void header() throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder();
        ClaimJson.FIELDS.forEach(schema::addColumn);
        csv.setSchema(schema.build());
        csv.writeStartObject();
        for (String field : ClaimJson.FIELDS) {
            csv.writeStringField(field, field);
        }
        csv.writeEndObject();
    }

    /**
     * Writes one row.
     *
     * @throws IOException when the target fails
     */
    public void write(Claim claim) throws IOException {
        TokenBuffer buffer = new TokenBuffer(Json.reader(), false);
        json.write(claim, buffer);
        JsonNode tree = Json.reader().readTree(buffer.asParser());
        csv.writeStartObject();
        for (String field : ClaimJson.FIELDS) {
            JsonNode value = tree.path(field);
            csv.writeFieldName(field);
            if (value.isNull()) {
                csv.writeNull();
            } else {
                csv.writeString(value.isContainerNode() ? value.toString() : value.asText());
            }
        }
        csv.writeEndObject();
        buffer.close();
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
