package org.relata.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The atom of the record: one event or one relation, as one sentence puts it, with its holders and its certainty.
 *
 * @param id stable: the same input gives the same id
 * @param kind event or relation
 * @param holders from the outside in; the first is the document's author or a commenter
 * @param certainty the innermost holder's
 * @param post for a relation claim: the office
 * @param sinceKind for a relation claim: asserted or first-cited
 * @param quoted whether the trigger stands in quotation marks
 * @param background whether it is an event of long before, told as context
 * @param rule id of the rule that found it
 */
public record Claim(
        String id,
        Document document,
        Part part,
        Sentence sentence,
        String kind,
        Codes codes,
        Trigger trigger,
        List<Participant> actors,
        List<Participant> recipients,
        List<Participant> others,
        @Nullable PlaceRef place,
        @Nullable TimeSpan time,
        List<Toll> tolls,
        List<Holder> holders,
        Certainty certainty,
        Status status,
        List<Cue> cues,
        boolean quoted,
        boolean background,
        @Nullable String post,
        @Nullable String sinceKind,
        List<Link> links,
        String rule) {

    public Claim {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        others = List.copyOf(others);
        tolls = List.copyOf(tolls);
        holders = List.copyOf(holders);
        cues = List.copyOf(cues);
        links = List.copyOf(links);
    }

    /** The same with one more link; a link that it has already is not added twice. */
    public Claim with(Link link) {
        if (links.contains(link)) {
            return this;
        }
        List<Link> all = new ArrayList<>(links);
        all.add(link);
        return copy(codes, actors, recipients, others, place, time, holders, status, cues, all);
    }

    /** The same with another status, and the cue that tells of it. */
    public Claim with(Status now, Cue cue) {
        List<Cue> all = new ArrayList<>(cues);
        all.add(cue);
        return copy(codes, actors, recipients, others, place, time, holders, now, all, links);
    }

    /** The same with other parties. */
    public Claim withParties(List<Participant> whoActs, List<Participant> onWhom) {
        return copy(codes, whoActs, onWhom, others, place, time, holders, status, cues, links);
    }

    /** The same at this place and time. */
    public Claim withSetting(@Nullable PlaceRef where, @Nullable TimeSpan when) {
        return copy(codes, actors, recipients, others, where, when, holders, status, cues, links);
    }

    /** The same with further parties beside the two sides. */
    public Claim withOthers(List<Participant> further) {
        return copy(codes, actors, recipients, further, place, time, holders, status, cues, links);
    }

    /** The same with other codes. */
    public Claim withCodes(Codes now) {
        return copy(now, actors, recipients, others, place, time, holders, status, cues, links);
    }

    /** The same as other holders see it; the certainty is the innermost's. */
    public Claim withHolders(List<Holder> who, Status now, List<Cue> evidence) {
        return copy(codes, actors, recipients, others, place, time, who, now, evidence, links);
    }

    /** What stages behind the coding may change; who holds the claim innermost tells its certainty. */
    private Claim copy(
            Codes newCodes,
            List<Participant> newActors,
            List<Participant> newRecipients,
            List<Participant> newOthers,
            @Nullable PlaceRef newPlace,
            @Nullable TimeSpan newTime,
            List<Holder> newHolders,
            Status newStatus,
            List<Cue> newCues,
            List<Link> newLinks) {
        return new Claim(
                id,
                document,
                part,
                sentence,
                kind,
                newCodes,
                trigger,
                newActors,
                newRecipients,
                newOthers,
                newPlace,
                newTime,
                tolls,
                newHolders,
                newHolders.equals(holders)
                        ? certainty
                        : newHolders.get(newHolders.size() - 1).certainty(),
                newStatus,
                newCues,
                quoted,
                background,
                post,
                sinceKind,
                newLinks,
                rule);
    }
}
