package org.relata.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * Ties the killing and wounding that an act results in to the act.
 *
 * <p>"An attack that killed 13" and "attacked the town, killing 13" are one claim with its toll. "The attack killed 13" and
 * "three were killed in the attack" are claims of their own, part of the attack (design, conventions).
 */
final class ResultMerger {

    private ResultMerger() {}

    /** The candidates of one sentence, results merged, in the order of their triggers. */
    static List<Candidate> merge(Sentence sentence, List<Candidate> candidates) {
        List<Candidate> merged = new ArrayList<>(candidates);
        merged.removeIf(verb -> isSupport(verb, candidates) || isAim(verb, candidates));
        merged.removeIf(sum -> isCountedBeside(sum, candidates));
        merged.removeIf(aim -> isProtestOfProtest(sentence, aim, candidates));
        merged.removeIf(sum -> isSum(sum) && sum.tolls().isEmpty());
        for (Candidate result : List.copyOf(merged)) {
            if (result.rule().toll() == null) {
                continue;
            }
            Optional<Candidate> act = actOf(sentence, result, merged);
            if (act.isPresent()) {
                int at = merged.indexOf(act.get());
                merged.set(at, act.get().with(result.tolls()));
                merged.remove(result);
            } else {
                actAsSubject(sentence, result, merged)
                        .ifPresent(whole -> merged.set(merged.indexOf(result), result.partOf(whole)));
            }
        }
        return merged;
    }

    /** "Air strikes targeting depots" are one act: the participle says whom they are meant for. */
    private static boolean isAim(Candidate verb, List<Candidate> all) {
        return verb.head().tag().equals("VBG")
                && verb.head().is("acl")
                && verb.head().lemma().equals("target")
                && all.stream()
                        .anyMatch(act -> act.head().isNoun()
                                && act.head().index() == verb.head().head()
                                && sameKind(act, verb));
    }

    /** "Air strikes hit the town" is one act: the verb says no more than whom the strikes hit. */
    private static boolean isSupport(Candidate verb, List<Candidate> all) {
        return verb.head().isVerb()
                && verb.rule().type().equals("ASSAULT")
                && verb.rule().toll() == null
                && all.stream()
                        .anyMatch(act -> act.head().isNoun()
                                && act.head().is("nsubj")
                                && act.head().head() == verb.head().index()
                                && sameKind(act, verb)
                                && !act.recipients().isEmpty());
    }

    /** "The death toll could rise": without a figure nothing is told. */
    private static boolean isSum(Candidate candidate) {
        return candidate.rule().aftermath()
                && candidate.head().isNoun()
                && candidate.rule().toll() != null;
    }

    /** "Gathered to protest against the arrests" is one protest, and it took place. */
    private static boolean isProtestOfProtest(Sentence sentence, Candidate aim, List<Candidate> all) {
        Word verb = aim.head();
        boolean infinitive = aim.rule().type().equals("PROTEST")
                && verb.is("advcl")
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.tag().equals("TO"));
        return infinitive
                && all.stream()
                        .anyMatch(act -> act.rule().type().equals("PROTEST")
                                && !act.equals(aim)
                                && (act.head().index() == verb.head()
                                        || act.carrier().index() == verb.head()));
    }

    /**
     * "The death toll of the raid rose to 24", "the raid left 14 dead and 20 wounded": the raid has the toll, and the sum is no act
     * beside it.
     */
    private static boolean isCountedBeside(Candidate sum, List<Candidate> all) {
        boolean state = !sum.head().isNoun()
                && sum.actors().isEmpty()
                && !sum.head().tag().equals("VBD");
        return sum.rule().aftermath()
                && (sum.head().isNoun() || state)
                && sum.tolls().stream()
                        .anyMatch(toll -> all.stream()
                                .filter(other -> !other.equals(sum))
                                .filter(other -> !state
                                        || other.head().index() < sum.head().index())
                                .flatMap(other -> other.tolls().stream())
                                .anyMatch(same -> same.quantity()
                                        .span()
                                        .equals(toll.quantity().span())));
    }

    private static Optional<Candidate> actOf(Sentence sentence, Candidate result, List<Candidate> all) {
        Word head = result.head();
        boolean participle = head.tag().equals("VBG")
                && (head.relation().equals("advcl") || head.relation().equals("acl"));
        boolean relative = head.relation().equals("acl:relcl") && subjectIsRelative(sentence, head);
        if (!participle && !relative) {
            return Optional.empty();
        }
        return all.stream()
                .filter(act -> !act.equals(result) && sameKind(act, result))
                .filter(act -> head.head() == act.head().index()
                        || (participle && head.head() == act.carrier().index()))
                .findFirst();
    }

    private static boolean sameKind(Candidate act, Candidate result) {
        return act.rule().type().equals(result.rule().type());
    }

    private static boolean subjectIsRelative(Sentence sentence, Word verb) {
        return sentence.child(verb, "nsubj")
                .map(subject -> subject.tag().startsWith("W"))
                .orElse(false);
    }

    /** The act that is the subject of the result: "the attack killed 13". */
    private static Optional<Candidate> actAsSubject(Sentence sentence, Candidate result, List<Candidate> all) {
        Optional<Word> subject = sentence.child(result.head(), "nsubj");
        return all.stream()
                .filter(act -> !act.equals(result) && !act.head().isVerb())
                .filter(act -> subject.filter(word -> word.index() == act.head().index())
                                .isPresent()
                        || result.actors().stream()
                                .anyMatch(actor ->
                                        actor.head().index() == act.head().index()))
                .findFirst();
    }
}
