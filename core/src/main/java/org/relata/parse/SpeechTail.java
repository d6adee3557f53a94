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
        return word.tag().equals("VBD")
                || word.tag().equals("VBZ")
                || word.tag().equals("VBP");
    }

    private boolean mend(int verb) {
        int before = child(verb, "ccomp", true);
        if (child(verb, "ccomp", false) >= 0 && has(";", before, verb)) {
            relation[before] = "parataxis";
            return true;
        }
        return child(verb, "nsubj", false) < 0 && speakers(before, verb, child(verb, "nsubj", true));
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

    /**
     * Who is listed before the verb, behind what is told, is its subject.
     *
     * @param known the last of them, where the parser knows that it is the subject; -1 where it knows of none
     */
    private boolean speakers(int clause, int verb, int known) {
        int last = known < 0 ? conjunctUpTo(verb) : conjunctBefore(known);
        if (last < 0 || head[last] < clause) {
            return false;
        }
        int listed = head[last];
        int first = relation[last].equals("appos") ? last : firstSpeaker(listed, last, known >= 0);
        if (first < 0) {
            return false;
        }
        for (int i = first + 1; i < verb; i++) {
            if (head[i] == listed && relation[i].equals("conj")) {
                head[i] = first;
            }
        }
        if (known >= 0) {
            head[known] = first;
            relation[known] = "conj";
        }
        head[first] = verb;
        relation[first] = "nsubj";
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
        return isNoun(at) ? at : -1;
    }

    /** The conjunct right before the "and" that stands before these words. */
    private int conjunctBefore(int known) {
        int edge = known;
        for (int i = known - 1; i >= 0 && head[i] == known; i--) {
            edge = i;
        }
        if (edge < 2 || !words.get(edge - 1).tag().equals("CC")) {
            return -1;
        }
        int at = words.get(edge - 2).text().equals(",") ? edge - 3 : edge - 2;
        while (at >= 0 && !relation[at].equals("conj") && !relation[at].equals("appos")) {
            at = head[at] < edge ? head[at] : -1;
        }
        return isNoun(at) ? at : -1;
    }

    private boolean isNoun(int at) {
        return at >= 0 && words.get(at).tag().startsWith("NN");
    }

    /** The first behind the last "and" of the other list, as in "a teacher and a nurse, residents"; else behind the last comma. */
    private int firstSpeaker(int listed, int last, boolean more) {
        int first = -1;
        for (int i = listed + 1; i <= last; i++) {
            if (head[i] == listed && relation[i].equals("conj")) {
                boolean closes = has(i, "CC") && (more || i < last);
                if (closes) {
                    first = -1;
                } else if (first < 0 && last(",", listed, i) >= 0) {
                    first = i;
                }
            }
        }
        boolean closed = first >= 0 && hasClosed(listed, first);
        return closed ? first : behindLastComma(listed, last);
    }

    private boolean hasClosed(int listed, int first) {
        for (int i = listed + 1; i < first; i++) {
            if (head[i] == listed && relation[i].equals("conj") && has(i, "CC")) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int word, String tag) {
        for (int i = 0; i < head.length; i++) {
            if (head[i] == word && words.get(i).tag().equals(tag) && i < word) {
                return true;
            }
        }
        return false;
    }

    private int behindLastComma(int listed, int last) {
        int comma = last(",", listed, last);
        if (comma >= 0 && words.get(comma + 1).tag().equals("CC") && last(",", listed, comma) >= 0) {
            comma = last(",", listed, comma);
        }
        for (int i = comma + 1; comma >= 0 && i <= last; i++) {
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
