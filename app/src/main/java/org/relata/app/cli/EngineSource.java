package org.relata.app.cli;

import org.relata.Pipeline;

/** Opens the engine for a command, showing the making of the model cache. */
final class EngineSource {

    private EngineSource() {}

    /** The engine that the options ask for; what was taken of a user's dictionaries is said on standard error. */
    static Engine open(Surroundings surroundings, DataOptions options) {
        String name = options.parser();
        try (ModelBar bar = new ModelBar(surroundings)) {
            return new PipelineEngine(Pipeline.open(
                    () -> surroundings.parser().open(name, bar),
                    options.settings(),
                    remark -> surroundings.err().println("relata: " + remark)));
        }
    }
}
