package org.relata.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * A sentence, or a phrase of a table, as a row of words that can be compared: hyphens part words, case does not matter, and a
 * word stands both as written and as its lemma.
 *
 * @param written lower case
 * @param lemmas lower case, one for each of {@code written}
 */
record SentenceWords(List<String> written, List<String> lemmas) {

    private static final Pattern BORDER = Pattern.compile("[\\s-]+|(?=['’]s\\b)");

    static SentenceWords of(Sentence sentence) {
        List<String> written = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        for (Word word : sentence.words()) {
            String text = word.text().toLowerCase(Locale.ROOT);
            if (text.indexOf('-') < 0) {
                written.add(text.replace('’', '\''));
                lemmas.add(word.lemma());
                continue;
            }
            for (String piece : phrase(text)) {
                written.add(piece);
                lemmas.add(piece);
            }
        }
        return new SentenceWords(written, lemmas);
    }

    /** The words of a phrase as a table writes it. */
    static List<String> phrase(String text) {
        return BORDER.splitAsStream(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    int size() {
        return written.size();
    }

    /** Whether the phrase stands at this place. */
    boolean has(List<String> phrase, int at) {
        if (at + phrase.size() > size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            String wanted = phrase.get(i);
            if (!wanted.equals(written.get(at + i)) && !wanted.equals(lemmas.get(at + i))) {
                return false;
            }
        }
        return true;
    }
}
