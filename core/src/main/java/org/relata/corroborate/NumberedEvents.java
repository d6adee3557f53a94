package org.relata.corroborate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Data sets whose rows are events already: {@code numbered-data-sets.txt}. */
final class NumberedEvents {

    private static final String FILE = "numbered-data-sets.txt";
    private static final Set<String> PUBLISHERS = publishers();

    private NumberedEvents() {}

    /** Whether the two are rows of one such data set, which has told them apart. */
    static boolean areTwo(Telling one, Telling other) {
        @Nullable String publisher = one.publisher();
        return publisher != null
                && publisher.equals(other.publisher())
                && PUBLISHERS.contains(publisher)
                && !one.document().equals(other.document());
    }

    private static Set<String> publishers() {
        Set<String> publishers = new HashSet<>();
        try (InputStream in = NumberedEvents.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the class path");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> publishers.add(line.strip()));
            return Set.copyOf(publishers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
