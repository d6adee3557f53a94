package org.relata.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The main classes of sentences, found by their letters and digits: the gold of the actors has the same sentences in
 * another spacing, and not the same ids.
 */
final class SentenceClasses {

    /** The file that lies beside the gold of the actors. */
    private static final String FILE = "snippets.jsonl";

    private final Map<String, Integer> classes;

    private SentenceClasses(Map<String, Integer> classes) {
        this.classes = classes;
    }

    /** The classes from the file beside {@code gold}; null where there is none. */
    static @Nullable SentenceClasses beside(Path gold) {
        Path path = gold.resolveSibling(FILE);
        if (!Files.isRegularFile(path)) {
            return null;
        }
        Map<String, Integer> classes = new HashMap<>();
        try (GoldFile file = new GoldFile(path, (one, other) -> false)) {
            while (file.hasNext()) {
                GoldRecord record = file.next().get(0);
                int value = Integer.parseInt(ClassesTask.goldClass(record.json(), record.line()));
                classes.put(key(record.text()), value);
            }
        }
        return new SentenceClasses(classes);
    }

    /** The class of a sentence; null where it is not in the file. */
    @Nullable
    Integer of(String text) {
        return classes.get(key(text));
    }

    // An apostrophe may be written as a letter (U+02BC), so modifier letters do not count.
    private static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
