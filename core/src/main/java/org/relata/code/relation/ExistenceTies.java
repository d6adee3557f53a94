package org.relata.code.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.code.Arguments;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * Whether a group, a state or an organisation exists at all: "there is no X", "X no longer exists", "X is a myth". Where it
 * is or is not found ("there is no X in the town") says nothing of that.
 */
final class ExistenceTies {

    private static final Set<String> NONE = Set.of("no", "any", "never", "not");
    private static final Set<String> NEW = Set.of("a", "an", "this", "that", "such");

    private final RelationWords words;
    private final PartyWords parties;
    private final Sentence sentence;
    private final Arguments arguments;

    ExistenceTies(RelationWords words, PartyWords parties, Arguments arguments) {
        this.words = words;
        this.parties = parties;
        this.sentence = parties.sentence();
        this.arguments = arguments;
    }

    /** What the word says of whether somebody exists. */
    Optional<RelationCandidate> at(Word word) {
        if (word.isVerb() && words.isOfExistence("verbs", word.lemma())) {
            return exists(word);
        }
        if (word.isVerb() && word.lemma().equals("be")) {
            return sentence.child(word, "expl").isPresent() ? thereIs(word) : isNoMore(word);
        }
        return word.isNoun() && words.isOfExistence("unreal", plain(word)) ? isUnreal(word) : Optional.empty();
    }

    /** "myth.": a full stop may stay on the last word. */
    private static String plain(Word word) {
        return word.lemma().endsWith(".")
                ? word.lemma().substring(0, word.lemma().length() - 1)
                : word.lemma();
    }

    /** "X exists", "X no longer exists", "X ceased to exist"; not "X exists to serve". */
    private Optional<RelationCandidate> exists(Word verb) {
        boolean more = isSomewhere(verb)
                || sentence.child(verb, "xcomp").isPresent()
                || sentence.children(verb, "advcl").stream().anyMatch(this::isInfinitive);
        List<Word> pieces = new ArrayList<>(List.of(verb));
        sentence.head(verb).filter(above -> verb.is("xcomp") && above.isVerb()).ifPresent(pieces::add);
        return more ? Optional.empty() : candidate(verb, verb, pieces, named(arguments.subject(verb), true), null);
    }

    private boolean isInfinitive(Word verb) {
        return sentence.children(verb).stream().anyMatch(child -> child.tag().equals("TO"));
    }

    /** "there is no X", "there never was an X", "there is no such thing as X". */
    private Optional<RelationCandidate> thereIs(Word be) {
        List<Word> pieces = new ArrayList<>(sentence.children(be, "expl"));
        pieces.add(be);
        List<Word> who = new ArrayList<>();
        for (Word subject : sentence.children(be, "nsubj")) {
            boolean thing = words.isOfExistence("things", subject.lemma());
            who.addAll(thing ? arguments.oblique(subject, "as") : List.of(subject));
            negations(be, subject).forEach(pieces::add);
        }
        boolean negated = pieces.stream().anyMatch(word -> NONE.contains(word.lemma()));
        boolean here = isSomewhere(be)
                || who.stream()
                        .anyMatch(word ->
                                isSomewhere(word) || sentence.child(word, "acl").isPresent());
        return negated && !here ? candidate(be, be, pieces, named(who, false), null) : Optional.empty();
    }

    private List<Word> negations(Word be, Word subject) {
        List<Word> found = new ArrayList<>();
        sentence.children(be, "advmod").stream()
                .filter(word -> NONE.contains(word.lemma()))
                .forEach(found::add);
        sentence.children(subject, "det").stream()
                .filter(word -> word.lemma().equals("no"))
                .forEach(found::add);
        return found;
    }

    /** "X is no more". */
    private Optional<RelationCandidate> isNoMore(Word be) {
        for (Word more : sentence.children(be, "advmod")) {
            boolean no = more.lemma().equals("more")
                    && more.index() == be.index() + 2
                    && sentence.word(be.index() + 1).lemma().equals("no");
            if (no) {
                List<Word> pieces = List.of(be, sentence.word(be.index() + 1), more);
                return candidate(more, be, pieces, named(arguments.subject(be), true), more);
            }
        }
        return Optional.empty();
    }

    /** "X is a myth", "X is an invention of Y"; not "X's claim is a myth". */
    private Optional<RelationCandidate> isUnreal(Word noun) {
        List<Word> copula = sentence.children(noun, "cop");
        boolean indefinite = sentence.children(noun, "det").stream()
                .allMatch(word -> NEW.contains(word.lemma()) || word.lemma().equals("no"));
        if (copula.isEmpty() || !indefinite) {
            return Optional.empty();
        }
        List<Word> pieces = new ArrayList<>(copula);
        pieces.add(noun);
        return candidate(noun, noun, pieces, named(arguments.subject(noun), false), noun);
    }

    /** Groups by their names; with {@code common} also "the group", which may stand for one. */
    private List<Word> named(List<Word> subjects, boolean common) {
        return subjects.stream()
                .flatMap(word -> listed(word).stream())
                .map(parties::toName)
                .filter(parties::isBody)
                .filter(word -> word.isProper()
                        || parties.isAcronym(word)
                        || (common && parties.isCommonBody(word) && isDefinite(word)))
                .distinct()
                .toList();
    }

    /** "no ISIS, no al-Qaeda and no Nusra Front": the parser hangs the second as an apposition on the first. */
    private List<Word> listed(Word first) {
        List<Word> all = new ArrayList<>(arguments.conjuncts(first));
        for (Word next : sentence.children(first, "appos")) {
            boolean denied = sentence.children(next, "det").stream()
                    .anyMatch(det -> det.lemma().equals("no"));
            all.addAll(denied ? arguments.conjuncts(next) : List.of());
        }
        return all;
    }

    private boolean isDefinite(Word word) {
        return sentence.children(word, "det").stream()
                .anyMatch(det -> det.lemma().equals("the") || det.lemma().equals("this"));
    }

    /** A phrase that tells where, for whom or without what; a year does not. */
    private boolean isSomewhere(Word word) {
        return sentence.children(word).stream()
                .filter(child -> child.index() > word.index())
                .filter(child -> child.is("obl") || child.is("nmod"))
                .filter(child -> !sentence.preposition(child).isEmpty())
                .filter(child -> !(word.isNoun() && sentence.preposition(child).equals("of")))
                .anyMatch(child -> !parties.named(child, "DATE")
                        && !sentence.preposition(child).equals("as"));
    }

    private Optional<RelationCandidate> candidate(
            Word head, Word carrier, List<Word> pieces, List<Word> who, @Nullable Word denial) {
        if (who.isEmpty()) {
            return Optional.empty();
        }
        List<Word> inOrder = pieces.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Word::index))
                .toList();
        List<Mention> mentions = who.stream().map(this::mention).toList();
        return Optional.of(new RelationCandidate(
                sentence,
                "exists",
                "relation/" + plain(head) + ".exists",
                head,
                carrier,
                inOrder,
                mentions,
                List.of(),
                List.of(),
                null,
                false,
                null,
                denial));
    }

    /** The phrase without the "no" before it. */
    private Mention mention(Word head) {
        Mention whole = parties.mention(head);
        return sentence.words().stream()
                .filter(word -> whole.span().contains(word.span()))
                .findFirst()
                .filter(first -> NONE.contains(first.lemma()))
                .map(no -> parties.mention(sentence.word(no.index() + 1), head))
                .orElse(whole);
    }
}
