package org.relata.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.data.OwnFiles;

/** The text of a user's own registry, which a store keeps beside what was coded with it. */
final class RegistryText {

    private RegistryText() {}

    /** The user's files, each under its name; null where there are none: the built-in ones are known by their version. */
    static @Nullable String of(List<Path> registries) {
        if (registries.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (Path file : OwnFiles.under(registries, "registry files")) {
            text.append("# ")
                    .append(file)
                    .append('\n')
                    .append(OwnFiles.text(file))
                    .append('\n');
        }
        return text.toString();
    }
}
