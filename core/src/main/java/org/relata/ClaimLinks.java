package org.relata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.code.attribution.Attribution;
import org.relata.code.attribution.References;
import org.relata.model.Claim;
import org.relata.model.Cue;
import org.relata.model.Link;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Status;
import org.relata.model.Word;

/**
 * Ties claims of one document.
 *
 * <p>A denial, confirmation or doubt that points back ("That had never been confirmed") is a statement of its own, linked to the
 * claim that it speaks of, whose status and cues tell of it. What somebody is accused of is the content of the accusation.
 */
final class ClaimLinks {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither", "hardly");

    /** Ties that a denial further on is hardly meant for. */
    private static final Set<String> STANDING =
            Set.of("holds-office", "leads", "member-of", "part-of", "renamed-to", "successor-of", "split-from");

    private static final Set<String> OWN_PART =
            Set.of("responsibility", "credit", "involvement", "role", "part", "complicity");

    private static final Map<String, String> RELATIONS =
            Map.of("deny", "denies", "confirm", "confirms", "doubt", "doubts");

    /** Makes the claim of a statement that no rule found. */
    @FunctionalInterface
    interface Statements {
        Claim of(Attribution attribution);
    }

    private final List<Attribution> attributions;
    private final Statements statements;
    private final List<Claim> claims;

    private ClaimLinks(List<Claim> claims, List<Attribution> attributions, Statements statements) {
        this.claims = new ArrayList<>(claims);
        this.attributions = attributions;
        this.statements = statements;
    }

    static List<Claim> link(List<Claim> claims, List<Attribution> attributions, Statements statements) {
        ClaimLinks links = new ClaimLinks(claims, attributions, statements);
        for (Attribution attribution : attributions) {
            if (attribution.anaphoric() && RELATIONS.containsKey(attribution.act())) {
                links.back(attribution);
            } else if (attribution.act().equals("accuse")) {
                links.contents(attribution);
            }
        }
        links.claims.sort(
                java.util.Comparator.comparing(claim -> claim.trigger().span()));
        return links.claims;
    }

    /** The claims that the attribution holds are the content of the claim that its own words make. */
    private void contents(Attribution attribution) {
        Optional<Claim> accusation = at(attribution.cueWord().span());
        if (accusation.isEmpty()) {
            return;
        }
        Cue cue = attribution.cue();
        Link link = new Link("content-of", accusation.get().id(), cue);
        for (int i = 0; i < claims.size(); i++) {
            if (attribution.holds(claims.get(i).trigger().span())
                    && !claims.get(i).id().equals(accusation.get().id())) {
                claims.set(i, claims.get(i).with(link));
            }
        }
    }

    private void back(Attribution back) {
        List<Integer> targets = targets(back);
        if (targets.isEmpty()) {
            return;
        }
        Optional<Claim> own = at(back.cueWord().span());
        Claim statement = own.orElseGet(() -> statements.of(back));
        boolean ownPart = isOfOwnPart(back);
        if (ownPart && !back.act().equals("confirm")) {
            targets.removeIf(target -> !isBy(claims.get(target), statement));
        }
        String relation = relation(back);
        List<Link> links = new ArrayList<>();
        Cue cue = wholeCue(back);
        for (int target : targets) {
            Claim claim = claims.get(target);
            links.add(new Link(relation, claim.id(), cue));
            // That nobody claims the attack leaves it as sure as it is.
            boolean unclaimed = ownPart && relation.equals("doubts");
            claims.set(target, unclaimed ? claim : claim.with(status(relation), cue));
        }
        own.ifPresent(claims::remove);
        Claim linked = statement;
        for (Link link : links) {
            linked = linked.with(link);
        }
        claims.add(linked);
    }

    /** "Claimed responsibility", "denied any involvement": it is about whose deed it was. */
    private static boolean isOfOwnPart(Attribution back) {
        Word anaphor = back.anaphor();
        return (anaphor != null && OWN_PART.contains(anaphor.lemma()))
                || back.cueWords().stream().anyMatch(word -> OWN_PART.contains(word.lemma()));
    }

    /** Whether whoever makes the statement is told to have done it. */
    private static boolean isBy(Claim claim, Claim statement) {
        return claim.actors().stream()
                .anyMatch(actor -> statement.actors().stream()
                        .anyMatch(speaker ->
                                isSame(actor.actor(), speaker.actor()) || isSame(actor.country(), speaker.country())));
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    /** The cue with the word that negates it: "never been confirmed". */
    private Cue wholeCue(Attribution back) {
        Cue cue = back.cue();
        if (!back.negated()) {
            return cue;
        }
        Sentence sentence = back.sentence();
        Span span = sentence.children(back.cueWord()).stream()
                .filter(word -> word.is("advmod") || word.is("neg"))
                .filter(word -> NEGATIONS.contains(word.lemma()))
                .map(Word::span)
                .reduce(cue.span(), Span::cover);
        return new Cue(cue.kind(), span.of(claims.get(0).document().text()), span);
    }

    private List<Integer> targets(Attribution back) {
        Optional<Attribution> target = References.refersTo(back, attributions);
        List<Integer> found = new ArrayList<>();
        if (target.isEmpty() && References.isCharge(back)) {
            return found;
        }
        for (int i = claims.size() - 1; i >= 0; i--) {
            Claim claim = claims.get(i);
            boolean sameVoice = claim.part().equals(back.sentence().part());
            boolean before = claim.trigger().span().end() <= back.cue().span().begin();
            boolean held = target.map(t -> t.holds(claim.trigger().span())).orElse(before) && !isBeside(claim, back);
            if (sameVoice && before && held) {
                found.add(i);
                if (target.isEmpty()) {
                    return found;
                }
            }
        }
        return found;
    }

    /** "Saleh, head of the council, denied it": not that he is its head, nor that an armed wing is his. */
    private static boolean isBeside(Claim claim, Attribution back) {
        if (isOfSource(claim, back)) {
            return true;
        }
        boolean standing = STANDING.contains(String.valueOf(claim.codes().type()));
        return claim.kind().equals("relation")
                && (standing || claim.sentence().span().equals(back.sentence().span()));
    }

    /** "Saleh, who was abducted as a boy, denied it": what is told of him is not what he denies. */
    private static boolean isOfSource(Claim claim, Attribution back) {
        Sentence sentence = back.sentence();
        return claim.sentence().span().equals(sentence.span())
                && sentence.children(back.cueWord(), "nsubj").stream()
                        .flatMap(source -> sentence.subtree(source, word -> false).stream())
                        .anyMatch(word -> claim.trigger().spans().contains(word.span()));
    }

    private static String relation(Attribution back) {
        String relation = RELATIONS.getOrDefault(back.act(), "doubts");
        // Who does not confirm leaves it open, and so does who does not deny.
        return back.negated() && !relation.equals("doubts") ? "doubts" : relation;
    }

    private static Status status(String relation) {
        return switch (relation) {
            case "denies" -> Status.DENIED;
            case "confirms" -> Status.CONFIRMED;
            default -> Status.UNCONFIRMED;
        };
    }

    private Optional<Claim> at(Span trigger) {
        return claims.stream()
                .filter(claim -> claim.trigger().spans().contains(trigger))
                .findFirst();
    }
}
