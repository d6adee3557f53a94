package org.relata.resolve.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.code.NounPhrases;
import org.relata.model.Name;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.resolve.place.PlaceMention;
import org.relata.resolve.place.PlaceMentions;

/**
 * Everything in a document that names a person, an organisation or a place.
 *
 * <p>Beside proper names these are phrases that name a body by a name in them ("the Keller regime", "Norwegian forces") or as the
 * only one of its kind ("the regime"), and offices in capitals ("the Foreign Secretary"). A country is a place, whatever it
 * does. Immutable, safe for threads.
 */
public final class Names {

    /** A stretch of text that names something; the type is one of OntoNotes': PERSON, ORG, GPE, LOC, FAC … */
    public record Found(Span span, String type) {}

    /** "Mr" and "Lord" are no offices. */
    private static final int LONGEST_ADDRESS = 4;

    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

    private final PlaceMentions places;
    private final NameWords words = NameWords.builtIn();

    /** With the places of this finder. */
    public Names(PlaceMentions places) {
        this.places = places;
    }

    /** All of them; one may stand in another. The document's names are taken as they are. */
    public List<Found> find(ParsedDocument document) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Name name : sentence.names()) {
                found.add(new Found(span(sentence, name), name.type()));
            }
            bodies(sentence, found);
            offices(sentence, found);
        }
        for (PlaceMention place : places.find(document)) {
            boolean known = found.stream().anyMatch(one -> one.span().overlaps(place.span()));
            if (place.isPlace() && !known) {
                found.add(new Found(place.span(), "GPE"));
            }
        }
        return found;
    }

    private static Span span(Sentence sentence, Name name) {
        return sentence.word(name.first())
                .span()
                .cover(sentence.word(name.last()).span());
    }

    /** "the Keller regime", "the Government of Norway", "Norwegian forces". */
    private void bodies(Sentence sentence, List<Found> into) {
        for (Word word : sentence.words()) {
            boolean body = word.isNoun() && sentence.nameAt(word).isEmpty() && words.isBody(word.lemma());
            if ((body && isNamed(sentence, word)) || isSingle(sentence, word)) {
                into.add(new Found(NounPhrases.of(sentence, word).span(), "ORG"));
            }
        }
    }

    /** "the regime", "the international community": of these a text has one. */
    private boolean isSingle(Sentence sentence, Word word) {
        List<Word> before = sentence.children(word).stream()
                .filter(child -> child.index() < word.index() && !child.is("case"))
                .toList();
        boolean the = !before.isEmpty() && before.get(0).lemma().equals("the");
        if (!the || before.size() > 2 || !word.isNoun()) {
            return false;
        }
        String phrase = before.size() == 1 ? word.lemma() : before.get(1).lemma() + " " + word.lemma();
        return words.isSingle(phrase);
    }

    /** "the Foreign Secretary", "Minister for the North": an office in capitals names whoever holds it. */
    private void offices(Sentence sentence, List<Found> into) {
        for (Word word : sentence.words()) {
            boolean title =
                    word.isProper() && words.isTitle(word.text()) && word.text().length() > LONGEST_ADDRESS;
            boolean person = into.stream()
                    .anyMatch(one -> one.type().equals("PERSON") && one.span().overlaps(word.span()));
            if (title && !person && !word.is("compound") && isOffice(sentence, word)) {
                into.add(new Found(NounPhrases.of(sentence, word).span(), "PERSON"));
            }
        }
    }

    private static boolean isOffice(Sentence sentence, Word title) {
        return sentence.children(title).stream()
                .anyMatch(child -> child.lemma().equals("the")
                        || (child.is("compound") && child.isProper())
                        || (child.is("nmod") && child.index() > title.index()));
    }

    private boolean isNamed(Sentence sentence, Word body) {
        boolean before = sentence.children(body).stream()
                .anyMatch(child -> child.index() < body.index() && isName(sentence, child) && !child.is("conj"));
        Optional<Word> of = sentence.children(body, "nmod").stream()
                .filter(child -> sentence.preposition(child).equals("of") && isName(sentence, child))
                .findFirst();
        return before || of.isPresent();
    }

    private static boolean isName(Sentence sentence, Word word) {
        return sentence.nameAt(word)
                .map(name -> PLACES.contains(name.type())
                        || Set.of("ORG", "NORP", "PERSON").contains(name.type()))
                .orElse(false);
    }
}
