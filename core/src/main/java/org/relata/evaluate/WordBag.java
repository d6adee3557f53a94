package org.relata.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as its words, for comparing texts whatever their white space and punctuation. */
final class WordBag {

    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");
    /** So many words in a row are not alike by chance. */
    private static final int RUN = 8;

    private final String text;
    private final List<String> words;
    private final String joined;

    WordBag(String text) {
        this.text = text;
        this.words = words(text);
        this.joined = " " + String.join(" ", words) + " ";
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    String text() {
        return text;
    }

    /** Whether the words stand in this text one after the other; of several, the first and the last may be cut off in the middle. */
    boolean contains(String other) {
        String wanted = String.join(" ", words(other));
        return joined.contains(wanted.contains(" ") ? wanted : " " + wanted + " ");
    }

    /** Whether some run of eight words of the other text, or all of it where it is shorter, stands in this one. */
    boolean sharesRun(String other) {
        List<String> theirs = words(other);
        if (theirs.isEmpty()) {
            return false;
        }
        int length = Math.min(RUN, theirs.size());
        for (int i = 0; i + length <= theirs.size(); i++) {
            if (joined.contains(" " + String.join(" ", theirs.subList(i, i + length)) + " ")) {
                return true;
            }
        }
        return false;
    }

    /** F1 of the other text's words against these, as bags. */
    double f1(WordBag other) {
        Map<String, Integer> left = new HashMap<>();
        words.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : other.words) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return Score.ratio(2L * shared, (long) words.size() + other.words.size());
    }
}
