package org.relata.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.data.Intake;
import org.relata.imports.Importer;
import org.relata.imports.Importers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relata import}: other people's lists of actors and places as files of ours. */
@Command(
        name = "import",
        description = "Makes a registry or gazetteer file of other people's data, for --registry and --gazetteer, and"
                + " reports what was taken, what was not and why.")
final class ImportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "What to import; it may be gzipped or zipped.")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}.")
    private @Nullable String from;

    @Option(names = "--into", paramLabel = "KIND", description = "registry or gazetteer.")
    private Importer.@Nullable Target into;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it.")
    private @Nullable Path out;

    /** The names of all importers. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Importers.names().iterator();
        }
    }

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String format = from;
        Importer.Target target = into;
        Path to = out;
        if (format == null || target == null || to == null) {
            throw new RelataException(
                    RelataException.Code.USAGE,
                    "import needs --from FORMAT, --into registry|gazetteer and --out FILE; formats are: "
                            + String.join(", ", Importers.names()));
        }
        Intake intake = new Intake();
        run(Importers.named(format, target), to, intake);
        intake.lines().forEach(line -> surroundings.err().println("relata: " + line));
        return Commands.DONE;
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
