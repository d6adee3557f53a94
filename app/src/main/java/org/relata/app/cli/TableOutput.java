package org.relata.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.relata.contract.ClaimJson;
import org.relata.contract.EventJson;
import org.relata.contract.Json;
import org.relata.contract.TreeCsv;
import org.relata.store.Kept;
import org.relata.store.ParquetFile;

/** Writes claims or events of a store in one format. */
interface TableOutput {

    /** Writes one. */
    void write(Kept kept) throws IOException;

    /** Writes what stands behind the last one, and sends it off. */
    void end() throws IOException;

    /** What is written. */
    @SuppressWarnings("ImmutableEnumChecker") // Lists and functions that are never changed.
    enum Table {
        CLAIMS(ClaimJson.FIELDS, KeptText::claim, ParquetFile.Table.CLAIMS),
        EVENTS(EventJson.FIELDS, KeptText::event, ParquetFile.Table.EVENTS);

        private final List<String> fields;
        private final Function<JsonNode, String> text;
        private final ParquetFile.Table parquet;

        Table(List<String> fields, Function<JsonNode, String> text, ParquetFile.Table parquet) {
            this.fields = fields;
            this.text = text;
            this.parquet = parquet;
        }
    }

    /** Opens the format's writer on the stream, which stays the caller's to close. */
    static TableOutput open(TableFormat format, Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        return switch (format) {
            case TEXT -> new Text(writer, table.text);
            case JSONL -> new Lines(writer);
            case CSV -> new Rows(new TreeCsv(table.fields, writer), writer);
            case PARQUET -> new Columns(ParquetFile.begin(table.parquet), out);
            case GEOJSON -> Features.begin(out);
        };
    }

    /** Blocks of text, a blank line between them. */
    record Text(Writer out, Function<JsonNode, String> form) implements TableOutput {
        @Override
        public void write(Kept kept) throws IOException {
            out.write(form.apply(kept.tree()));
            out.write('\n');
        }

        @Override
        public void end() throws IOException {
            out.flush();
        }
    }

    /** JSON lines, as they stand in the store. */
    record Lines(Writer out) implements TableOutput {
        @Override
        public void write(Kept kept) throws IOException {
            out.write(kept.json());
            out.write('\n');
        }

        @Override
        public void end() throws IOException {
            out.flush();
        }
    }

    /** CSV, whose header is written even when no row follows. */
    record Rows(TreeCsv csv, Writer out) implements TableOutput {
        @Override
        public void write(Kept kept) throws IOException {
            csv.write(kept.tree());
        }

        @Override
        public void end() throws IOException {
            csv.flush();
            out.flush();
        }
    }

    /** Parquet, which is written to a file and sent off whole. */
    record Columns(ParquetFile file, OutputStream out) implements TableOutput {
        @Override
        public void write(Kept kept) throws IOException {
            file.write(kept.json());
        }

        @Override
        public void end() throws IOException {
            file.endTo(out);
            out.flush();
        }
    }

    /** GeoJSON (RFC 7946). */
    record Features(JsonGenerator json) implements TableOutput {

        static Features begin(OutputStream out) throws IOException {
            JsonGenerator json = Json.linesWithTrees(out);
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            return new Features(json);
        }

        @Override
        public void write(Kept kept) throws IOException {
            JsonNode tree = kept.tree();
            JsonNode place = tree.path("place");
            json.writeStartObject();
            json.writeStringField("type", "Feature");
            json.writeStringField("id", tree.path("id").asText());
            json.writeFieldName("geometry");
            if (place.path("lat").isNumber() && place.path("lon").isNumber()) {
                json.writeStartObject();
                json.writeStringField("type", "Point");
                json.writeArrayFieldStart("coordinates");
                json.writeNumber(place.path("lon").doubleValue());
                json.writeNumber(place.path("lat").doubleValue());
                json.writeEndArray();
                json.writeEndObject();
            } else {
                json.writeNull();
            }
            json.writeFieldName("properties");
            json.writeTree(tree);
            json.writeEndObject();
        }

        @Override
        public void end() throws IOException {
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        }
    }
}
