package org.relata.parse;

import java.util.ArrayList;
import java.util.List;
import org.relata.model.Word;

/**
 * Mends what the parser gets wrong where a report ends with who tells it: in "killing seven pupils and a teacher, residents and an
 * aid group said" it takes those who said so for further dead, and in "the army left; a source denied that there was a deal" the
 * army's leaving for what was denied.
 */
final class SpeechTail {

    private final List<Word> words;
    private final int[] head;
    private final String[] relation;

    private SpeechTail(List<Word> words) {
        this.words = words;
        this.head = words.stream().mapToInt(Word::head).toArray();
        this.relation = words.stream().map(Word::relation).toArray(String[]::new);
    }

    /** The words with their heads and relations mended; the same list where nothing is to be mended. */
    static List<Word> mend(List<Word> words) {
        SpeechTail tail = new SpeechTail(words);
        boolean mended = false;
        for (int verb = 2; verb < words.size(); verb++) {
            if (isFinite(words.get(verb)) && tail.child(verb, "ccomp", true) >= 0) {
                mended |= tail.mend(verb);
            }
        }
        return mended ? tail.mended() : words;
    }

    private static boolean isFinite(Word word) {
        return word.tag().equals("VBD") || word.tag().equals("VBZ") || word.tag().equals("VBP");
    }

    private boolean mend(int verb) {
        int before = child(verb, "ccomp", true);
        if (child(verb, "ccomp", false) >= 0 && has(";", before, verb)) {
            relation[before] = "parataxis";
            return true;
        }
        return child(verb, "nsubj", true) < 0 && child(verb, "nsubj", false) < 0 && speakers(before, verb);
    }

    /** The first word that hangs on the verb in this relation, before it or behind it; -1 where there is none. */
    private int child(int verb, String wanted, boolean before) {
        for (int i = before ? 0 : verb + 1; i < (before ? verb : head.length); i++) {
            if (head[i] == verb && (relation[i].equals(wanted) || relation[i].startsWith(wanted + ":"))) {
                return i;
            }
        }
        return -1;
    }

    private boolean has(String text, int from, int to) {
        return last(text, from, to) >= 0;
    }

    private int last(String text, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (words.get(i).text().equals(text)) {
                return i;
            }
        }
        return -1;
    }

    /** The conjuncts between the last comma and the verb, which hang on something before it, are its subject. */
    private boolean speakers(int clause, int verb) {
        int last = conjunctUpTo(verb);
        if (last < 0 || head[last] < clause) {
            return false;
        }
        int listed = head[last];
        int comma = last(",", listed, last);
        if (comma >= 0 && words.get(comma + 1).tag().equals("CC") && last(",", listed, comma) >= 0) {
            comma = last(",", listed, comma);
        }
        int first = comma < 0 ? -1 : conjunctBehind(comma, listed);
        if (first < 0) {
            return false;
        }
        for (int i = first + 1; i < verb; i++) {
            if (head[i] == listed && relation[i].equals("conj")) {
                head[i] = first;
            }
        }
        head[first] = verb;
        relation[first] = "nsubj";
        head[comma] = verb;
        return true;
    }

    /** The conjunct whose words end right before the verb, adverbs aside. */
    private int conjunctUpTo(int verb) {
        int at = verb - 1;
        while (at > 0 && head[at] == verb) {
            at--;
        }
        while (at >= 0 && !relation[at].equals("conj")) {
            at = head[at] < verb ? head[at] : -1;
        }
        return at >= 0 && words.get(at).tag().startsWith("NN") ? at : -1;
    }

    private int conjunctBehind(int comma, int listed) {
        for (int i = comma + 1; i < head.length; i++) {
            if (head[i] == listed && relation[i].equals("conj")) {
                return i;
            }
        }
        return -1;
    }

    private List<Word> mended() {
        List<Word> mended = new ArrayList<>(words.size());
        for (int i = 0; i < head.length; i++) {
            Word word = words.get(i);
            mended.add(new Word(i, word.span(), word.text(), word.lemma(), word.tag(), head[i], relation[i]));
        }
        return mended;
    }
}
