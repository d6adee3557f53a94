package org.relata.app.cli;

import java.util.List;
import org.relata.evaluate.CodedDocument;
import org.relata.evaluate.Systems;
import org.relata.model.Document;
import org.relata.model.Provenance;
import org.relata.parse.Parser;

/** Opens the engine for a command, showing the making of the model cache. */
final class EngineSource {

    private EngineSource() {}

    static Engine open(Surroundings surroundings) {
        try (ModelBar bar = new ModelBar(surroundings)) {
            return of(surroundings.parser().open(bar));
        }
    }

    private static Engine of(Parser parser) {
        return new Engine() {
            @Override
            public CodedDocument code(Document document) {
                return new CodedDocument(parser.parse(document), List.of());
            }

            @Override
            public List<String> explain(Document document, String claim) {
                return List.of();
            }

            @Override
            public Provenance provenance() {
                return new Provenance(ProgramVersion.text(), "none", "none");
            }

            @Override
            public Systems systems() {
                return Systems.none().withParser(parser::parse).withCoder(this::code);
            }
        };
    }
}
