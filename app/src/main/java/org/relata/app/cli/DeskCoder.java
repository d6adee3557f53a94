package org.relata.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.app.web.api.TextCoder;
import org.relata.model.Document;
import org.relata.model.Provenance;
import org.relata.model.Published;

/** Codes for the desk what the command line would read from standard input. */
final class DeskCoder implements TextCoder {

    private final Engine engine;
    private final Surroundings surroundings;

    DeskCoder(Engine engine, Surroundings surroundings) {
        this.engine = engine;
        this.surroundings = surroundings;
    }

    @Override
    public Outcome code(InputStream bytes, @Nullable Published published) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        List<Coded> all = new ArrayList<>();
        DocumentSource documents = documents(bytes, published, words);
        while (documents.hasNext()) {
            Document document = documents.next();
            all.add(new Coded(document, engine.code(document).claims()));
        }
        return new Outcome(all, words.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Override
    public List<String> explain(InputStream bytes, @Nullable Published published, String claim) {
        DocumentSource documents = documents(bytes, published, new ByteArrayOutputStream());
        while (documents.hasNext()) {
            List<String> lines = engine.explain(documents.next(), claim);
            if (!lines.isEmpty()) {
                return lines;
            }
        }
        return List.of();
    }

    @Override
    public List<String> explain(Document document, String claim) {
        return engine.explain(document, claim);
    }

    @Override
    public Provenance provenance() {
        return engine.provenance();
    }

    private DocumentSource documents(InputStream bytes, @Nullable Published published, ByteArrayOutputStream words) {
        PrintStream err = new PrintStream(words, true, StandardCharsets.UTF_8);
        Surroundings pasted = new Surroundings(bytes, surroundings.out(), err, false, false, surroundings.parser());
        InputOptions options = new InputOptions();
        options.inputs = List.of("-");
        options.published = published;
        return new DocumentSource(pasted, options, new Problems(err));
    }
}
