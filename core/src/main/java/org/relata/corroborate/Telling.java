package org.relata.corroborate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.FieldCodes;
import org.relata.model.Holder;
import org.relata.model.HolderCue;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Published;
import org.relata.model.Status;
import org.relata.model.TimeSpan;
import org.relata.model.Toll;

/**
 * One event claim as corroboration sees it.
 *
 * @param claim the claim's id
 * @param document the document's id
 * @param copyGroup one name for all documents that are near copies of each other; the document's id where it is alone
 * @param published the day the document was published
 * @param headline the document's title; null where it has none
 * @param sentence the words of the sentence
 * @param holders who says so, from the outside in; of each what makes an origin
 * @param links ids of claims of the same document and how this one is tied to them
 * @param rule what found it; {@code import/ged} for a row of a data set
 */
public record Telling(
        String claim,
        String document,
        String copyGroup,
        @Nullable String publisher,
        @Nullable LocalDate published,
        PartKind part,
        @Nullable String headline,
        int sentenceIndex,
        String sentence,
        String trigger,
        @Nullable String type,
        @Nullable String mode,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable PlaceRef place,
        @Nullable TimeSpan time,
        List<Toll> tolls,
        List<Voice> holders,
        Certainty certainty,
        Status status,
        boolean background,
        FieldCodes field,
        List<Tie> links,
        @Nullable String rule) {

    public Telling {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        tolls = List.copyOf(tolls);
        holders = List.copyOf(holders);
        links = List.copyOf(links);
    }

    /** A claim just coded; {@code copyGroup} is the document's own id. */
    public static Telling of(Claim claim) {
        Document document = claim.document();
        Published published = document.published();
        return new Telling(
                claim.id(),
                document.id(),
                document.id(),
                document.publisher(),
                published == null ? null : published.date(),
                claim.part().kind(),
                document.title(),
                claim.sentence().index(),
                claim.sentence().text(document.text()),
                claim.trigger().text(),
                claim.codes().type(),
                claim.codes().mode(),
                claim.actors(),
                claim.recipients(),
                claim.place(),
                claim.time(),
                claim.tolls(),
                claim.holders().stream().map(Telling::voice).toList(),
                claim.certainty(),
                claim.status(),
                claim.background(),
                claim.codes().field(),
                claim.links().stream()
                        .map(link -> new Tie(link.relation(), link.claim()))
                        .toList(),
                claim.rule());
    }

    private static Voice voice(Holder holder) {
        HolderCue cue = holder.cue();
        return new Voice(holder.kind(), cue == null ? null : cue.act(), holder.participant());
    }

    /** Whether it only says that what another claim tells is not so: "the army denied it". */
    boolean isDenialOfAnother() {
        return type == null && links.stream().anyMatch(link -> link.relation().equals("denies"));
    }

    /** Whether the two stand in one document. */
    boolean isBeside(Telling other) {
        return document.equals(other.document);
    }

    /** Whether the two stand in one document or in near copies. */
    boolean isCopyOf(Telling other) {
        return copyGroup.equals(other.copyGroup);
    }

    /** The same in a document that is a near copy of others. */
    public Telling inCopyGroup(String group) {
        return copy(group, tolls);
    }

    /** The same with other tolls. */
    Telling withTolls(List<Toll> others) {
        return copy(copyGroup, others);
    }

    private Telling copy(String group, List<Toll> figures) {
        return new Telling(
                claim,
                document,
                group,
                publisher,
                published,
                part,
                headline,
                sentenceIndex,
                sentence,
                trigger,
                type,
                mode,
                actors,
                recipients,
                place,
                time,
                figures,
                holders,
                certainty,
                status,
                background,
                field,
                links,
                rule);
    }

    /** A holder: kind and act in the words of the contract, and who it is. */
    public record Voice(
            String kind, @Nullable String act, @Nullable Participant participant) {}

    /** A link of the contract. */
    public record Tie(String relation, String claim) {}

    /** Reads a claim in the contract's JSON; {@code copyGroup} is the document's own id. */
    public static Telling of(JsonNode claim) {
        return TellingReader.read(claim);
    }
}
