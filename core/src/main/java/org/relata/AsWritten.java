package org.relata;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relata.model.Claim;
import org.relata.model.Cue;
import org.relata.model.Holder;
import org.relata.model.HolderCue;
import org.relata.model.Link;
import org.relata.model.ParsedDocument;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.TimeSpan;
import org.relata.model.Toll;
import org.relata.model.Trigger;

/**
 * Words of claims as the document has them: all stages work on the text whose capitals were put back, but what a claim
 * quotes is what stands in the document at its offsets.
 */
final class AsWritten {

    private final String text;

    private AsWritten(String text) {
        this.text = text;
    }

    /** The claims with the document's own words. */
    static List<Claim> in(ParsedDocument parsed, List<Claim> claims) {
        String text = parsed.document().text();
        if (parsed.casedText().equals(text)) {
            return claims;
        }
        AsWritten written = new AsWritten(text);
        return claims.stream().map(written::claim).toList();
    }

    private Claim claim(Claim claim) {
        Trigger trigger = claim.trigger();
        return new Claim(
                claim.id(),
                claim.document(),
                claim.part(),
                claim.sentence(),
                claim.kind(),
                claim.codes(),
                new Trigger(trigger.span().of(text), trigger.span(), trigger.spans()),
                parties(claim.actors()),
                parties(claim.recipients()),
                parties(claim.others()),
                place(claim.place()),
                time(claim.time()),
                claim.tolls().stream().map(this::toll).toList(),
                claim.holders().stream().map(this::holder).toList(),
                claim.certainty(),
                claim.status(),
                claim.cues().stream().map(this::cue).toList(),
                claim.quoted(),
                claim.background(),
                claim.post(),
                claim.sinceKind(),
                claim.links().stream().map(this::link).toList(),
                claim.rule());
    }

    private List<Participant> parties(List<Participant> parties) {
        return parties.stream().map(this::party).toList();
    }

    private Participant party(Participant party) {
        String words = party.span().of(text);
        int head = words.toLowerCase(Locale.ROOT).indexOf(party.head().toLowerCase(Locale.ROOT));
        int end = head + party.head().length();
        return new Participant(
                words,
                party.span(),
                head < 0 || end > words.length() ? party.head() : words.substring(head, end),
                party.actor(),
                party.name(),
                party.kind(),
                party.country(),
                party.sectors(),
                party.via(),
                party.candidates(),
                party.role(),
                party.post());
    }

    private @Nullable PlaceRef place(@Nullable PlaceRef place) {
        return place == null
                ? null
                : new PlaceRef(
                        place.span().of(text),
                        place.span(),
                        place.name(),
                        place.country(),
                        place.admin1(),
                        place.lat(),
                        place.lon(),
                        place.geonameid(),
                        place.precision(),
                        place.inherited());
    }

    private @Nullable TimeSpan time(@Nullable TimeSpan time) {
        return time == null
                ? null
                : new TimeSpan(
                        time.span().of(text),
                        time.span(),
                        time.start(),
                        time.finish(),
                        time.precision(),
                        time.inherited());
    }

    private Toll toll(Toll toll) {
        Participant of = toll.of();
        return new Toll(
                toll.kind(),
                toll.low(),
                toll.best(),
                toll.high(),
                toll.span().of(text),
                toll.span(),
                of == null ? null : party(of),
                toll.partOf(),
                toll.scope());
    }

    private Holder holder(Holder holder) {
        Participant who = holder.participant();
        HolderCue cue = holder.cue();
        return new Holder(
                holder.kind(),
                who == null ? null : party(who),
                cue == null ? null : new HolderCue(cue.span().of(text), cue.span(), cue.act()),
                holder.certainty());
    }

    private Cue cue(Cue cue) {
        return new Cue(cue.kind(), cue.span().of(text), cue.span());
    }

    private Link link(Link link) {
        Cue cue = link.cue();
        return new Link(link.relation(), link.claim(), cue == null ? null : cue(cue));
    }
}
