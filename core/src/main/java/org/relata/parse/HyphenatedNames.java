package org.relata.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Puts hyphenated names together again, which NLP4J's tokenizer takes apart: {@code al - Sham} is one word, as is
 * {@code Deir ez - Zor}'s last. Compounds of an ordinary word ({@code Iran-backed}) stay apart: each part can trigger.
 */
final class HyphenatedNames {

    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ad", "ar", "as", "ash", "at", "ath", "az", "an", "ed", "er", "es", "et", "ez", "ul", "ur",
            "ud", "abu", "bin", "ibn", "abd", "ould");

    private HyphenatedNames() {}

    static List<RawWord> join(List<RawWord> words, String text) {
        int[] target = new int[words.size()];
        List<int[]> groups = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int last = endOfGroup(words, i);
            groups.add(new int[] {i, last});
            Arrays.fill(target, i, last + 1, groups.size() - 1);
            i = last + 1;
        }
        if (groups.size() == words.size()) {
            return words;
        }
        List<RawWord> joined = new ArrayList<>(groups.size());
        for (int[] group : groups) {
            joined.add(joinGroup(words, group[0], group[1], target, text));
        }
        return joined;
    }

    private static int endOfGroup(List<RawWord> words, int first) {
        int last = first;
        while (last + 2 < words.size() && isHyphen(words.get(last + 1)) && adjoin(words, last) && isName(words, last)) {
            last += 2;
        }
        return last;
    }

    private static boolean isHyphen(RawWord word) {
        return word.text().length() == 1 && "-‐‑–".contains(word.text());
    }

    private static boolean adjoin(List<RawWord> words, int at) {
        return words.get(at).span().end() == words.get(at + 1).span().begin()
                && words.get(at + 1).span().end() == words.get(at + 2).span().begin();
    }

    private static boolean isName(List<RawWord> words, int at) {
        RawWord before = words.get(at);
        RawWord after = words.get(at + 2);
        if (ARTICLES.contains(before.lemma())) {
            return Character.isUpperCase(after.text().charAt(0)) || before.tag().startsWith("NNP");
        }
        if (ARTICLES.contains(after.lemma())) {
            return Character.isUpperCase(before.text().charAt(0));
        }
        return before.tag().startsWith("NNP") && after.tag().startsWith("NNP") && sameName(before, after);
    }

    private static boolean sameName(RawWord before, RawWord after) {
        boolean begins = before.name().startsWith("B-") || before.name().startsWith("I-");
        boolean goesOn = after.name().startsWith("I-") || after.name().startsWith("L-");
        return begins && goesOn;
    }

    private static RawWord joinGroup(List<RawWord> words, int first, int last, int[] target, String text) {
        int top = first;
        for (int i = first; i <= last; i++) {
            int head = words.get(i).head();
            if (head < first || head > last) {
                top = i;
            }
        }
        RawWord head = words.get(top);
        int newHead = head.head() < 0 ? -1 : target[head.head()];
        if (first == last) {
            return head.with(newHead, head.label());
        }
        StringBuilder lemma = new StringBuilder();
        for (int i = first; i <= last; i++) {
            lemma.append(words.get(i).lemma());
        }
        var span = words.get(first).span().cover(words.get(last).span());
        String tag = head.tag().startsWith("NN") || head.tag().startsWith("JJ") ? head.tag() : "NNP";
        return new RawWord(span, span.of(text), lemma.toString(), tag, newHead, head.label(), name(words, first, last));
    }

    private static String name(List<RawWord> words, int first, int last) {
        String begin = words.get(first).name();
        String end = words.get(last).name();
        if (end.startsWith("O") || begin.startsWith("O")) {
            return end.startsWith("O") ? begin : end;
        }
        boolean starts = begin.startsWith("B-") || begin.startsWith("U-");
        boolean ends = end.startsWith("L-") || end.startsWith("U-");
        return (starts ? ends ? "U" : "B" : ends ? "L" : "I") + end.substring(1);
    }
}
