package org.relata.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.data.Intake;
import org.relata.exchange.from.ClaimSource;
import org.relata.exchange.from.ClaimSources;
import org.relata.imports.Importer;
import org.relata.imports.Importers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relata import}: other people's events into the store, their lists of actors and places as files of ours. */
@Command(
        name = "import",
        description = "Puts other people's event data into a store, each row as a document and claim of that data set"
                + " (docs/exchange.md); or makes a registry or gazetteer file of their lists, for --registry and"
                + " --gazetteer. Reports what was taken, what was not and why.")
final class ImportCommand implements Callable<Integer> {

    private static final String STORE = "store";

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "What to import; it may be gzipped or zipped.")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}.")
    private @Nullable String from;

    @Option(names = "--into", paramLabel = "KIND", description = "store, registry or gazetteer.")
    private @Nullable String into;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write a registry or gazetteer.")
    private @Nullable Path out;

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description = "A second file that the first refers to: the events of gdelt-mentions.")
    private @Nullable Path with;

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description = "Your own actors, laid over the registry, for the names of events.")
    private List<Path> registries = new ArrayList<>();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final CorroborationOptions corroboration = new CorroborationOptions();

    /** The names of all importers. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            List<String> all = new ArrayList<>(ClaimSources.names());
            all.addAll(Importers.names());
            return all.iterator();
        }
    }

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String format = from;
        if (format != null && STORE.equals(into)) {
            ClaimSource source = ClaimSources.named(format)
                    .orElseThrow(() -> wrong("there is no data set '" + format + "'; there are: "
                            + String.join(", ", ClaimSources.names())));
            return new StoreImport(source, file, with, List.copyOf(registries))
                    .run(store.address, corroboration.corroborator(registries, surroundings), surroundings);
        }
        Importer.Target target = target();
        Path to = out;
        if (format == null || target == null || to == null) {
            throw wrong(
                    "import needs --from FORMAT and --into store|registry|gazetteer, and but for a store --out FILE;"
                            + " formats are: "
                            + String.join(", ", Importers.names()) + "; into a store: "
                            + String.join(", ", ClaimSources.names()));
        }
        Intake intake = new Intake();
        run(Importers.named(format, target), to, intake);
        intake.lines().forEach(line -> surroundings.err().println("relata: " + line));
        return Commands.DONE;
    }

    private Importer.@Nullable Target target() {
        String kind = into;
        if (kind == null || kind.equals(STORE)) {
            return null;
        }
        for (Importer.Target target : Importer.Target.values()) {
            if (target.name().equals(kind.toUpperCase(Locale.ROOT))) {
                return target;
            }
        }
        throw wrong("--into is store, registry or gazetteer, not '" + kind + "'");
    }

    private static RelataException wrong(String message) {
        return new RelataException(RelataException.Code.USAGE, message);
    }

    /** Writes beside the file first, so that a failure leaves what was there. */
    private void run(Importer importer, Path to, Intake intake) {
        Path unfinished = to.resolveSibling(to.getFileName() + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                importer.run(file, writer, intake);
            } catch (RelataException | IOException e) {
                Files.deleteIfExists(unfinished);
                throw e;
            }
            Files.move(unfinished, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new RelataException(
                    RelataException.Code.OUTPUT, file + " could not be imported into " + to + ": " + e, e);
        }
    }
}
