package org.relata.classify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.relata.data.DataNode;
import org.relata.data.YamlReader;

/** The built-in tables of this package. */
final class Tables {

    private static final String FOLDER = "org/relata/classify/";

    private Tables() {}

    static DataNode read(String name) {
        try (InputStream in = Tables.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(FOLDER + name + " is missing from the class path");
            }
            return YamlReader.read(FOLDER + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
