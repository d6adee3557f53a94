package org.relata.resolve.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relata.model.Name;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** The names of one sentence while they are put right; no two share a word. Filled by one thread. */
final class NameList {

    private final Sentence sentence;
    private final List<Name> names;

    NameList(Sentence sentence) {
        this.sentence = sentence;
        this.names = new ArrayList<>(sentence.names());
    }

    Sentence sentence() {
        return sentence;
    }

    List<Name> names() {
        return List.copyOf(names);
    }

    Optional<Name> at(int word) {
        return names.stream()
                .filter(name -> name.first() <= word && word <= name.last())
                .findFirst();
    }

    /** Whether none of the words stands in a name. */
    boolean isFree(int first, int last) {
        return names.stream().allMatch(name -> name.last() < first || last < name.first());
    }

    /** Puts a name in place of those that share a word with it. */
    void put(int first, int last, String type) {
        names.removeIf(name -> name.first() <= last && first <= name.last());
        names.add(new Name(first, last, type));
        names.sort(Comparator.comparingInt(Name::first));
    }

    /** The words of a name as written, with one space between. */
    String text(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean apart = i > first
                    && sentence.word(i - 1).span().end()
                            < sentence.word(i).span().begin();
            text.append(apart ? " " : "").append(sentence.word(i).text());
        }
        return text.toString();
    }

    /** Whether the word is written as names are. */
    boolean isCapital(int at) {
        Word word = sentence.word(at);
        String text = word.text();
        return Character.isUpperCase(text.charAt(0)) || text.startsWith("al-") || text.startsWith("el-");
    }

    /** The sentence with these names. */
    Sentence corrected() {
        return names.equals(sentence.names())
                ? sentence
                : new Sentence(sentence.index(), sentence.part(), sentence.span(), sentence.words(), names);
    }
}
