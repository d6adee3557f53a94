package org.relata.app.cli;

import org.jspecify.annotations.Nullable;
import org.relata.Pipeline;
import org.relata.parse.Parser;

/** Opens the engine for a command, showing the making of the model cache. */
final class EngineSource {

    private EngineSource() {}

    /**
     * The built-in engine.
     *
     * @param country ISO 3166 alpha-3 code of the country that the documents are about; or null
     */
    static Engine open(Surroundings surroundings, @Nullable String country) {
        try (ModelBar bar = new ModelBar(surroundings)) {
            Parser parser = surroundings.parser().open(bar);
            return new PipelineEngine(parser, Pipeline.builtIn(parser, country));
        }
    }
}
