package org.relata.code.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.code.StolenSubjects;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** Finds contents that are clauses or quotations. */
final class ClauseContent {

    private static final int FEW = 5;
    /** In "…?" X said. – split off as a sentence of its own – the verb stands early. */
    private static final int LATEST = 8;

    private final Quotations quotations;

    ClauseContent(Quotations quotations) {
        this.quotations = quotations;
    }

    /** A clause below the verb, the clause that the verb is thrown into, or a quotation beside it. */
    Optional<Content> that(Sentence sentence, Word verb, boolean ownContent) {
        return below(sentence, verb)
                .or(() -> above(sentence, verb))
                .or(() -> quotation(sentence, verb)
                        .filter(content -> !ownContent
                                || followsColon(sentence, verb, content.pieces().get(0))));
    }

    /** "wrote a letter: …" */
    private static boolean followsColon(Sentence sentence, Word verb, Span content) {
        return sentence.words().stream()
                .anyMatch(word -> word.index() > verb.index()
                        && word.span().end() <= content.begin()
                        && word.text().equals(":"));
    }

    /** "called the raid a crime", "called him a liar": what is named and what it is called. */
    static Optional<Content> naming(Sentence sentence, Word verb) {
        List<Word> words = new ArrayList<>();
        Word head = null;
        for (Word child : sentence.children(verb)) {
            boolean part = child.is("obj") || child.is("iobj") || child.is("xcomp") || child.is("ccomp");
            if (part && child.index() > verb.index()) {
                words.addAll(sentence.subtree(child, word -> false));
                head = head == null ? child : head;
            }
        }
        List<Span> pieces = Phrases.pieces(sentence, words);
        return head == null || pieces.isEmpty() ? Optional.empty() : Optional.of(new Content(pieces, Form.TOPIC, head));
    }

    /** "The truce seems to hold", "it appears that the truce holds": nobody is named to whom it seems so. */
    static Optional<Content> seeming(Sentence sentence, Word verb) {
        List<Word> words = new ArrayList<>();
        Word head = null;
        for (Word child : sentence.children(verb)) {
            boolean complement = child.is("xcomp") || child.is("ccomp") || child.is("csubj") || child.is("advcl");
            if (complement && child.index() > verb.index() && head == null) {
                words.addAll(sentence.subtree(child, word -> false));
                head = child;
            } else if (child.is("nsubj")
                    && !child.lemma().equals("it")
                    && !child.tag().equals("EX")) {
                words.addAll(sentence.subtree(child, word -> false));
            }
        }
        List<Span> pieces = Phrases.pieces(sentence, words);
        return head == null || pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(pieces, Form.CLAUSE, head));
    }

    private Optional<Content> below(Sentence sentence, Word verb) {
        Word head = null;
        for (Word child : sentence.children(verb)) {
            boolean clause = child.is("ccomp") || (child.is("parataxis") && child.isVerb() && !isCue(sentence, child));
            if (clause && !isParted(sentence, child, verb) && (head == null || (child.is("ccomp") && !head.is("ccomp")))) {
                head = child;
            }
        }
        if (head == null) {
            return withStolenSubject(sentence, verb);
        }
        Word found = head;
        Optional<Span> before = quotations
                .around(head.span())
                .filter(quotation -> quotation.end() <= verb.span().begin() && isBeside(sentence, verb, quotation));
        List<Span> pieces = before.map(quotation -> withRest(sentence, verb, quotations.inside(quotation)))
                .orElseGet(() -> Phrases.pieces(sentence, ContentBorders.clause(sentence, verb, found)));
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new Content(pieces, Form.CLAUSE, head));
    }

    /** "The army repelled it; no losses were reported": a semicolon parts what is told from what is reported. */
    private static boolean isParted(Sentence sentence, Word clause, Word verb) {
        return clause.index() < verb.index()
                && sentence.words().subList(clause.index(), verb.index()).stream()
                        .anyMatch(word -> word.text().equals(";"));
    }

    /** "claims two of its men were killed": the clause hangs elsewhere, its subject on the cue. */
    private static Optional<Content> withStolenSubject(Sentence sentence, Word verb) {
        for (Word object : sentence.children(verb, "obj")) {
            Optional<Word> clause = StolenSubjects.verbOf(sentence, object);
            if (clause.isPresent()) {
                List<Word> words = new ArrayList<>(sentence.subtree(object, word -> false));
                words.addAll(sentence.subtree(clause.get(), word -> word.is("conj")));
                return Optional.of(new Content(Phrases.pieces(sentence, words), Form.CLAUSE, clause.get()));
            }
        }
        return Optional.empty();
    }

    private static List<Span> withRest(Sentence sentence, Word verb, Span quotation) {
        List<Span> pieces = new ArrayList<>(List.of(quotation));
        pieces.addAll(Phrases.pieces(sentence, ContentBorders.goingOn(sentence, verb)));
        return pieces;
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
        // "…; no casualties were reported": that is what is reported, and nothing before it.
        boolean own = sentence.child(verb, "nsubj:pass")
                .filter(subject -> !as && !subject.isPronoun())
                .isPresent();
        if ((!thrownIn && !as) || own || sentence.child(verb, "obj").isPresent()) {
            return Optional.empty();
        }
        return sentence.head(verb).flatMap(head -> {
            List<Word> words = new ArrayList<>(sentence.subtree(head, word -> word.index() == verb.index()));
            if (head.index() < verb.index()) {
                words.addAll(ContentBorders.goingOn(sentence, verb));
            }
            List<Span> pieces = Phrases.pieces(sentence, words);
            return pieces.isEmpty() ? Optional.empty() : Optional.of(new Content(pieces, Form.CLAUSE, head));
        });
    }

    /** A quotation before or after the cue with nothing of weight between; else what stands before a cue at the end. */
    private Optional<Content> quotation(Sentence sentence, Word verb) {
        Span nearest = null;
        for (Span quotation : quotations.overlapping(sentence.span())) {
            if (!quotation.contains(verb.span()) && isBeside(sentence, verb, quotation)) {
                nearest = nearest == null || distance(quotation, verb) < distance(nearest, verb) ? quotation : nearest;
            }
        }
        if (nearest == null && endsWithColon(sentence)) {
            nearest = quotations.rightAfter(sentence.span().end(), true).orElse(null);
        }
        if (nearest == null && verb.index() <= LATEST) {
            nearest = quotations.rightBefore(sentence.span().begin()).orElse(null);
        }
        if (nearest == null) {
            return Optional.empty();
        }
        return Optional.of(whole(sentence, verb, nearest));
    }

    /** Whether only the source, its apposition, a hearer, adverbs and marks stand between cue and quotation. */
    private boolean isBeside(Sentence sentence, Word verb, Span quotation) {
        boolean after = quotation.begin() >= verb.span().end();
        if (!after && (verb.is("advcl") || verb.is("acl"))) {
            return false;
        }
        for (Word word : sentence.words()) {
            boolean between = after
                    ? word.index() > verb.index() && word.span().end() <= quotation.begin()
                    : word.index() < verb.index() && word.span().begin() >= quotation.end();
            boolean light = word.is("punct")
                    || word.is("advmod")
                    || word.is("aux")
                    || word.is("cc")
                    || isOfCue(sentence, word, verb);
            if (between && !light) {
                return false;
            }
        }
        return true;
    }

    /** Part of the source, the hearer or a time: what may stand between a cue and the words it holds. */
    private static boolean isOfCue(Sentence sentence, Word word, Word verb) {
        for (Word child : sentence.children(verb)) {
            boolean own = child.is("nsubj")
                    || child.is("obl")
                    || child.is("obj")
                    || child.is("iobj")
                    || child.is("compound:prt");
            if (own && sentence.under(word, child)) {
                return true;
            }
        }
        return false;
    }

    /** A few quoted words are not all that is held: what stands on their side of the cue is. */
    private Content whole(Sentence sentence, Word verb, Span quotation) {
        Span inside = quotations.inside(quotation);
        long words = sentence.words().stream()
                .filter(word -> inside.contains(word.span()) && !Phrases.isPunctuation(word))
                .count();
        boolean after = quotation.begin() > verb.span().begin();
        if (words >= FEW || !sentence.span().contains(quotation) || !after) {
            boolean before = !after && sentence.span().contains(quotation);
            return new Content(before ? withRest(sentence, verb, inside) : List.of(inside), Form.QUOTATION, null);
        }
        List<Word> rest = sentence.words().stream()
                .filter(word -> word.index() > verb.index() && !isOfCue(sentence, word, verb))
                .toList();
        List<Span> pieces = Phrases.pieces(sentence, rest);
        return new Content(pieces.isEmpty() ? List.of(inside) : pieces, Form.QUOTATION, null);
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

    /** What a passive says that somebody has become: "was reported killed", "is believed dead". */
    static Optional<Content> participleOf(Sentence sentence, Word verb) {
        return sentence.children(verb, "xcomp").stream()
                .filter(child -> child.index() > verb.index())
                .filter(child -> child.tag().equals("VBN") || child.tag().startsWith("JJ"))
                .findFirst()
                .map(child ->
                        new Content(Phrases.pieces(sentence, child, word -> word.is("advcl")), Form.CLAUSE, child));
    }

    private static Optional<Content> complement(Sentence sentence, Word verb, boolean infinitive) {
        for (Word child : sentence.children(verb)) {
            boolean clause = child.is("xcomp") || child.is("ccomp") || (child.is("advcl") && infinitive);
            boolean form = infinitive ? hasTo(sentence, child) : isGerund(sentence, child);
            if (clause && form && child.index() > verb.index()) {
                List<Span> pieces = Phrases.pieces(sentence, child, word -> false);
                return pieces.isEmpty() ? Optional.empty() : Optional.of(new Content(pieces, Form.CLAUSE, child));
            }
        }
        return Optional.empty();
    }

    /** "denied arming", "denied having armed". */
    private static boolean isGerund(Sentence sentence, Word word) {
        return word.tag().equals("VBG")
                || sentence.children(word, "aux").stream()
                        .anyMatch(aux -> aux.tag().equals("VBG") && aux.lemma().equals("have"));
    }

    private static boolean hasTo(Sentence sentence, Word word) {
        return sentence.children(word).stream().anyMatch(child -> child.tag().equals("TO"));
    }
}
