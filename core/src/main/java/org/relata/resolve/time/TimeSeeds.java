package org.relata.resolve.time;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.relata.model.Span;

/**
 * Tells from the single words of a stretch which meanings can stand in it, so that few patterns are tried: most
 * sentences name no time. Filled while the patterns are loaded, only read after that.
 */
final class TimeSeeds {

    private static final String FIGURE = "#";
    private static final int LONGEST = 16;

    private final Map<String, EnumSet<Meaning>> byWord = new HashMap<>();
    private final EnumSet<Meaning> limited = EnumSet.noneOf(Meaning.class);

    /** Takes a line "needs", meaning, words. */
    void need(TimeTables.Row row, TimeWords words) {
        Meaning meaning = Meaning.valueOf(row.cell(1));
        for (String word : List.of(row.cell(2).split(" ", -1))) {
            if (!word.startsWith("{")) {
                need(meaning, Set.of(word));
                continue;
            }
            String name = word.substring(1, word.length() - 1);
            if (!words.classes().contains(name)) {
                throw row.wrong("words.tsv has no class \"" + name + "\"");
            }
            need(meaning, words.forms(name));
        }
    }

    /** Of a form of several words each one will do. */
    void need(Meaning meaning, Set<String> forms) {
        limited.add(meaning);
        for (String form : forms) {
            for (String word : List.of(form.split("[^\\p{L}#]+", -1))) {
                if (word.length() > 2 || form.equals(word)) {
                    byWord.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> EnumSet.noneOf(Meaning.class))
                            .add(meaning);
                }
            }
        }
    }

    /** The meanings that may stand here; empty when none can. */
    Set<Meaning> in(String text, Span within) {
        EnumSet<Meaning> found = EnumSet.noneOf(Meaning.class);
        int at = within.begin();
        while (at < within.end()) {
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                add(found, FIGURE);
                at++;
            } else if (Character.isLetter(c)) {
                int end = at + 1;
                while (end < within.end() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                if (end - at <= LONGEST) {
                    word(found, text.substring(at, end).toLowerCase(Locale.ROOT));
                }
                at = end;
            } else {
                at++;
            }
        }
        if (!found.isEmpty()) {
            found.addAll(EnumSet.complementOf(limited));
        }
        return found;
    }

    private void word(EnumSet<Meaning> found, String word) {
        add(found, word);
        if (word.endsWith("s")) {
            add(found, word.substring(0, word.length() - 1));
        }
    }

    private void add(EnumSet<Meaning> found, String word) {
        EnumSet<Meaning> meanings = byWord.get(word);
        if (meanings != null) {
            found.addAll(meanings);
        }
    }
}
