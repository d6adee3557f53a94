package org.relata.contract;

import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.relata.model.Claim;
import org.relata.model.Provenance;

/** Claims as CSV: the header names the contract's fields; a nested field is JSON in its cell; null is an empty cell. */
public final class ClaimCsv implements AutoCloseable {

    private final ClaimJson json;
    private final TreeCsv csv;

    /**
     * Writes to {@code out}, which is flushed but not closed by {@link #close}.
     *
     * @throws UncheckedIOException when nothing can be written there
     */
    public ClaimCsv(Provenance provenance, Writer out) {
        this.json = new ClaimJson(provenance);
        this.csv = new TreeCsv(ClaimJson.FIELDS, out);
    }

    /**
     * Writes one row.
     *
     * @throws IOException when the target fails
     */
    public void write(Claim claim) throws IOException {
        try (TokenBuffer buffer = new TokenBuffer(Json.reader(), false)) {
            json.write(claim, buffer);
            csv.write(Json.reader().readTree(buffer.asParser()));
        }
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
