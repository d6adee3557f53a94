package org.relata.code;

import java.util.List;
import org.relata.lexicon.RuleBook;
import org.relata.model.Sentence;
import org.relata.model.Word;
import org.relata.parse.SharedParser;

/** One parsed sentence of a test, its words found by their text. */
record Parsed(Sentence sentence, Arguments arguments) {

    private static final RuleBook RULES = RuleBook.builtIn();

    static Parsed of(String text) {
        Sentence sentence = SharedParser.parse(text).sentences().get(0);
        return new Parsed(sentence, new Arguments(sentence, RULES.classes()));
    }

    /** The first word that is written so. */
    Word word(String text) {
        return sentence.words().stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no word '" + text + "' in " + tree()));
    }

    List<String> subject(String verb) {
        return texts(arguments.subject(word(verb)));
    }

    List<String> object(String verb) {
        return texts(arguments.object(word(verb)));
    }

    static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    String tree() {
        return sentence.words().stream()
                .map(word ->
                        word.index() + " " + word.text() + "/" + word.tag() + "/" + word.relation() + "/" + word.head())
                .toList()
                .toString();
    }
}
