package org.relata.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relata.Pipeline;
import org.relata.RelataException;
import org.relata.exchange.to.Export;
import org.relata.exchange.to.ExportRun;
import org.relata.exchange.to.Exports;
import org.relata.exchange.to.Versions;
import org.relata.store.Access;
import org.relata.store.ParquetTable;
import org.relata.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code relata export}: the events of a store in the forms that others read. */
@Command(
        name = "export",
        description = "Writes the events of a store, with what stands beside them in their claims, in another form, and"
                + " reports what was left out, what the form could not hold, and how full each column is"
                + " (docs/exchange.md).")
final class ExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private String to = "csv";

    @Option(names = "--since", paramLabel = "DATE", description = "Events that last to this day or later.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Events that begin on this day or earlier.")
    private @Nullable LocalDate until;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file, or a folder for a file of the format's name; else text goes to standard output."
                    + " How it was made stands beside it in FILE.metadata.json.")
    private @Nullable Path out;

    @Option(
            names = "--release",
            description =
                    "Keep the ids of the last release of FILE, and list what changed since in FILE.release.jsonl.")
    private boolean release;

    /** The names of all forms. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Exports.names().iterator();
        }
    }

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Export export = Exports.named(to)
                .orElseThrow(
                        () -> wrong("there is no form '" + to + "'; there are: " + String.join(", ", Exports.names())));
        Path given = out;
        if (release && given == null) {
            throw wrong("--release needs --out FILE: the manifest stands beside it");
        }
        ExportRun run = new ExportRun(export, Versions.builtIn(Pipeline.VERSION), ParquetTable::open, asked());
        try (Store opened = Store.open(store.address, Access.READ)) {
            StoreEvents events = new StoreEvents(opened, filters.filter(ActorWords.builtIn(), since, until));
            List<String> told = given == null ? written(run, events) : run.toFile(events, file(given, export), release);
            told.forEach(line -> surroundings.err().println("relata: " + line));
        }
        return Commands.DONE;
    }

    private List<String> written(ExportRun run, StoreEvents events) {
        try (Writer writer =
                new BufferedWriter(new OutputStreamWriter(Output.open(null, surroundings), StandardCharsets.UTF_8))) {
            return run.toWriter(events, writer);
        } catch (IOException e) {
            throw Output.failed("Standard output", e);
        }
    }

    private static Path file(Path given, Export export) {
        return Files.isDirectory(given) ? given.resolve(export.name() + "." + export.suffix()) : given;
    }

    /** What was asked for, without where from and where to: those are no part of how it was made. */
    private String asked() {
        CommandSpec known = spec;
        List<String> asked = new ArrayList<>();
        boolean skip = false;
        for (String word : known == null
                ? List.<String>of()
                : known.commandLine().getParseResult().originalArgs()) {
            boolean place = word.equals("--store") || word.equals("--out");
            if (!skip
                    && !place
                    && !word.startsWith("--store=")
                    && !word.startsWith("--out=")
                    && !word.equals("export")) {
                asked.add(word);
            }
            skip = place;
        }
        return String.join(" ", asked);
    }

    private static RelataException wrong(String message) {
        return new RelataException(RelataException.Code.USAGE, message);
    }
}
