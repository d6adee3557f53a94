package org.relata.code.certainty;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.code.attribution.CueView;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Says how a word stands below the word above it. */
final class Embedding {

    private static final Set<String> NEGATIVE_PREPOSITIONS = Set.of("from", "against");

    private static final Set<String> TIMES = Set.of(
            "when", "whenever", "once", "after", "before", "until", "till", "by", "while", "in", "upon", "whatever");

    private Embedding() {}

    /** "The king is gone, the court had no power": two sentences joined by a comma only, the first put below the second. */
    static boolean isSpliced(Sentence sentence, Word word) {
        Word head = sentence.head(word).orElse(null);
        if (head == null || !word.is("ccomp") || head.index() < word.index() || !head.isVerb()) {
            return false;
        }
        boolean parted = sentence.words().subList(word.index(), head.index()).stream()
                .anyMatch(mark -> mark.text().equals(";"));
        if (parted) {
            return true;
        }
        boolean own = sentence.children(head, "nsubj").stream().anyMatch(subject -> subject.index() > word.index())
                || sentence.child(head, "expl").isPresent();
        return own && !CueView.isCue(head);
    }

    /** The complement that {@code word} is of its head; empty where it is none. */
    static Optional<Complement> complement(Sentence sentence, Word word) {
        if (word.is("acl:relcl") && !hasTo(sentence, word)) {
            return Optional.empty();
        }
        if (word.isVerb() || sentence.child(word, "cop").isPresent()) {
            return clause(sentence, word);
        }
        return word.isNoun() || word.is("obj") ? noun(sentence, word) : Optional.empty();
    }

    private static Optional<Complement> clause(Sentence sentence, Word word) {
        boolean below = word.is("xcomp")
                || word.is("ccomp")
                || word.is("acl")
                || word.is("csubj")
                || word.is("obj")
                || (word.is("advcl")
                        && sentence.child(word, "mark")
                                .filter(mark -> NEGATIVE_PREPOSITIONS.contains(mark.lemma())
                                        || mark.lemma().equals("of")
                                        || mark.lemma().equals("at"))
                                .isPresent());
        if (!below) {
            return Optional.empty();
        }
        if (hasTo(sentence, word)) {
            return Optional.of(Complement.TO);
        }
        if (word.tag().equals("VBG")) {
            return Optional.of(Complement.ING);
        }
        if (word.is("acl") && mark(sentence, word) == null) {
            return Optional.empty();
        }
        boolean small = word.tag().equals("VB")
                && sentence.child(word, "mark").isEmpty()
                && sentence.child(word, "aux").isEmpty();
        return Optional.of(small ? Complement.CLAUSE : Complement.THAT);
    }

    private static Optional<Complement> noun(Sentence sentence, Word word) {
        if (word.is("obj") || word.relation().equals("nsubj:pass")) {
            return Optional.of(Complement.OBJECT);
        }
        if (word.is("nmod") && word.tag().startsWith("NN")) {
            String preposition = sentence.preposition(word);
            return preposition.equals("of")
                            || preposition.equals("for")
                            || preposition.equals("at")
                            || preposition.equals("on")
                    ? Optional.of(Complement.OBJECT)
                    : Optional.empty();
        }
        if (word.is("obl")) {
            String preposition = sentence.preposition(word);
            return preposition.equals("for")
                            || preposition.equals("against")
                            || preposition.equals("of")
                            || preposition.equals("from")
                    ? Optional.of(Complement.OBJECT)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * Whether an adverbial clause tells when or by what means: in the present tense, or a participle, it is as open as
     * the clause that it belongs to. "Because", "although", "as" tell what is so.
     */
    static boolean sharesTime(Sentence sentence, Word word) {
        boolean untensed = word.tag().equals("VBG")
                || word.tag().equals("VBP")
                || word.tag().equals("VBZ")
                || sentence.children(word).stream()
                        .anyMatch(child -> child.is("aux")
                                && (child.tag().equals("VBP") || child.tag().equals("VBZ")));
        if (!untensed) {
            return false;
        }
        Word mark = mark(sentence, word);
        if (mark == null) {
            mark = sentence.children(word).stream()
                    .filter(child -> child.is("advmod") && child.index() < word.index())
                    .findFirst()
                    .orElse(null);
        }
        return mark == null ? word.tag().equals("VBG") : TIMES.contains(mark.lemma());
    }

    /** "fled", "was held", "has been held". */
    static boolean isPast(Sentence sentence, Word verb) {
        boolean perfect = sentence.children(verb).stream()
                .anyMatch(child -> child.is("aux")
                        && (child.tag().equals("VBD") || child.lemma().equals("have")));
        boolean modal =
                sentence.children(verb).stream().anyMatch(child -> child.tag().equals("MD"));
        return !modal && (perfect || verb.tag().equals("VBD"));
    }

    static boolean hasTo(Sentence sentence, Word word) {
        return sentence.children(word).stream().anyMatch(child -> child.tag().equals("TO") && !child.is("case"));
    }

    /** Whether a noun names something given: with "the", "this", a possessor, or a name. */
    static boolean isDefinite(Sentence sentence, Word noun) {
        return noun.isProper()
                || sentence.children(noun).stream()
                        .anyMatch(child -> child.is("nmod:poss")
                                || (child.is("det")
                                        && Set.of("the", "this", "that", "these", "those", "both")
                                                .contains(child.lemma())));
    }

    static @Nullable Word mark(Sentence sentence, Word word) {
        for (Word child : sentence.children(word)) {
            if (child.is("mark") && child.index() < word.index()) {
                return child;
            }
        }
        return null;
    }
}
