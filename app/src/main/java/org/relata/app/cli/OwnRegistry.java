package org.relata.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.resolve.actor.Registry;

/** The registry that a command works with. */
final class OwnRegistry {

    private OwnRegistry() {}

    /**
     * The built-in registry, with the user's file after it where one is named.
     *
     * @throws RelataException when the file cannot be read or is not of the form of {@code registry/README.md}
     */
    static Registry read(@Nullable Path file) {
        if (file == null) {
            return Registry.builtIn();
        }
        try {
            return Registry.builtInWith(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new RelataException(
                    RelataException.Code.INPUT,
                    file + " cannot be read as UTF-8 text: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                    e);
        }
    }
}
