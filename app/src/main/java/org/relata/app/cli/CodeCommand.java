package org.relata.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code relata code}: the main job, from documents to claims. */
@Command(
        name = "code",
        description = "Finds the claims in documents: who did what to whom, where and when, who says so, and how sure."
                + " They come out in the order of the documents, whatever the number of threads.")
final class CodeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final ThreadOptions work = new ThreadOptions();

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}. Text on a terminal, JSON lines elsewhere, unless this says otherwise.")
    private @Nullable OutputFormat format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the claims to this file, not to standard output.")
    private @Nullable Path out;

    @Option(
            names = "--documents",
            paramLabel = "FILE",
            description = "Also write the documents that were read, as `relata read` does, to this file.")
    private @Nullable Path documents;

    CodeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems(surroundings.err());
        DocumentSource source = new DocumentSource(surroundings, input, problems);
        boolean onTerminal = out == null && surroundings.outIsTerminal();
        OutputFormat chosen = OutputFormat.chosen(format, onTerminal);
        try (OutputStream stream = Output.open(out, surroundings);
                DocumentLines kept = documents == null ? null : new DocumentLines(documents, surroundings)) {
            Engine engine = EngineSource.open(surroundings, data);
            ClaimOutput claims = ClaimOutput.open(chosen, engine.provenance(), stream);
            try (DocumentBar bar = DocumentBar.open(surroundings, onTerminal)) {
                CodingRun run = new CodingRun(engine, claims, kept, problems, bar);
                new OrderedWork(work.threads).run(source, run::code, run::write);
            }
            claims.end();
        } catch (IOException e) {
            throw Output.failed(out == null ? "Standard output" : out.toString(), e);
        }
        return problems.exitCode();
    }
}
