package org.relata.code.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** "The ministry's claim that …", "reports of …", "is confident that …". */
final class NounCues {

    private static final Set<String> ABOUT = Set.of("of", "for", "to", "about", "against", "on", "over");

    private static final Set<String> STANCE = Set.of("of", "about", "to", "with", "at", "over");

    private static final Set<String> GIVING = Set.of(
            "issue", "include", "contain", "carry", "give", "make", "deliver", "publish", "repeat", "voice", "sound",
            "raise", "express", "send", "release", "offer", "print", "air");

    private final CueLexicon lexicon;

    NounCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Sentence sentence, List<Attribution> into) {
        for (Word word : sentence.words()) {
            if (word.isNoun() && !word.isProper()) {
                CueEntry entry = lexicon.nouns().get(word.lemma());
                if (entry != null) {
                    noun(sentence, word, entry).ifPresent(into::add);
                }
            } else if (word.tag().startsWith("JJ")) {
                CueEntry entry = lexicon.adjectives().get(word.lemma());
                if (entry != null) {
                    adjective(sentence, word, entry).ifPresent(into::add);
                }
            }
        }
    }

    private static Optional<Attribution> noun(Sentence sentence, Word noun, CueEntry entry) {
        Optional<Word> owner = owner(sentence, noun);
        Optional<Word> torn = isUtterance(entry) ? tornOff(sentence, noun) : Optional.empty();
        if (torn.isPresent()) {
            List<Span> pieces = Phrases.pieces(sentence, torn.get(), word -> false);
            return Optional.of(Making.attribution(
                    sentence, owner, List.of(noun), entry, new Content(pieces, Form.NOUN, torn.get())));
        }
        // "a warning for those backing him that they would fall": the clause, and only without one the phrase.
        return clause(sentence, noun, owner.isPresent() || isUtterance(entry))
                .or(() -> owner.flatMap(word -> phrase(sentence, noun, word)))
                .map(head -> new Content(Phrases.pieces(sentence, head, word -> false), Form.NOUN, head))
                .filter(content -> !content.pieces().isEmpty())
                .map(content -> Making.attribution(sentence, owner, List.of(noun), entry, content));
    }

    private static Optional<Word> clause(Sentence sentence, Word noun, boolean held) {
        return sentence.children(noun).stream()
                .filter(child -> held && child.index() > noun.index())
                .filter(child -> child.is("ccomp")
                        || (child.is("acl")
                                && (hasThat(sentence, child) || (!child.is("acl:relcl") && hasTo(sentence, child)))))
                .findFirst();
    }

    private static Optional<Word> phrase(Sentence sentence, Word noun, Word owner) {
        return sentence.children(noun).stream()
                .filter(child -> child.is("nmod") && child.index() > noun.index())
                .filter(child -> ABOUT.contains(sentence.preposition(child)) && owner.index() != child.index())
                .findFirst();
    }

    /** "a warning to those who joined the army that they could be betrayed": the parser hangs the clause on the hearers. */
    private static Optional<Word> tornOff(Sentence sentence, Word noun) {
        Word verb = sentence.head(noun).filter(Word::isVerb).orElse(noun);
        for (Word that : sentence.words()) {
            Word clause = sentence.head(that).orElse(null);
            if (that.index() <= noun.index() + 1
                    || !that.lemma().equals("that")
                    || clause == null
                    || !clause.is("acl")) {
                continue;
            }
            Word hearers = sentence.word(clause.head());
            boolean between = hearers.index() > noun.index() && hearers.index() < that.index();
            if (between && sentence.under(hearers, verb) && hasAllItNeeds(sentence, clause, that)) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }

    /** Whether "that" is no part of the clause: it has a subject of its own, and an object where it needs one. */
    private static boolean hasAllItNeeds(Sentence sentence, Word clause, Word that) {
        boolean subject = sentence.children(clause, "nsubj").stream().anyMatch(word -> word.index() > that.index());
        boolean rest = sentence.child(clause, "aux:pass").isPresent()
                || sentence.child(clause, "obj")
                        .filter(word -> word.index() > that.index())
                        .isPresent()
                || sentence.child(clause, "xcomp").isPresent()
                || sentence.child(clause, "cop").isPresent();
        return subject && rest;
    }

    /** Such nouns are a holding even where nobody is named: "reports that", "fears that". */
    private static boolean isUtterance(CueEntry entry) {
        return switch (entry.act()) {
            case "report", "accuse", "suggest", "warn", "believe", "deny" -> true;
            default -> false;
        };
    }

    /** "X's claim"; "a claim by X"; "claims from X". */
    private static Optional<Word> owner(Sentence sentence, Word noun) {
        Optional<Word> possessor = sentence.child(noun, "nmod:poss");
        if (possessor.isPresent()) {
            return possessor;
        }
        Optional<Word> giver = giver(sentence, noun);
        if (giver.isPresent()) {
            return giver;
        }
        for (Word child : sentence.children(noun)) {
            String preposition = sentence.preposition(child);
            if ((child.is("nmod") || child.is("obl"))
                    && (preposition.equals("by") || preposition.equals("from") || preposition.equals("among"))) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** "the paper carried a warning that": who gives it. */
    private static Optional<Word> giver(Sentence sentence, Word noun) {
        return sentence.head(noun)
                .filter(verb -> noun.is("obj") && GIVING.contains(verb.lemma()))
                .flatMap(verb -> sentence.child(verb, "nsubj"))
                .filter(subject -> !subject.lemma().equals("there"));
    }

    private static boolean hasThat(Sentence sentence, Word word) {
        return sentence.children(word).stream()
                .anyMatch(child -> child.is("mark") && child.lemma().equals("that"));
    }

    private static boolean hasTo(Sentence sentence, Word word) {
        return sentence.children(word).stream().anyMatch(child -> child.tag().equals("TO"));
    }

    private static Optional<Attribution> adjective(Sentence sentence, Word adjective, CueEntry entry) {
        Optional<Word> subject = sentence.child(adjective, "nsubj")
                .filter(word -> !word.lemma().equals("it") && !word.lemma().equals("that"));
        if (subject.isEmpty() || sentence.child(adjective, "cop").isEmpty()) {
            return Optional.empty();
        }
        for (Word child : sentence.children(adjective)) {
            boolean clause = child.is("ccomp")
                    || child.is("xcomp")
                    || (child.is("obl") && STANCE.contains(sentence.preposition(child)));
            if (clause && child.index() > adjective.index()) {
                List<Span> pieces = Phrases.pieces(sentence, child, word -> false);
                if (!pieces.isEmpty()) {
                    return Optional.of(Making.attribution(
                            sentence, subject, List.of(adjective), entry, new Content(pieces, Form.CLAUSE, child)));
                }
            }
        }
        return Optional.empty();
    }
}
