package org.relata.app.cli;

import org.jspecify.annotations.Nullable;
import org.relata.Pipeline;

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
            return new PipelineEngine(
                    Pipeline.builtIn(() -> surroundings.parser().open(bar), country));
        }
    }
}
