package org.relata.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.relata.model.Name;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** Sentences built by hand: words parted by spaces; capitalised ones are proper nouns unless said otherwise. */
final class TestSentences {

    private TestSentences() {}

    /** Words without a tree; {@code names} are the parser's names. */
    static Sentence flat(String text, Name... names) {
        String[] parts = text.split(" ", -1);
        String[] rows = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            rows[i] = parts[i] + "|" + tag(parts[i]) + "|" + (i == 0 ? -1 : 0) + "|" + (i == 0 ? "root" : "dep");
        }
        return tree(rows, names);
    }

    /** One word a row: {@code text|tag|head|relation}. */
    static Sentence tree(String[] rows, Name... names) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < rows.length; i++) {
            String[] cells = rows[i].split("\\|", -1);
            Span span = new Span(at, at + cells[0].length());
            words.add(new Word(
                    i,
                    span,
                    cells[0],
                    cells[0].toLowerCase(Locale.ROOT),
                    cells[1],
                    Integer.parseInt(cells[2]),
                    cells[3]));
            at = span.end() + 1;
        }
        Span all = new Span(0, at - 1);
        return new Sentence(0, new Part(PartKind.BODY, all), all, words, List.of(names));
    }

    private static String tag(String word) {
        if (Character.isUpperCase(word.charAt(0)) || word.startsWith("al-")) {
            return "NNP";
        }
        return switch (word) {
            case "in", "of", "near", "from", "at", "on", "to", "between", "outside" -> "IN";
            case "the", "a" -> "DT";
            case "and" -> "CC";
            case ",", "." -> word;
            default -> word.endsWith("ed") ? "VBD" : "NN";
        };
    }
}
