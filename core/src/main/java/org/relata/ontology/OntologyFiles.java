package org.relata.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.relata.RelataException;

/** Finds the files of the built-in ontology on the class path and of a user's on the disk. */
final class OntologyFiles {

    private static final String FOLDER = "org/relata/ontology/";

    private OntologyFiles() {}

    static List<OntologyFile> builtIn() {
        List<OntologyFile> files = new ArrayList<>();
        for (String line : resource("files.txt").split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                files.add(new OntologyFile(line, FOLDER.concat(line), resource(line), false));
            }
        }
        return List.copyOf(files);
    }

    static List<OntologyFile> under(Path path) {
        if (!Files.exists(path)) {
            throw new RelataException(
                    RelataException.Code.USAGE,
                    "no ontology at " + path + "; name a YAML or TSV file, or a folder of them");
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<OntologyFile> found = files.filter(OntologyFiles::isTable)
                    .sorted()
                    .map(OntologyFiles::own)
                    .toList();
            if (found.isEmpty()) {
                throw new RelataException(RelataException.Code.DATA, path + ": holds no .yaml or .tsv file");
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw new RelataException(RelataException.Code.DATA, path + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isTable(Path path) {
        String name = path.getFileName().toString();
        return Files.isRegularFile(path) && (name.endsWith(".yaml") || name.endsWith(".tsv"));
    }

    private static OntologyFile own(Path path) {
        try {
            return new OntologyFile(path.getFileName().toString(), path.toString(), Files.readString(path), true);
        } catch (IOException e) {
            throw new RelataException(
                    RelataException.Code.DATA, path + ": cannot be read as UTF-8: " + e.getMessage(), e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = OntologyFiles.class.getClassLoader().getResourceAsStream(FOLDER.concat(name))) {
            if (in == null) {
                throw new IllegalStateException(FOLDER + name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
