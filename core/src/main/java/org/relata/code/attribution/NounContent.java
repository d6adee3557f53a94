package org.relata.code.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** Finds contents that are noun phrases, or stand behind a preposition. */
final class NounContent {

    private NounContent() {}

    /** The object of an active verb, the subject of a passive one. */
    static Optional<Word> object(Sentence sentence, Word verb) {
        if (!Sources.isPassive(sentence, verb)) {
            return sentence.child(verb, "obj").or(() -> charge(sentence, verb));
        }
        return sentence.children(verb).stream()
                .filter(child -> child.relation().equals("nsubj:pass"))
                .findFirst()
                .or(() -> verb.is("acl") ? sentence.head(verb) : Optional.empty());
    }

    /** "…, a charge the army denies": the tree was put right so that the charge speaks of the whole sentence. */
    private static Optional<Word> charge(Sentence sentence, Word verb) {
        return verb.relation().equals("acl:relcl")
                ? sentence.head(verb).filter(noun -> noun.relation().equals("parataxis"))
                : Optional.empty();
    }

    /** The object as what is held or spoken of. */
    static Optional<Content> object(Sentence sentence, Word verb, Form form) {
        return object(sentence, verb).flatMap(object -> {
            List<Word> words = sentence.subtree(object, word -> word.index() == verb.index());
            List<Span> pieces = Phrases.pieces(sentence, ContentBorders.object(sentence, verb, words));
            return pieces.isEmpty() ? Optional.empty() : Optional.of(new Content(pieces, form, object));
        });
    }

    /** What stands behind the preposition, and the object before it where {@code withObject}. */
    static Optional<Content> behind(Sentence sentence, Word verb, String preposition, boolean withObject) {
        Optional<Word> object = object(sentence, verb);
        Optional<Word> found = behind(sentence, verb, preposition)
                .or(() -> (Sources.isPassive(sentence, verb) ? Sources.of(sentence, verb) : object)
                        .flatMap(noun -> behind(sentence, noun, preposition)
                                .or(() -> sentence.child(noun, "appos")
                                        .flatMap(name -> behind(sentence, name, preposition)))))
                .or(() -> predicate(sentence, verb).flatMap(held -> behind(sentence, held, preposition)));
        return found.map(head -> {
            List<Word> words =
                    new ArrayList<>(ContentBorders.upToSemicolon(sentence, sentence.subtree(head, word -> false)));
            if (withObject) {
                object.ifPresent(noun -> words.addAll(sentence.subtree(noun, word -> word.index() == verb.index())));
            }
            boolean clause = head.isVerb() && (head.is("advcl") || head.is("acl") || head.is("xcomp"));
            return new Content(Phrases.pieces(sentence, words), clause ? Form.CLAUSE : Form.OBJECT, head);
        });
    }

    /** "holds him responsible for": what the object is held to be. */
    private static Optional<Word> predicate(Sentence sentence, Word verb) {
        List<Word> below = new ArrayList<>(sentence.children(verb));
        object(sentence, verb).ifPresent(object -> below.addAll(sentence.children(object)));
        return below.stream()
                .filter(word -> word.tag().equals("JJ") && word.index() > verb.index())
                .filter(word -> sentence.child(word, "cop").isEmpty())
                .filter(word -> word.is("xcomp") || word.is("ccomp") || word.is("amod") || word.is("acl"))
                .findFirst();
    }

    private static Optional<Word> behind(Sentence sentence, Word above, String preposition) {
        for (Word child : sentence.children(above)) {
            boolean place =
                    child.is("obl") || child.is("nmod") || child.is("advcl") || child.is("acl") || child.is("xcomp");
            if (place && child.index() > above.index() && marked(sentence, child, preposition)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private static boolean marked(Sentence sentence, Word word, String preposition) {
        return sentence.children(word).stream()
                .anyMatch(child -> (child.is("case") || child.is("mark"))
                        && child.lemma().equals(preposition)
                        && (!child.tag().equals("TO") || child.is("case")));
    }
}
