package org.relata.code.certainty;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.Cue;
import org.relata.model.Sentence;
import org.relata.model.Status;
import org.relata.model.Word;

/** Reads how certain an act is from its sentence. Immutable and safe for threads. */
public final class CertaintyReader {

    private final CertaintyLexicon lexicon;
    private final LocalMarks marks;

    private CertaintyReader(CertaintyLexicon lexicon) {
        this.lexicon = lexicon;
        this.marks = new LocalMarks(lexicon);
    }

    /** With the built-in words. */
    public static CertaintyReader builtIn() {
        return new CertaintyReader(CertaintyLexicon.builtIn());
    }

    /** How the act that this word names is presented in its sentence. */
    public Reading of(Sentence sentence, Word event) {
        View author = new Climb(sentence, Stop.AUTHOR).view(event, 0);
        View holder = new Climb(sentence, Stop.HOLDER).view(event, 0);
        List<Cue> cues = author.cues().stream()
                .distinct()
                .sorted(Comparator.comparing(Cue::span))
                .toList();
        return new Reading(certainty(holder), author.certainty(), author.status(), author.attempt() != null, cues);
    }

    /** How the act is presented within what its innermost holder holds. */
    Reading insideHolder(Sentence sentence, Word event) {
        View view = new Climb(sentence, Stop.INSIDE_HOLDER).view(event, 0);
        List<Cue> cues = view.cues().stream()
                .distinct()
                .sorted(Comparator.comparing(Cue::span))
                .toList();
        return new Reading(certainty(view), view.certainty(), view.status(), view.attempt() != null, cues);
    }

    /** How certain the act is within what its innermost holder holds, were that true. */
    Certainty inside(Sentence sentence, Word event) {
        View view = new Climb(sentence, Stop.INSIDE_HOLDER).view(event, 0);
        return certainty(view);
    }

    /** The attempt of what was only attempted. */
    private static Certainty certainty(View view) {
        Certainty attempt = view.attempt();
        return attempt == null ? view.certainty() : attempt;
    }

    /** Where a climb ends. */
    private enum Stop {
        AUTHOR,
        HOLDER,
        INSIDE_HOLDER
    }

    /** One way up the tree. */
    private final class Climb {

        private static final int HIGHEST = 60;

        private final Sentence sentence;
        private final Stop stop;
        private final Map<Integer, View> read = new HashMap<>();

        Climb(Sentence sentence, Stop stop) {
            this.sentence = sentence;
            this.stop = stop;
        }

        View view(Word word, int depth) {
            View around = depth > HIGHEST ? View.PLAIN : around(word, depth);
            return marks.apply(sentence, word, around);
        }

        /** The same word is asked for more than once on one way up; it is read once. */
        private View around(Word word, int depth) {
            View known = read.get(word.index());
            if (known == null) {
                known = climb(word, depth);
                read.put(word.index(), known);
            }
            return known;
        }

        /** The world that the word's clause is placed in by what stands above it. */
        private View climb(Word word, int depth) {
            Optional<Word> above = sentence.head(word);
            if (above.isEmpty() || word.is("parataxis") || Embedding.isSpliced(sentence, word)) {
                return mood(word);
            }
            Word head = above.get();
            if (word.is("conj")) {
                // "could be the prelude or the beginning": nouns that are said of somebody share the copula's marks.
                boolean predicates =
                        word.isNoun() && sentence.child(head, "cop").isPresent();
                if (predicates) {
                    return view(head, depth + 1);
                }
                return Moods.isCommand(sentence, word) ? mood(word) : around(head, depth + 1);
            }
            Optional<Complement> complement = Embedding.complement(sentence, word);
            if (complement.isPresent()) {
                View below = below(head, complement.get(), depth);
                if (below != null) {
                    return marked(word, below);
                }
            }
            return marked(word, unembedded(word, head, depth));
        }

        private @Nullable View below(Word head, Complement complement, int depth) {
            if (stop != Stop.AUTHOR && Holding.isHolder(head, complement)) {
                return stop == Stop.INSIDE_HOLDER ? View.PLAIN : Holding.ofHolder(head, complement);
            }
            Effect effect = Holding.author(head, complement);
            if (effect == null) {
                effect = lexicon.predicate(head, complement);
            }
            if (effect == null) {
                return null;
            }
            return view(head, depth + 1).below(effect, head);
        }

        private View unembedded(Word word, Word head, int depth) {
            if (word.is("acl:relcl") && !Embedding.hasTo(sentence, word)) {
                return View.PLAIN;
            }
            if (word.isNoun() && !word.is("ccomp")) {
                return noun(word, head, depth);
            }
            if (word.is("advcl") || word.is("acl")) {
                return adverbial(word, head, depth);
            }
            if (word.is("ccomp") || word.is("xcomp") || word.is("csubj")) {
                View view = view(head, depth + 1);
                boolean open = Embedding.hasTo(sentence, word) && !head.isVerb();
                return open ? view.with(Certainty.U_U, Status.HYPOTHETICAL, "modal", head) : view;
            }
            return around(head, depth + 1);
        }

        /** An indefinite noun shares the fate of its verb ("did not launch an attack"); a definite one is given. */
        private View noun(Word word, Word head, int depth) {
            boolean argument = word.is("obj") || word.is("nsubj") || word.is("xcomp");
            boolean said = word.is("nmod")
                    && sentence.preposition(word).equals("of")
                    && sentence.child(head, "cop").isPresent();
            if ((argument || said) && !Embedding.isDefinite(sentence, word)) {
                View view = view(head, depth + 1);
                boolean given =
                        word.is("nsubj") && view.certainty().factuality() < 0 && !lexicon.isHappening(head.lemma());
                return given ? View.PLAIN : view;
            }
            return word.is("compound") || word.is("appos") ? view(head, depth + 1) : View.PLAIN;
        }

        private View adverbial(Word word, Word head, int depth) {
            if (Moods.isCommand(sentence, word)) {
                return mood(word);
            }
            if (Embedding.hasTo(sentence, word) && lexicon.isOutcome(word.lemma()) && head.isVerb()) {
                return view(head, depth + 1);
            }
            if (Embedding.hasTo(sentence, word)) {
                View view = around(head, depth + 1);
                return view.with(Certainty.U_U, Status.HYPOTHETICAL, "modal", word);
            }
            if (word.is("acl") && around(head, depth + 1).certainty().factuality() < 0) {
                return View.PLAIN;
            }
            return Embedding.sharesTime(sentence, word)
                    ? open(view(head, depth + 1), head, depth)
                    : around(head, depth + 1);
        }

        /** "once they have met", "by closing the road": as open as the main clause is, but not negated with it. */
        private View open(View main, Word head, int depth) {
            boolean open = main.status() == Status.PLANNED
                    || main.status() == Status.HYPOTHETICAL
                    || main.status() == Status.QUESTION;
            return open && main.certainty().factuality() >= 0 ? main : around(head, depth + 1);
        }

        /** "if", "unless", "without" before the clause. */
        private View marked(Word word, View view) {
            Word mark = Embedding.mark(sentence, word);
            Effect effect = mark == null ? null : lexicon.mark(mark.lemma());
            if (mark == null || effect == null) {
                return view;
            }
            return view.with(Scale.within(view.certainty(), effect.then()), effect.status(), effect.kind(), mark);
        }

        /** Questions, commands and the main clause of a condition. */
        private View mood(Word root) {
            Word last = sentence.word(sentence.words().size() - 1);
            View view = View.PLAIN;
            if (last.text().startsWith("?") && !Moods.presupposes(sentence, root)) {
                view = view.with(Certainty.U_U, Status.QUESTION, "question", last);
            }
            if (Moods.isCommand(sentence, root)) {
                view = view.with(Certainty.U_U, Status.HYPOTHETICAL, "modal", root);
            }
            Word condition = Moods.condition(sentence, root);
            if (condition != null) {
                view = view.with(Certainty.U_U, Status.HYPOTHETICAL, "condition", condition);
            }
            return view;
        }
    }
}
