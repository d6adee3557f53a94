package org.relata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.relata.code.certainty.HolderMention;
import org.relata.code.certainty.Reading;
import org.relata.code.relation.RelationCandidate;
import org.relata.model.Claim;
import org.relata.model.Codes;
import org.relata.model.Cue;
import org.relata.model.Holder;
import org.relata.model.Participant;
import org.relata.model.Sentence;
import org.relata.model.TimeSpan;
import org.relata.model.Trigger;
import org.relata.model.Word;

/** Builds the claims of ties that hold over time. One per document. */
final class RelationClaims {

    private final DocumentReading reading;

    RelationClaims(DocumentReading reading) {
        this.reading = reading;
    }

    /** The ties of a sentence that its build states. */
    List<Claim> of(Sentence sentence) {
        return reading.stages().relations().find(sentence).stream()
                .map(this::claim)
                .filter(claim -> !isOfItself(claim))
                .toList();
    }

    /** Where a reference was followed to the other end, it was followed wrongly: nobody is tied to himself. */
    private static boolean isOfItself(Claim claim) {
        return claim.actors().size() == 1
                && claim.recipients().size() == 1
                && claim.actors().get(0).span().equals(claim.recipients().get(0).span());
    }

    private Claim claim(RelationCandidate candidate) {
        Sentence sentence = candidate.sentence();
        Reading certainty = reading.certainty(sentence, candidate.carrier());
        TimeSpan time = RelationTimes.of(candidate, reading.times(sentence));
        LocalDate asOf = reading.asOf(time);
        List<HolderMention> chain = reading.chain(sentence, candidate.carrier());
        List<Participant> others = new ArrayList<>();
        candidate
                .others()
                .forEach(other -> others.add(
                        reading.parties().resolve(other.mention(), asOf).inRole(other.role())));
        List<Cue> cues = new ArrayList<>(certainty.cues());
        Word ended = candidate.ended();
        if (ended != null) {
            cues.add(new Cue("status", ended.text(), ended.span()));
        }
        Trigger trigger = DocumentReading.trigger(candidate.head(), candidate.pieces());
        List<Holder> holders = reading.holders(sentence, chain, certainty, asOf);
        return new Claim(
                ClaimIds.of(reading.document(), sentence, trigger, candidate.relation()),
                reading.document(),
                sentence.part(),
                sentence,
                "relation",
                new Codes(candidate.relation(), null, List.of(), List.of(), null, null, null, null),
                trigger,
                reading.parties().resolve(candidate.actors(), asOf),
                reading.parties().resolve(candidate.recipients(), asOf),
                others,
                null,
                time,
                List.of(),
                holders,
                holders.get(holders.size() - 1).certainty(),
                StatusOfHolders.adjust(certainty.status(), chain),
                cues,
                reading.isQuoted(candidate.head()),
                ended != null || reading.isBackground(time),
                candidate.post(),
                RelationTimes.tellsStart(candidate, time) ? "asserted" : "first-cited",
                List.of(),
                candidate.rule());
    }

    /** By trigger. Where a rule and the build of the sentence state a tie at one word, the one that tells both ends stays. */
    static List<Claim> inOrder(List<Claim> byRules, List<Claim> byBuild) {
        List<Claim> all = new ArrayList<>(byRules);
        for (Claim claim : byBuild) {
            boolean whole = !claim.actors().isEmpty() && !claim.recipients().isEmpty();
            boolean again = byRules.stream().anyMatch(other -> isSameTie(other, claim));
            if (whole || !again) {
                all.removeIf(other -> isSameTie(other, claim));
                all.add(claim);
            }
        }
        all.sort(Comparator.comparing(claim -> claim.trigger().span()));
        return all;
    }

    private static boolean isSameTie(Claim one, Claim other) {
        return one.kind().equals("relation")
                && one.trigger().span().equals(other.trigger().span());
    }
}
