package org.relata.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.relata.contract.DocumentJson;
import org.relata.contract.Json;
import org.relata.model.Document;

/** Documents as JSON lines to a file or to standard output. */
final class DocumentLines implements AutoCloseable {

    private final String target;
    private final OutputStream out;
    private final JsonGenerator json;

    DocumentLines(@Nullable Path file, Surroundings surroundings) {
        this.target = file == null ? "Standard output" : file.toString();
        this.out = Output.open(file, surroundings);
        this.json = Json.lines(out).setRootValueSeparator(new SerializedString(""));
    }

    /** Writes one line, and sends it off. */
    void write(Document document) {
        try {
            DocumentJson.write(document, json);
            json.writeRaw('\n');
            json.flush();
        } catch (IOException e) {
            throw Output.failed(target, e);
        }
    }

    @Override
    public void close() {
        try {
            json.close();
            out.close();
        } catch (IOException e) {
            throw Output.failed(target, e);
        }
    }
}
