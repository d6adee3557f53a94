package org.relata.code.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.Cue;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** Makes attributions of what was found. */
final class Making {

    /** Who denies having had a part in it denies what was told of it. */
    private static final Set<String> OWN_PART = Set.of("responsibility", "involvement", "role", "part", "complicity");

    private static final Set<String> NEGATIONS =
            Set.of("not", "never", "n't", "no", "neither", "nor", "nobody", "none");
    private static final Set<String> UNTRUE = Set.of(
            "false",
            "untrue",
            "baseless",
            "unfounded",
            "groundless",
            "fabricated",
            "incorrect",
            "inaccurate",
            "wrong",
            "fake",
            "fabrication",
            "lie",
            "nonsense",
            "disinformation");
    private static final Set<String> WRONGLY =
            Set.of("wrongly", "falsely", "mistakenly", "erroneously", "incorrectly", "prematurely");
    private static final Set<String> FAILING = Set.of("unable", "fail", "decline", "refuse", "cannot");
    private static final Set<String> POINTERS = Set.of("that", "this", "it", "they", "these", "those", "them", "which");
    private static final Set<String> HELD_NOUNS = Set.of(
            "report",
            "claim",
            "charge",
            "accusation",
            "allegation",
            "news",
            "rumor",
            "rumour",
            "account",
            "statement",
            "story",
            "information",
            "assertion",
            "suggestion",
            "figure",
            "death",
            "attack",
            "incident",
            "involvement",
            "responsibility",
            "raid",
            "strike",
            "detail");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "such", "any");

    private Making() {}

    static Attribution attribution(
            Sentence sentence, Optional<Word> source, List<Word> cueWords, CueEntry entry, Content content) {
        Word head = cueWords.get(0);
        return new Attribution(
                sentence,
                source.map(word -> Phrases.mention(sentence, word)).orElse(null),
                cueWords,
                cue(cueWords),
                entry.act(),
                content.form(),
                content.pieces(),
                content.form() == Form.QUOTATION,
                isNegated(sentence, head)
                        || source.filter(word -> isNegated(sentence, word)).isPresent(),
                entry.sure(),
                isWrong(sentence, head) ? Certainty.CT_MINUS : entry.author(),
                entry.factive(),
                entry.judges() && content.form() == Form.TOPIC
                        ? null
                        : anaphor(sentence, content, entry.act().equals("deny")));
    }

    /** "was wrongly reported killed", "the claim that he fled is false": the author knows better. */
    private static boolean isWrong(Sentence sentence, Word cue) {
        return sentence.children(cue, "advmod").stream().anyMatch(word -> WRONGLY.contains(word.lemma()))
                || (cue.is("nsubj")
                        && sentence.head(cue)
                                .filter(said -> isUntrue(sentence, said))
                                .isPresent());
    }

    /** "is false", "does not correspond to reality", "have no basis". */
    private static boolean isUntrue(Sentence sentence, Word said) {
        boolean untrue = UNTRUE.contains(said.lemma()) && !isNegated(sentence, said);
        boolean noFact = said.lemma().equals("correspond") && isNegated(sentence, said);
        return untrue || noFact || (said.lemma().equals("true") && isNegated(sentence, said));
    }

    /** The words as written, with single spaces; the span covers all of them. */
    private static Cue cue(List<Word> words) {
        List<Word> ordered = words.stream()
                .sorted((one, other) -> Integer.compare(one.index(), other.index()))
                .toList();
        Span span = ordered.get(0).span();
        StringBuilder text = new StringBuilder();
        for (Word word : ordered) {
            span = span.cover(word.span());
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return new Cue("status", text.toString(), span);
    }

    static boolean isNegated(Sentence sentence, Word word) {
        return isNegatedItself(sentence, word) || isFailed(sentence, word);
    }

    /** "has not been able to verify", "failed to confirm", "declined to confirm". */
    private static boolean isFailed(Sentence sentence, Word word) {
        boolean infinitive = (word.is("xcomp") || word.is("advcl"))
                && sentence.children(word).stream()
                        .anyMatch(child -> child.tag().equals("TO"));
        return infinitive
                && sentence.head(word)
                        .filter(above -> FAILING.contains(above.lemma())
                                || (above.lemma().equals("able") && isNegatedItself(sentence, above)))
                        .isPresent();
    }

    private static boolean isNegatedItself(Sentence sentence, Word word) {
        return NEGATIONS.contains(word.lemma())
                || isNor(sentence, word)
                || sentence.children(word).stream()
                        .anyMatch(child -> NEGATIONS.contains(child.lemma())
                                && (child.is("advmod") || child.is("det") || child.is("neg") || child.is("nsubj")));
    }

    /** "neither confirmed nor denied". */
    private static boolean isNor(Sentence sentence, Word word) {
        return sentence.children(word).stream()
                .anyMatch(child -> (child.is("cc") && child.lemma().equals("nor"))
                        || child.lemma().equals("neither"));
    }

    private static @Nullable Word anaphor(Sentence sentence, Content content, boolean denied) {
        Word head = content.head();
        if (head == null || (content.form() != Form.OBJECT && content.form() != Form.TOPIC)) {
            return null;
        }
        if (POINTERS.contains(head.lemma())
                && (head.isPronoun() || head.tag().equals("DT") || head.tag().equals("WDT"))) {
            return head;
        }
        if (denied && OWN_PART.contains(head.lemma())) {
            return head;
        }
        if (hasOwnContent(sentence, head)) {
            return null;
        }
        boolean definite = sentence.children(head).stream()
                .anyMatch(child -> (DEFINITE.contains(child.lemma()) && child.is("det")) || child.is("nmod:poss"));
        boolean ofSentence = head.relation().equals("parataxis");
        return (definite || ofSentence) && HELD_NOUNS.contains(head.lemma()) ? head : null;
    }

    /** "The allegations that it had shelled the camp": they say themselves what they are. */
    private static boolean hasOwnContent(Sentence sentence, Word noun) {
        return sentence.children(noun).stream()
                .filter(child -> child.is("acl") || child.is("ccomp"))
                .anyMatch(child -> sentence.children(child, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("that")));
    }

    /** "He is said to have fled": he is part of what is said. */
    static Content withSubject(Sentence sentence, Word verb, Content content) {
        List<Span> pieces = new ArrayList<>();
        for (Word child : sentence.children(verb)) {
            if (child.relation().equals("nsubj:pass") && !child.lemma().equals("it")) {
                pieces.addAll(Phrases.pieces(sentence, child, word -> false));
            }
        }
        pieces.addAll(content.pieces());
        return new Content(pieces.stream().sorted().toList(), content.form(), content.head());
    }
}
