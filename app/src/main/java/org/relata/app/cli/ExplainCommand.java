package org.relata.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relata.model.Document;
import org.relata.model.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relata explain}: why a claim is as it is. */
@Command(
        name = "explain",
        description = "Shows why a claim is as it is: its sentence and parse, the rule that found it, who fills each"
                + " role and why, the chain of holders, the cues of certainty, the resolved actors, place and time."
                + " Without an id: the claims of the input in short, and what was left out and why.")
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final DataOptions data = new DataOptions();

    @Parameters(index = "0", paramLabel = "INPUT", description = "Where the claim's document is, as for `relata code`.")
    private String input = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID",
            description = "The claim's id, as `relata code` wrote it.")
    private String id = "";

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = InputOptions.PublishedConverter.class,
            description = "The same as was given to `relata code`: it is part of what the claim depends on.")
    private @Nullable Published published;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems(surroundings.err());
        InputOptions options = new InputOptions();
        options.inputs = List.of(input);
        options.published = published;
        DocumentSource documents = new DocumentSource(surroundings, options, problems);
        if (!documents.hasNext()) {
            return Commands.SOME_FAILED;
        }
        Engine engine = EngineSource.open(surroundings, data);
        while (documents.hasNext()) {
            Document document = documents.next();
            List<String> lines = id.isEmpty() ? engine.overview(document) : engine.explain(document, id);
            if (!lines.isEmpty()) {
                print(lines);
                if (!id.isEmpty()) {
                    return problems.exitCode();
                }
            }
        }
        if (id.isEmpty()) {
            return problems.exitCode();
        }
        problems.failed(input + " has no claim " + id + "; `relata code` with the same --published lists them");
        return problems.exitCode();
    }

    private void print(List<String> lines) throws IOException {
        try (OutputStream out = Output.open(null, surroundings)) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
