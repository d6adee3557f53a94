package org.relata.imports;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.relata.data.Intake;

/** Makes a file of ours of a foreign one. Stateless. */
public interface Importer {

    /** What it can be made into. */
    enum Target {
        /** A file for {@code --registry}. */
        REGISTRY,
        /** A file for {@code --gazetteer}. */
        GAZETTEER
    }

    /** What the user calls the format: {@code ucdp-actors}. */
    String name();

    /** The format in a few words. */
    String what();

    /** What it becomes. */
    Target target();

    /**
     * Reads the file and writes what can be taken of it.
     *
     * @param intake is told what was taken, what was not and why
     * @throws org.relata.RelataException of code {@code INPUT} with file, line and column when it is not of the format
     */
    void run(Path file, Writer out, Intake intake) throws IOException;
}
