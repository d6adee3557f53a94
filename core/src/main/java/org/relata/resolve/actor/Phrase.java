package org.relata.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name or noun phrase as words, without its first determiner, "X-led" as two words.
 *
 * @param words without possessive endings
 * @param written the same words with them: "People's Protection Units" is a name with its own
 */
record Phrase(List<String> words, List<String> written) {

    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "some",
            "any",
            "all",
            "several",
            "many",
            "its",
            "his",
            "her",
            "their",
            "our",
            "both",
            "dozens",
            "hundreds",
            "thousands",
            "scores",
            "of",
            "other",
            "more",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten");

    Phrase {
        words = List.copyOf(words);
        written = List.copyOf(written);
    }

    static Phrase of(String text, PhraseWords known) {
        List<String> words = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (String piece : SPACE.split(text.strip(), -1)) {
            String word = bare(piece);
            if (!word.isEmpty() && !(words.isEmpty() && isDeterminer(word))) {
                add(word, words, known);
                if (words.size() > written.size()) {
                    String last = words.get(words.size() - 1);
                    written.add(last.equals(word) && isPossessive(piece) ? word + "'s" : last);
                }
            }
        }
        return new Phrase(words, written);
    }

    private static boolean isDeterminer(String word) {
        boolean listed = DETERMINERS.contains(word.toLowerCase(Locale.ROOT))
                && (word.length() == 1 || !word.equals(word.toUpperCase(Locale.ROOT)));
        return listed || word.chars().allMatch(c -> Character.isDigit(c) || c == ',');
    }

    /** "HTS-dominated" is HTS; "US-backed" says nothing of who the backed are, and is dropped. */
    private static void add(String word, List<String> words, PhraseWords known) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0) {
            String after = word.substring(hyphen + 1);
            if (known.isTied(after)) {
                return;
            }
            if (known.isHolding(after)) {
                words.add(word.substring(0, hyphen));
                return;
            }
        }
        words.add(word);
    }

    /** Without quotation marks, commas and the possessive ending. */
    private static String bare(String piece) {
        int begin = 0;
        int end = piece.length();
        while (begin < end && "\"“”‘’'`([,".indexOf(piece.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && "\"“”)],;:".indexOf(piece.charAt(end - 1)) >= 0) {
            end--;
        }
        String word = piece.substring(begin, end);
        if (word.endsWith("'s") || word.endsWith("’s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("'") || word.endsWith("’") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isPossessive(String piece) {
        return piece.endsWith("'s") || piece.endsWith("’s") || piece.endsWith("s'") || piece.endsWith("s’");
    }

    /** The words as they are written, but for a possessive ending of the last. */
    String written(int from, int to) {
        if (to - from < 2) {
            return text(from, to);
        }
        return String.join(" ", written.subList(from, to - 1)) + " " + words.get(to - 1);
    }

    int size() {
        return words.size();
    }

    List<String> from(int index) {
        return words.subList(index, words.size());
    }

    String text(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    String text() {
        return text(0, words.size());
    }
}
