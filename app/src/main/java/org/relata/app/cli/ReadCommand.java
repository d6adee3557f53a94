package org.relata.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code relata read}: what the program sees of a file before any language is looked at. */
@Command(
        name = "read",
        description =
                "Writes documents as JSON lines: their text, and which stretch of it is body, headline, caption or"
                        + " a reader's comment.")
final class ReadCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file, not to standard output.")
    private @Nullable Path out;

    ReadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems(surroundings.err());
        DocumentSource documents = new DocumentSource(surroundings, input, problems);
        try (DocumentLines lines = new DocumentLines(out, surroundings)) {
            documents.forEachRemaining(lines::write);
        }
        return problems.exitCode();
    }
}
