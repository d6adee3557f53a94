package org.relata.code;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "On Monday gunmen killed two guards": without a comma the parser takes day and gunmen for one phrase behind "on". */
final class FrontedDates {

    private static final Set<String> PREPOSITIONS = Set.of("in", "on", "since", "by", "during");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private FrontedDates() {}

    /** Who acts, of a verb that has no subject: the noun that the parser took for the day's. */
    static Optional<Word> subject(Sentence sentence, Word verb) {
        boolean finite = verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP")
                || sentence.child(verb, "aux").isPresent();
        return sentence.children(verb, "obl").stream()
                .filter(noun -> finite && noun.index() < verb.index() && noun.isNoun())
                .filter(noun -> sentence.children(noun).stream().anyMatch(date -> isFronted(sentence, date, noun)))
                .findFirst();
    }

    /** Whether the word is a day, month or year at the head of the sentence that the parser hung on a noun of another kind. */
    static boolean isFronted(Sentence sentence, Word date, Word noun) {
        boolean modifier = date.is("compound") || date.is("nummod") || date.is("amod");
        return modifier
                && date.index() < noun.index()
                && isDate(sentence, date)
                && !isDate(sentence, noun)
                && opens(sentence, date);
    }

    private static boolean opens(Sentence sentence, Word date) {
        int first = sentence.nameAt(date).map(name -> name.first()).orElse(date.index());
        return first == 1 && PREPOSITIONS.contains(sentence.word(0).lemma());
    }

    /** Whether the word belongs to a day, month or year. */
    static boolean isDate(Sentence sentence, Word word) {
        boolean year = word.tag().equals("CD") && YEAR.matcher(word.text()).matches();
        return year
                || sentence.nameAt(word)
                        .filter(name -> name.type().equals("DATE"))
                        .isPresent();
    }
}
