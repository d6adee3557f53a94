package org.relata.resolve.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of {@code words.tsv} by class: as alternatives of a pattern, and what each is worth. */
final class TimeWords {

    private static final TimeWords BUILT_IN = new TimeWords();
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    static final String SPACE = "[\\s\\u00a0]{1,4}";

    private final Map<String, Map<String, String>> classes = new LinkedHashMap<>();

    private TimeWords() {
        for (TimeTables.Row row : TimeTables.read("words.tsv", 3, 3)) {
            Map<String, String> words = classes.computeIfAbsent(row.cell(0), name -> new LinkedHashMap<>());
            if (words.put(row.cell(1), row.cell(2)) != null) {
                throw row.wrong("\"" + row.cell(1) + "\" stands twice in the class " + row.cell(0));
            }
        }
    }

    static TimeWords builtIn() {
        return BUILT_IN;
    }

    /** The classes' names. */
    Set<String> classes() {
        return classes.keySet();
    }

    /** The words of a class. */
    Set<String> forms(String name) {
        return classes.getOrDefault(name, Map.of()).keySet();
    }

    /** What a word of a class is worth; null when it is not one. */
    @Nullable
    String value(String name, @Nullable String word) {
        return word == null ? null : classes.getOrDefault(name, Map.of()).get(plain(word));
    }

    /** The same as a number; 0 when it is not a word of the class. */
    int number(String name, @Nullable String word) {
        String value = value(name, word);
        return value == null ? 0 : Integer.parseInt(value);
    }

    static String plain(String word) {
        return SPACES.matcher(word.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** The words of a class as alternatives, longest first. */
    String alternatives(String name) {
        return alternatives(classes.getOrDefault(name, Map.of()).keySet());
    }

    static String alternatives(Iterable<String> forms) {
        List<String> sorted = new ArrayList<>();
        forms.forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        StringBuilder joined = new StringBuilder("(?:");
        for (String form : sorted) {
            joined.append(joined.length() == 3 ? "" : "|").append(quoted(form));
        }
        return joined.append(')').toString();
    }

    private static String quoted(String form) {
        String quoted = form.replace(".", "\\.").replace(" ", SPACE);
        return Character.isLetterOrDigit(form.charAt(form.length() - 1)) ? quoted + "\\b" : quoted;
    }
}
