package org.relata.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.model.Mention;
import org.relata.model.Word;

/**
 * Who killed or wounded people "when an army drone hit the house", "as gunmen overran the village": who acts on that occasion.
 *
 * <p>Where the dead may be those who acted ("two rebels were killed when they attacked a post") nobody is named.
 */
final class OccasionActors {

    private static final Set<String> HARM = Set.of("killed", "wounded", "casualties");
    private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE");

    /** Those who come to harm in what they do themselves. */
    private static final Set<String> ATTACKERS = Set.of(
            "attacker", "assailant", "bomber", "gunman", "raider", "intruder", "militant", "terrorist", "suspect");

    private OccasionActors() {}

    /** The candidates of a sentence; those that name nobody who did the harm take over who acted on the occasion. */
    static List<Candidate> fill(List<Candidate> candidates) {
        List<Candidate> filled = new ArrayList<>();
        for (Candidate harm : candidates) {
            Optional<Candidate> act = isOpen(harm) ? occasion(harm, candidates) : Optional.empty();
            filled.add(act.map(harm::partOf).orElse(harm));
        }
        return filled;
    }

    private static boolean isOpen(Candidate harm) {
        String toll = harm.rule().toll();
        return harm.actors().isEmpty() && toll != null && HARM.contains(toll);
    }

    private static Optional<Candidate> occasion(Candidate harm, List<Candidate> all) {
        return Occasion.of(harm)
                .flatMap(verb -> all.stream()
                        .filter(act -> act.head().equals(verb) || verb.equals(act.support()))
                        .filter(act -> isForce(act) && !act.recipients().isEmpty())
                        .filter(act -> act.actors().stream().noneMatch(actor -> mayHaveCome(harm, actor)))
                        .findFirst());
    }

    private static boolean isForce(Candidate act) {
        return FORCE.contains(act.rule().type()) || "riot".equals(act.mode());
    }

    private static boolean mayHaveCome(Candidate harm, Mention actor) {
        return harm.recipients().stream().map(Mention::head).anyMatch(hurt -> mayHaveCome(hurt, actor.head()));
    }

    /** Whether the actor may be one of those who came to harm. */
    static boolean mayHaveCome(Word hurt, Word actor) {
        return actor.isPronoun() || hurt.lemma().equals(actor.lemma()) || ATTACKERS.contains(hurt.lemma());
    }
}
