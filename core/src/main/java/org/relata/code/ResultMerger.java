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
        for (Candidate result : candidates) {
            if (result.rule().toll() == null) {
                continue;
            }
            Optional<Candidate> act = actOf(sentence, result, merged);
            if (act.isPresent()) {
                int at = merged.indexOf(act.get());
                merged.set(at, act.get().with(result.tolls()));
                merged.remove(result);
            } else {
                actAsSubject(result, merged)
                        .ifPresent(whole -> merged.set(merged.indexOf(result), result.partOf(whole)));
            }
        }
        return merged;
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
    private static Optional<Candidate> actAsSubject(Candidate result, List<Candidate> all) {
        return all.stream()
                .filter(act -> !act.equals(result) && !act.head().isVerb())
                .filter(act -> result.actors().stream()
                        .anyMatch(actor -> actor.head().index() == act.head().index()))
                .findFirst();
    }
}
