package org.relata.app.cli;

import java.util.List;
import org.relata.Coded;
import org.relata.Pipeline;
import org.relata.evaluate.CodedDocument;
import org.relata.evaluate.Systems;
import org.relata.model.Document;
import org.relata.model.Provenance;

/** The pipeline, as the commands ask for it. */
record PipelineEngine(Pipeline pipeline) implements Engine {

    @Override
    public CodedDocument code(Document document) {
        Coded coded = pipeline.code(document);
        return new CodedDocument(coded.parsed(), coded.claims());
    }

    @Override
    public List<String> explain(Document document, String claim) {
        Coded coded = pipeline.code(document);
        return coded.claims().stream()
                .filter(one -> one.id().equals(claim))
                .findFirst()
                .map(one -> ClaimExplanation.lines(
                        coded, one, pipeline.rule(one.rule()).orElse(null)))
                .orElse(List.of());
    }

    @Override
    public List<String> overview(Document document) {
        return DocumentExplanation.lines(pipeline.code(document));
    }

    @Override
    public Provenance provenance() {
        return pipeline.provenance();
    }

    @Override
    public Systems systems() {
        return pipeline.systems();
    }
}
