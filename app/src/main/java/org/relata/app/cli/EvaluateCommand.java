package org.relata.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relata.contract.Json;
import org.relata.evaluate.Evaluation;
import org.relata.evaluate.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relata evaluate}: how good the program is on a gold file. */
@Command(
        name = "evaluate",
        description = "Scores the program against a gold file: precision, recall and F1 by type and overall, and how"
                + " long it took. Your own gold is claims as `relata code` writes them; an absent field is not scored.")
final class EvaluateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final ThreadOptions work = new ThreadOptions();

    @Mixin
    private final DataOptions data = new DataOptions();

    @Parameters(paramLabel = "GOLD", description = "JSON lines.")
    private Path gold = Path.of("");

    @Option(
            names = "--task",
            paramLabel = "TASK",
            completionCandidates = TaskNames.class,
            description = "${COMPLETION-CANDIDATES}. Default: every task that the file's fields fit.")
    private @Nullable String task;

    @Option(
            names = "--faults",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many examples of each kind of fault to show (default: ${DEFAULT-VALUE}).")
    private int faults;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or jsonl. Text on a terminal, JSON lines elsewhere, unless this says otherwise.")
    private @Nullable ReportFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file, not to standard output.")
    private @Nullable Path out;

    /** The forms of a report. */
    enum ReportFormat {
        /** Tables. */
        TEXT,
        /** One JSON object. */
        JSONL
    }

    EvaluateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        GoldCheck.check(gold, task);
        Engine engine = EngineSource.open(surroundings, data);
        Report report = Evaluation.run(gold, task, engine.systems(), work.threads, faults);
        boolean person = out == null && surroundings.outIsTerminal();
        try (OutputStream stream = Output.open(out, surroundings)) {
            write(report, format != null ? format : person ? ReportFormat.TEXT : ReportFormat.JSONL, stream);
        }
        return Commands.DONE;
    }

    private static void write(Report report, ReportFormat chosen, OutputStream stream) throws IOException {
        if (chosen == ReportFormat.TEXT) {
            stream.write(report.toText().getBytes(StandardCharsets.UTF_8));
            return;
        }
        JsonGenerator json = Json.lines(stream);
        report.write(json);
        json.writeRaw('\n');
        json.flush();
    }
}
