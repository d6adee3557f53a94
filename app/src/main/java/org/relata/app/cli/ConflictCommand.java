package org.relata.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.conflict.ConflictReport;
import org.relata.conflict.show.ConflictJson;
import org.relata.conflict.show.ConflictPicture;
import org.relata.conflict.show.ConflictText;
import org.relata.conflict.show.DyadYearTable;
import org.relata.contract.Json;
import org.relata.resolve.actor.ActorNames;
import org.relata.store.Access;
import org.relata.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relata conflict}: whether it ended, goes on, or goes on between others. */
@Command(
        name = "conflict",
        description =
                "Tells by UCDP's rules whether a conflict ended, goes on, or goes on between others: dyads, yearly"
                        + " deaths, episodes, how they ended, and the verdict on the conflict, each dyad and each actor, with"
                        + " the events behind it.")
final class ConflictCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "PLACE-OR-ACTOR",
            description = "A country (\"Syria\", SYR), a place in one, or an actor by name or id (\"HTS\").")
    private String subject = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "First day; as far back as the record goes if not given.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description =
                    "The reference day that the verdict is given for; the record's last day if not given. The year"
                            + " of that day is not yet over unless it is 31 December.")
    private @Nullable LocalDate to;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description = "Events in place of a store: a CSV file of the UCDP GED, or JSON lines as `relata events`"
                    + " writes them.")
    private @Nullable Path events;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, jsonl, csv (dyad-years) or svg (the picture). Text on a terminal, JSON lines elsewhere,"
                            + " unless this says otherwise.")
    private @Nullable Form format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file, not to standard output.")
    private @Nullable Path out;

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description = "A file or folder of your own actors, laid over the built-in ones.")
    private List<Path> own = List.of();

    /** The forms of the answer. */
    enum Form {
        /** Verdicts in words, then what is behind them. */
        TEXT,
        /** One JSON object. */
        JSONL,
        /** Dyad-years. */
        CSV,
        /** The picture. */
        SVG;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ConflictCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate first = from;
        LocalDate last = to;
        if (first != null && last != null && first.isAfter(last)) {
            throw new RelataException(RelataException.Code.USAGE, "--from " + first + " is after --to " + last);
        }
        ActorNames names = own.isEmpty() ? ActorNames.builtIn() : ActorNames.with(own, surroundings.err()::println);
        ConflictQuestion question = ConflictQuestion.of(subject, first, last, names);
        Path file = events;
        ConflictReport report = file == null ? asked(question) : question.answer(file);
        boolean person = out == null && surroundings.outIsTerminal();
        Form form = format != null ? format : person ? Form.TEXT : Form.JSONL;
        try (OutputStream stream = Output.open(out, surroundings)) {
            write(report, form, stream);
        }
        return Commands.DONE;
    }

    private ConflictReport asked(ConflictQuestion question) {
        try (Store opened = Store.open(store.address, Access.READ)) {
            return question.answer(opened.violence(), store.address);
        }
    }

    private static void write(ConflictReport report, Form form, OutputStream stream) throws IOException {
        switch (form) {
            case TEXT -> stream.write(ConflictText.of(report).getBytes(StandardCharsets.UTF_8));
            case CSV -> stream.write(DyadYearTable.of(report).getBytes(StandardCharsets.UTF_8));
            case SVG -> stream.write(ConflictPicture.of(report).getBytes(StandardCharsets.UTF_8));
            case JSONL -> {
                JsonGenerator json = Json.lines(stream);
                ConflictJson.write(report, json);
                json.writeRaw('\n');
                json.flush();
            }
        }
    }
}
