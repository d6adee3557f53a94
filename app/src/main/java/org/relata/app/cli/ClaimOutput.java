package org.relata.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.relata.contract.ClaimCsv;
import org.relata.contract.ClaimJson;
import org.relata.contract.ClaimText;
import org.relata.contract.Json;
import org.relata.model.Claim;
import org.relata.model.Provenance;
import org.relata.store.ParquetFile;

/** Writes claims in one format. */
interface ClaimOutput {

    /** Writes one claim. */
    void write(Claim claim) throws IOException;

    /** Sends off what has been written. */
    void flush() throws IOException;

    /** Writes what stands behind the last claim. */
    default void end() throws IOException {
        flush();
    }

    /** Opens the format's writer on the stream, which stays the caller's to close. */
    static ClaimOutput open(OutputFormat format, Provenance provenance, OutputStream out) throws IOException {
        return switch (format) {
            case TEXT -> new Text(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            case JSONL ->
                new Lines(new ClaimJson(provenance), Json.lines(out).setRootValueSeparator(new SerializedString("")));
            case CSV -> Rows.open(provenance, new OutputStreamWriter(out, StandardCharsets.UTF_8));
            case PARQUET -> new Columns(new ClaimJson(provenance), ParquetFile.begin(ParquetFile.Table.CLAIMS), out);
        };
    }

    /** Blocks of text, a blank line between them. */
    record Text(Writer out) implements ClaimOutput {
        @Override
        public void write(Claim claim) throws IOException {
            out.write(ClaimText.block(claim));
            out.write('\n');
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }

    /** JSON lines. */
    record Lines(ClaimJson form, JsonGenerator json) implements ClaimOutput {
        @Override
        public void write(Claim claim) throws IOException {
            form.write(claim, json);
            json.writeRaw('\n');
        }

        @Override
        public void flush() throws IOException {
            json.flush();
        }
    }

    /** CSV, whose header is written even when no claim follows. */
    record Rows(ClaimCsv csv, Writer out) implements ClaimOutput {
        static Rows open(Provenance provenance, Writer out) {
            return new Rows(new ClaimCsv(provenance, out), out);
        }

        @Override
        public void write(Claim claim) throws IOException {
            csv.write(claim);
        }

        @Override
        public void flush() throws IOException {
            csv.flush();
            out.flush();
        }
    }

    /** Parquet, which is written whole at the end. */
    record Columns(ClaimJson form, ParquetFile file, OutputStream out) implements ClaimOutput {
        @Override
        public void write(Claim claim) throws IOException {
            file.write(Json.text(json -> form.write(claim, json)));
        }

        @Override
        public void flush() {
            // Nothing can be sent off before all is there.
        }

        @Override
        public void end() throws IOException {
            file.endTo(out);
            out.flush();
        }
    }
}
