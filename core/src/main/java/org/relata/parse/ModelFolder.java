package org.relata.parse;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the parser's re-encoded model is kept between runs. */
public final class ModelFolder {

    /** The environment variable that overrides the place. */
    public static final String VARIABLE = "RELATA_CACHE";

    private ModelFolder() {}

    /** The folder for this user on this system; it need not exist yet. */
    public static Path ofUser() {
        String chosen = System.getenv(VARIABLE);
        Path base = chosen != null && !chosen.isBlank()
                ? Path.of(chosen)
                : systemCache().resolve("relata");
        return base.resolve("nlp4j-english-1.1.3-tables");
    }

    private static Path systemCache() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches");
        }
        if (system.startsWith("windows")) {
            return orElse(System.getenv("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
        }
        return orElse(System.getenv("XDG_CACHE_HOME"), home.resolve(".cache"));
    }

    private static Path orElse(@Nullable String set, Path otherwise) {
        return set == null || set.isBlank() ? otherwise : Path.of(set);
    }
}
