package org.relata.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.concurrent.Callable;
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
            required = true,
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}.")
    private String from = "";

    @Option(
            names = "--into",
            paramLabel = "KIND",
            required = true,
            description = "registry or gazetteer.")
    private Importer.Target into = Importer.Target.REGISTRY;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to write it.")
    private Path out = Path.of("");

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
        Importer importer = Importers.named(from, into);
        Intake intake = new Intake();
        Path unfinished = out.resolveSibling(out.getFileName() + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                importer.run(file, writer, intake);
            } catch (RelataException | IOException e) {
                Files.deleteIfExists(unfinished);
                throw e;
            }
            Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new RelataException(
                    RelataException.Code.OUTPUT, file + " could not be imported into " + out + ": " + e, e);
        }
        intake.lines().forEach(line -> surroundings.err().println("relata: " + line));
        return Commands.DONE;
    }
}
