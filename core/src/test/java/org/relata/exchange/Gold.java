package org.relata.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The research data for tuning, where it is at hand. */
public final class Gold {

    private Gold() {}

    /** A file below {@code shared}; null where it is not there. */
    public static @Nullable Path file(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("shared").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        return null;
    }
}
