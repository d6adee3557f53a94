package org.relata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.code.certainty.HolderMention;
import org.relata.code.certainty.Reading;
import org.relata.code.relation.RelationCandidate;
import org.relata.model.Claim;
import org.relata.model.Codes;
import org.relata.model.Cue;
import org.relata.model.Holder;
import org.relata.model.Mention;
import org.relata.model.Participant;
import org.relata.model.Sentence;
import org.relata.model.Status;
import org.relata.model.TimeSpan;
import org.relata.model.Trigger;
import org.relata.model.Word;

/** Builds the claims of ties that hold over time. One per document. */
final class RelationClaims {

    private static final Set<String> SPEAKERS = Set.of("our", "my", "your", "ours");

    private final DocumentReading reading;

    RelationClaims(DocumentReading reading) {
        this.reading = reading;
    }

    /** The ties of a sentence that its build states. */
    List<Claim> of(Sentence sentence) {
        return reading.stages().relations().find(sentence).stream()
                .flatMap(candidate ->
                        Existences.told(candidate, Offices.told(candidate, claim(candidate)), reading).stream())
                .filter(claim -> !isOfItself(claim.actors(), claim.recipients()))
                .filter(claim -> !isOpen(claim.actors()) && !isOpen(claim.recipients()))
                .toList();
    }

    private static boolean isOfItself(List<Participant> actors, List<Participant> recipients) {
        return actors.size() == 1
                && recipients.size() == 1
                && actors.get(0).span().equals(recipients.get(0).span());
    }

    /** "our ally" in the mouth of nobody who is known: it ties nobody to the ally. */
    private static boolean isOpen(List<Participant> end) {
        return end.size() == 1
                && end.get(0).via() == null
                && SPEAKERS.contains(end.get(0).text().toLowerCase(Locale.ROOT));
    }

    /** Both ends; where a reference was followed to the other end, it was followed wrongly: nobody is tied to himself. */
    private List<List<Participant>> ends(RelationCandidate candidate, @Nullable LocalDate asOf) {
        List<Participant> actors = reading.parties().resolve(candidate.actors(), asOf);
        List<Participant> recipients = reading.parties().resolve(candidate.recipients(), asOf);
        boolean met = recipients.stream()
                .anyMatch(one -> actors.stream()
                        .anyMatch(other ->
                                other.span().equals(one.span()) && !(one.via() == null && other.via() == null)));
        return met
                ? List.of(asWritten(candidate.actors(), asOf), asWritten(candidate.recipients(), asOf))
                : List.of(isPartOf(actors, recipients) ? List.of(unnamed(actors.get(0))) : actors, recipients);
    }

    /** "A faction of the front split off": the faction is not the front. */
    private static boolean isPartOf(List<Participant> actors, List<Participant> recipients) {
        if (actors.size() != 1 || recipients.size() != 1) {
            return false;
        }
        Participant part = actors.get(0);
        Participant whole = recipients.get(0);
        return part.actor() != null
                && part.actor().equals(whole.actor())
                && !part.span().equals(whole.span())
                && part.span().contains(whole.span());
    }

    private static Participant unnamed(Participant part) {
        return new Participant(
                part.text(),
                part.span(),
                part.head(),
                null,
                null,
                part.kind(),
                part.country(),
                part.sectors(),
                part.via(),
                part.candidates(),
                part.role(),
                part.post());
    }

    private List<Participant> asWritten(List<Mention> mentions, @Nullable LocalDate asOf) {
        return mentions.stream()
                .map(mention -> reading.parties().asWritten(mention, asOf))
                .toList();
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
        List<List<Participant>> ends = ends(candidate, asOf);
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
                ends.get(0),
                ends.get(1),
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
            if (claim.rule().endsWith(".aim")) {
                // "committed to defeating X": what is only meant has not been done.
                all.removeIf(other -> other.kind().equals("event") && isAt(claim, other));
            }
            all.removeIf(other -> OneForATrigger.yields(other, claim));
            boolean whole = !claim.actors().isEmpty() && !claim.recipients().isEmpty();
            boolean again = byRules.stream().anyMatch(other -> isSameTie(other, claim));
            boolean told = byRules.stream()
                    .anyMatch(other -> isToldByEvent(other, claim) || OneForATrigger.yields(claim, other));
            if (!told && (whole || !again)) {
                all.removeIf(other -> isSameTie(other, claim));
                all.add(claim);
            }
        }
        all.sort(Comparator.comparing(claim -> claim.trigger().span()));
        return all;
    }

    /** One claim for one trigger: an act between both ends ("its war against X") is not told again as their enmity. */
    private static boolean isToldByEvent(Claim event, Claim tie) {
        return event.kind().equals("event")
                && isAt(tie, event)
                && tie.rule().endsWith(".opposition")
                && event.status() == Status.ASSERTED
                && !event.actors().isEmpty()
                && !event.recipients().isEmpty();
    }

    private static boolean isSameTie(Claim one, Claim other) {
        return one.kind().equals("relation") && isAt(one, other);
    }

    static boolean isAt(Claim one, Claim other) {
        return one.trigger().span().equals(other.trigger().span());
    }
}
