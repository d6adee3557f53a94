package org.relata.code.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** Finds contents that are clauses or quotations. */
final class ClauseContent {

    private final Quotations quotations;

    ClauseContent(Quotations quotations) {
        this.quotations = quotations;
    }

    /** A clause below the verb, the clause that the verb is thrown into, or a quotation beside it. */
    Optional<Content> that(Sentence sentence, Word verb) {
        return below(sentence, verb).or(() -> above(sentence, verb)).or(() -> quotation(sentence, verb));
    }

    private static Optional<Content> below(Sentence sentence, Word verb) {
        List<Word> words = new ArrayList<>();
        Word head = null;
        for (Word child : sentence.children(verb)) {
            if (child.is("ccomp")
                    || (child.is("parataxis") && head == null && child.isVerb() && !isCue(sentence, child))) {
                words.addAll(sentence.subtree(child, word -> false));
                head = head == null ? child : head;
            }
        }
        List<Span> pieces = Phrases.pieces(sentence, words);
        return head == null || pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(pieces, Form.CLAUSE, head));
    }

    private static boolean isCue(Sentence sentence, Word word) {
        return CueLexicon.builtIn().verb(word.lemma()).stream().anyMatch(entry -> entry.takes(Frame.THAT))
                && sentence.child(word, "ccomp").isEmpty();
    }

    /** "The bridge, the army says, fell"; "As the army said, the bridge fell". */
    private static Optional<Content> above(Sentence sentence, Word verb) {
        boolean thrownIn = verb.is("parataxis") || (verb.is("dep") && verb.isVerb());
        boolean as = verb.is("advcl")
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.lemma().equals("as") && child.index() < verb.index());
        if ((!thrownIn && !as) || sentence.child(verb, "obj").isPresent()) {
            return Optional.empty();
        }
        return sentence.head(verb).flatMap(head -> {
            List<Span> pieces = Phrases.pieces(sentence, head, word -> word.index() == verb.index());
            return pieces.isEmpty() ? Optional.empty() : Optional.of(new Content(pieces, Form.CLAUSE, head));
        });
    }

    private Optional<Content> quotation(Sentence sentence, Word verb) {
        Span nearest = null;
        for (Span quotation : quotations.all()) {
            if (quotation.overlaps(sentence.span()) && !quotation.contains(verb.span())) {
                nearest = nearest == null || distance(quotation, verb) < distance(nearest, verb) ? quotation : nearest;
            }
        }
        if (nearest == null && endsWithColon(sentence)) {
            nearest = quotations.rightAfter(sentence.span().end(), true).orElse(null);
        }
        return Optional.ofNullable(nearest)
                .map(found -> new Content(List.of(Quotations.inside(found)), Form.QUOTATION, null));
    }

    private static boolean endsWithColon(Sentence sentence) {
        return sentence.word(sentence.words().size() - 1).text().equals(":");
    }

    private static int distance(Span quotation, Word verb) {
        return quotation.begin() >= verb.span().end()
                ? quotation.begin() - verb.span().end()
                : Math.abs(verb.span().begin() - quotation.end());
    }

    /** An infinitive: "vowed to leave", "is said to have fled" (with the subject of the passive). */
    static Optional<Content> infinitive(Sentence sentence, Word verb) {
        return complement(sentence, verb, true);
    }

    /** A participle: "recalled seeing". */
    static Optional<Content> participle(Sentence sentence, Word verb) {
        return complement(sentence, verb, false);
    }

    private static Optional<Content> complement(Sentence sentence, Word verb, boolean infinitive) {
        for (Word child : sentence.children(verb)) {
            boolean clause = child.is("xcomp") || child.is("ccomp") || (child.is("advcl") && infinitive);
            boolean form = infinitive ? hasTo(sentence, child) : child.tag().equals("VBG");
            if (clause && form && child.index() > verb.index()) {
                List<Span> pieces = Phrases.pieces(sentence, child, word -> false);
                return pieces.isEmpty() ? Optional.empty() : Optional.of(new Content(pieces, Form.CLAUSE, child));
            }
        }
        return Optional.empty();
    }

    private static boolean hasTo(Sentence sentence, Word word) {
        return sentence.children(word).stream().anyMatch(child -> child.tag().equals("TO"));
    }
}
