package org.relata.code.certainty;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.Sentence;
import org.relata.model.Status;
import org.relata.model.Word;

/** Reads what stands directly on an act: modal verbs, negation, hedges. */
final class LocalMarks {

    private static final Set<String> ON_NOUNS = Set.of("det", "amod", "advmod", "neg", "case");

    /** "has no plans", "sees no end": it is the object that there is none of. */
    private static final Set<String> STATES = Set.of("have", "see", "contain", "mean", "be", "face", "pose");

    private static final Set<String> FOCUS = Set.of("just", "only", "merely", "simply", "solely", "necessarily");

    private final CertaintyLexicon lexicon;

    LocalMarks(CertaintyLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The act seen with its own marks, within the world of {@code around}. */
    View apply(Sentence sentence, Word word, View around) {
        Word bearer = bearer(sentence, word);
        Word negation = negation(sentence, bearer);
        Word modal = modal(sentence, bearer);
        View view = around;
        if (modal != null) {
            view = modal(sentence, bearer, view, modal, negation != null);
        } else if (isToBe(sentence, word)) {
            view = toBe(sentence, word, view);
        }
        if (negation != null) {
            boolean weak = lexicon.negatesWeakly(negation.lemma());
            Certainty now = modal != null
                    ? view.certainty()
                    : Scale.within(view.certainty(), weak ? Certainty.PR_MINUS : Certainty.CT_MINUS);
            view = view.with(now, now.factuality() < 0 ? Status.DENIED : null, "negation", negation);
        }
        return hedged(sentence, word, view);
    }

    /** A conjunct without a subject of its own shares the modal verb and the negation before the first conjunct. */
    private static Word bearer(Sentence sentence, Word word) {
        if (!word.is("conj")
                || !word.isVerb()
                || sentence.child(word, "aux").isPresent()
                || sentence.child(word, "nsubj").isPresent()) {
            return word;
        }
        return sentence.head(word)
                .filter(first -> first.isVerb() && sameForm(first, word))
                .orElse(word);
    }

    private static boolean sameForm(Word first, Word word) {
        return first.tag().equals(word.tag())
                && !word.tag().equals("VBD")
                && !word.tag().equals("VBZ");
    }

    private View modal(Sentence sentence, Word bearer, View view, Word modal, boolean negated) {
        Effect effect = lexicon.modal(isBackshifted(sentence, bearer, modal) ? "will" : modal.lemma());
        if (effect == null) {
            return view;
        }
        Certainty own = negated ? effect.otherwise() : effect.then();
        boolean open = view.status() != Status.ASSERTED;
        return view.with(Scale.within(view.certainty(), own), open ? null : effect.status(), "modal", modal);
    }

    /** "announced that it would strike" is "will strike", said before. */
    private static boolean isBackshifted(Sentence sentence, Word bearer, Word modal) {
        if (!modal.lemma().equals("would") || !bearer.is("ccomp") || Moods.condition(sentence, bearer) != null) {
            return false;
        }
        boolean perfect = sentence.children(bearer).stream()
                .anyMatch(child -> child.is("aux") && child.lemma().equals("have"));
        return !perfect
                && sentence.head(bearer)
                        .filter(head -> head.tag().equals("VBD") || head.tag().equals("VBN"))
                        .isPresent();
    }

    private @Nullable Word modal(Sentence sentence, Word bearer) {
        for (Word child : sentence.children(bearer)) {
            if (child.tag().equals("MD") && lexicon.modal(child.lemma()) != null) {
                return child;
            }
        }
        return null;
    }

    /** "is to meet" is a plan, "its aim was to meet" only what was meant, "it is easy to meet" not even that. */
    private View toBe(Sentence sentence, Word word, View view) {
        Word judged = sentence.head(word)
                .filter(be -> be.is("cop"))
                .flatMap(sentence::head)
                .filter(what -> sentence.child(what, "nsubj")
                        .filter(subject -> subject.lemma().equals("it"))
                        .isPresent())
                .orElse(null);
        if (judged != null) {
            return view.with(Certainty.U_U, Status.HYPOTHETICAL, "modal", judged);
        }
        Word aim = sentence.head(word)
                .flatMap(be -> sentence.child(be, "nsubj"))
                .filter(subject -> lexicon.isAim(subject.lemma()))
                .orElse(null);
        return aim == null
                ? view.with(view.certainty(), Status.PLANNED, "modal", word)
                : view.with(Certainty.U_U, Status.HYPOTHETICAL, "modal", aim);
    }

    /** "is to meet": a plan. */
    private static boolean isToBe(Sentence sentence, Word word) {
        return word.is("xcomp")
                && sentence.head(word).filter(head -> head.lemma().equals("be")).isPresent()
                && sentence.children(word).stream()
                        .anyMatch(child -> child.tag().equals("TO"));
    }

    private @Nullable Word negation(Sentence sentence, Word bearer) {
        for (Word child : sentence.children(bearer)) {
            boolean negates = lexicon.negates(child.lemma()) || lexicon.negatesWeakly(child.lemma());
            boolean here = child.is("advmod")
                    || child.is("neg")
                    || child.is("det")
                    || child.is("cc")
                    || child.is("cc:preconj")
                    || child.is("case")
                    || child.is("nsubj")
                    || child.is("obj")
                    || child.is("dep");
            if (negates && here && !isOfPart(sentence, bearer, child)) {
                return child;
            }
            if (isNoLonger(sentence, child)) {
                return child;
            }
            boolean argument = child.is("nsubj") || (child.is("obj") && !STATES.contains(bearer.lemma()));
            if (argument && bearer.isVerb()) {
                for (Word below : sentence.children(child)) {
                    if (below.is("det") && below.lemma().equals("no")) {
                        return below;
                    }
                }
            }
        }
        return null;
    }

    /** "no longer leads", "holds it no more". */
    private static boolean isNoLonger(Sentence sentence, Word adverb) {
        boolean more =
                adverb.text().equalsIgnoreCase("longer") || adverb.lemma().equals("more");
        return adverb.is("advmod")
                && more
                && adverb.index() > 0
                && sentence.word(adverb.index() - 1).lemma().equals("no");
    }

    /** "hit not the town but its bridge", "did not just hit the bridge": what is negated is only a part of it. */
    private static boolean isOfPart(Sentence sentence, Word bearer, Word negation) {
        boolean adverb = negation.is("advmod") || negation.is("neg");
        boolean behind = adverb
                && bearer.isVerb()
                && negation.index() > bearer.index()
                && !bearer.lemma().equals("be");
        int next = negation.index() + 1;
        return behind
                || (next < sentence.words().size()
                        && FOCUS.contains(sentence.word(next).lemma()));
    }

    private View hedged(Sentence sentence, Word word, View around) {
        View view = around;
        for (Word child : sentence.children(word)) {
            Effect effect = lexicon.hedge(child.lemma());
            boolean here = word.isNoun() ? ON_NOUNS.contains(child.relation()) : child.is("advmod") || child.is("amod");
            if (effect != null && here) {
                view = view.with(Scale.within(view.certainty(), effect.then()), effect.status(), effect.kind(), child);
            }
        }
        return view;
    }
}
