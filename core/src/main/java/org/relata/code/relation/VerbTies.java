package org.relata.code.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.code.Arguments;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Ties that a verb states: "is run by X", "grew out of X", "formerly known as X". */
final class VerbTies {

    private final RelationWords words;
    private final PartyWords parties;
    private final Sentence sentence;
    private final Arguments arguments;

    VerbTies(RelationWords words, PartyWords parties, Arguments arguments) {
        this.words = words;
        this.parties = parties;
        this.sentence = parties.sentence();
        this.arguments = arguments;
    }

    /** What the verb states, if it is such a verb and both ends are told. */
    Optional<RelationCandidate> at(Word verb) {
        if (!verb.isVerb() || isHyphened(verb)) {
            return Optional.empty();
        }
        for (RelationVerb frame : words.verbs().getOrDefault(verb.lemma(), List.of())) {
            Optional<RelationCandidate> found = tie(frame, verb);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isHyphened(Word verb) {
        return verb.index() > 0 && sentence.word(verb.index() - 1).tag().equals("HYPH");
    }

    private Optional<RelationCandidate> tie(RelationVerb frame, Word verb) {
        boolean passive = arguments.passive(verb);
        if ((frame.passive() && !passive)
                || (!frame.needs().isEmpty() && needed(frame, verb).isEmpty())) {
            return Optional.empty();
        }
        List<Word> from = argument(frame, frame.from(), verb);
        List<Word> to = argument(frame, frame.to(), verb);
        to = to.stream().filter(word -> !from.contains(word)).toList();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        List<Word> pieces = needed(frame, verb).map(word -> inOrder(verb, word)).orElse(List.of(verb));
        return Optional.of(new RelationCandidate(
                sentence,
                frame.relation(),
                "relation/" + verb.lemma() + ".v",
                verb,
                verb,
                pieces,
                mentions(from),
                mentions(to),
                List.of(),
                null,
                frame.start(),
                null));
    }

    private static List<Word> inOrder(Word verb, Word other) {
        return other.index() < verb.index() ? List.of(other, verb) : List.of(verb, other);
    }

    private Optional<Word> needed(RelationVerb frame, Word verb) {
        return sentence.children(verb).stream()
                .filter(child -> frame.needs().contains(child.lemma()))
                .findFirst()
                .or(() -> sentence.children(verb).stream()
                        .filter(child -> child.is("obl"))
                        .flatMap(child -> sentence.children(child).stream())
                        .filter(child -> frame.needs().contains(child.lemma()) && child.is("case"))
                        .findFirst());
    }

    private List<Mention> mentions(List<Word> heads) {
        return heads.stream().map(parties::person).toList();
    }

    private List<Word> argument(RelationVerb frame, String where, Word verb) {
        List<Word> found = switch (where) {
            case "subject" -> arguments.subject(verb);
            case "object" -> object(verb);
            case "complement" -> sentence.children(verb, "xcomp");
            default -> oblique(verb, where);
        };
        return found.stream()
                .flatMap(word -> arguments.conjuncts(word).stream())
                .map(parties::toName)
                .filter(word -> fits(frame, where, word))
                .distinct()
                .toList();
    }

    /** "the government, led by X": also where the parser hangs the participle on the sentence's verb. */
    private List<Word> object(Word verb) {
        boolean trailing = verb.is("advcl")
                && verb.index() > 1
                && sentence.word(verb.index() - 1).tag().equals(",")
                && sentence.child(verb, "obl:agent").isPresent();
        if (!trailing || !arguments.passive(verb)) {
            return arguments.object(verb);
        }
        Word before = sentence.word(verb.index() - 2);
        while (before.is("nmod") || before.is("compound")) {
            Word above = sentence.word(before.head());
            if (before.is("nmod") && !sentence.preposition(before).equals("of")) {
                break;
            }
            before = above;
        }
        return before.isNoun() ? List.of(before) : arguments.object(verb);
    }

    private List<Word> oblique(Word verb, String preposition) {
        List<Word> found = new ArrayList<>(arguments.oblique(verb, preposition));
        if (found.isEmpty()) {
            // "broke away from X": the parser hangs it on the adverb.
            sentence.children(verb, "advmod").forEach(child -> found.addAll(arguments.oblique(child, preposition)));
        }
        return found.isEmpty() && sentence.child(verb, "obj").isPresent()
                ? arguments.oblique(sentence.child(verb, "obj").get(), preposition)
                : found;
    }

    /** "the service is run by": a body named before, by the word for what it is. */
    private boolean isKnownBody(Word word) {
        return words.is("bodies", word.lemma())
                && sentence.children(word, "det").stream()
                        .anyMatch(det -> !det.lemma().equals("a") && !det.lemma().equals("an"));
    }

    private boolean fits(RelationVerb frame, String where, Word word) {
        boolean led = frame.relation().equals("leads") && where.equals(frame.to());
        boolean joined = frame.relation().equals("member-of") && where.equals(frame.to());
        boolean founded = frame.relation().equals("founded-by") && where.equals(frame.from());
        if (frame.groups() || led || founded || joined) {
            return (parties.isBody(word) || (led && isKnownBody(word))) && !(parties.isPerson(word) && !word.isProper() && !word.isPronoun());
        }
        return parties.isAny(word);
    }
}
