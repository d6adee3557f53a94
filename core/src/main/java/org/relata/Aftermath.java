package org.relata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.code.Candidate;
import org.relata.model.Claim;
import org.relata.model.Link;
import org.relata.model.Sentence;

/**
 * Deaths and wounds told without the act: "He died at the hospital" tells of an assault only where one was told of just before.
 *
 * <p>Such a claim is part of the assault that it follows from. Without one it is dropped: people die of other things too.
 */
final class Aftermath {

    private static final int REACH = 8;
    private static final String ASSAULT = "ASSAULT";

    private final Set<String> violence;
    private final List<Sentence> sentences;

    /**
     * Of one document.
     *
     * @param violence lemmas that tell of violence where no claim does: "gunshot", "homicide"
     */
    Aftermath(Set<String> violence, List<Sentence> sentences) {
        this.violence = violence;
        this.sentences = sentences;
    }

    /**
     * The claims of a sentence, those of an aftermath tied to their assault or dropped, and their candidates dropped with them.
     *
     * @param candidates in the order of {@code claims}
     * @param before the claims of the sentences before, in the order of the text
     */
    List<Claim> tied(List<Candidate> candidates, List<Claim> claims, List<Claim> before) {
        List<Claim> tied = new ArrayList<>();
        for (int i = claims.size() - 1; i >= 0; i--) {
            Claim claim = claims.get(i);
            if (!candidates.get(i).rule().aftermath() || candidates.get(i).partOf() != null) {
                tied.add(0, claim);
                continue;
            }
            Optional<Claim> cause = inSentence(candidates, claims).or(() -> earlier(claim, before));
            if (cause.isPresent()) {
                tied.add(0, claim.with(new Link("part-of", cause.get().id(), null)));
            } else if (amongViolence(claim)) {
                tied.add(0, claim);
            } else {
                candidates.remove(i);
            }
        }
        return tied;
    }

    private static Optional<Claim> inSentence(List<Candidate> candidates, List<Claim> claims) {
        for (int i = 0; i < candidates.size(); i++) {
            if (!candidates.get(i).rule().aftermath() && isAssault(claims.get(i))) {
                return Optional.of(claims.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Claim> earlier(Claim claim, List<Claim> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Claim other = before.get(i);
            boolean near = claim.sentence().index() - other.sentence().index() <= REACH;
            if (near && isAssault(other) && other.part().kind() == claim.part().kind()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private boolean amongViolence(Claim claim) {
        int at = claim.sentence().index();
        return sentences.subList(Math.max(0, at - REACH), at + 1).stream()
                .flatMap(sentence -> sentence.words().stream())
                .anyMatch(word -> violence.contains(word.lemma()));
    }

    private static boolean isAssault(Claim claim) {
        return ASSAULT.equals(claim.codes().type()) && claim.kind().equals("event");
    }
}
