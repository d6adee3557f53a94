package org.relata.parse;

import java.util.ArrayList;
import java.util.List;
import org.relata.model.Span;

/** Raw words for tests, written one after the other: {@code text/tag/head/label/name}. */
final class Raw {

    private Raw() {}

    /** The words of a sentence; a word that begins with {@code ~} stands directly behind the one before it. */
    static List<RawWord> words(String... written) {
        List<RawWord> words = new ArrayList<>();
        int at = 0;
        for (String each : written) {
            boolean joined = each.startsWith("~");
            String[] fields = (joined ? each.substring(1) : each).split("/", -1);
            int begin = joined || words.isEmpty() ? at : at + 1;
            at = begin + fields[0].length();
            String name = fields.length > 4 ? fields[4] : "O";
            words.add(new RawWord(
                    new Span(begin, at),
                    fields[0],
                    fields[0].toLowerCase(java.util.Locale.ROOT),
                    fields[1],
                    Integer.parseInt(fields[2]),
                    fields[3],
                    name));
        }
        return words;
    }

    /** The text that the words were taken from. */
    static String text(List<RawWord> words) {
        StringBuilder text = new StringBuilder();
        for (RawWord word : words) {
            text.append(" ".repeat(word.span().begin() - text.length())).append(word.text());
        }
        return text.toString();
    }
}
