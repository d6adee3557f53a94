package org.relata.resolve.reference;

import java.util.List;
import java.util.Set;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/**
 * A phrase that stands for somebody or something, with what is needed to tell whether two stand for the same.
 *
 * @param order place among the phrases of the document, by their heads
 * @param kinds what it can be; empty where nothing is known
 * @param person 1, 2 or 3
 * @param name the words of the name in one spelling, without titles; empty for nouns and pronouns
 * @param modifiers the words that say more, names among them in one spelling
 * @param names those of the modifiers that are names
 * @param numbers those of the modifiers that are numbers
 * @param together whether it is several phrases joined by "and"
 * @param rank how much it is in the fore of its sentence: subjects of main clauses most
 * @param quotation number of the quotation that it stands in, or -1
 */
record Referent(
        int order,
        Mention mention,
        Form form,
        Count count,
        Gender gender,
        Set<Kind> kinds,
        int person,
        Article article,
        List<String> name,
        Set<String> modifiers,
        Set<String> names,
        Set<String> numbers,
        boolean together,
        int rank,
        int quotation) {

    Word head() {
        return mention.head();
    }

    Sentence sentence() {
        return mention.sentence();
    }

    Span span() {
        return mention.span();
    }

    String lemma() {
        return mention.head().lemma();
    }

    boolean can(Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether nothing is known against both being one thing. */
    boolean agrees(Referent other) {
        boolean kind =
                kinds.isEmpty() || other.kinds.isEmpty() || kinds.stream().anyMatch(other.kinds::contains);
        return kind && count.agrees(other.count) && gender.agrees(other.gender);
    }

    /** Whether one phrase stands inside the other; such two are never one, but for appositions and relative clauses. */
    boolean nests(Referent other) {
        boolean nests = span().contains(other.span()) || other.span().contains(span());
        return (nests && !isInClauseOf(other.head())) || isInAppositionOf(other) || other.isInAppositionOf(this);
    }

    /** "Massoud, son of the commander": the commander is somebody else. */
    private boolean isInAppositionOf(Referent other) {
        if (!sentence().equals(other.sentence())) {
            return false;
        }
        Sentence sentence = sentence();
        Word at = head();
        for (int steps = 0; at.head() >= 0 && steps < sentence.words().size(); steps++) {
            Word above = sentence.word(at.head());
            if (at.is("appos") && above.index() == other.head().index()) {
                return at.index() != head().index() && !isInClauseOf(at);
            }
            at = above;
        }
        return false;
    }

    /** "the man who lost his hat": "his" stands inside the phrase, but in a clause of its own. */
    private boolean isInClauseOf(Word noun) {
        Sentence sentence = sentence();
        Word at = head();
        for (int steps = 0; at.head() >= 0 && steps < sentence.words().size(); steps++) {
            if (at.head() == noun.index()) {
                return at.is("acl");
            }
            at = sentence.word(at.head());
        }
        return false;
    }

    /** How many sentences the other stands before this one. */
    int distance(Referent other) {
        return sentence().index() - other.sentence().index();
    }
}
