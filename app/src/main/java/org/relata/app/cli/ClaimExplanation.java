package org.relata.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relata.Coded;
import org.relata.code.attribution.Attribution;
import org.relata.lexicon.Phrase;
import org.relata.lexicon.Rule;
import org.relata.model.Claim;
import org.relata.model.Cue;
import org.relata.model.Holder;
import org.relata.model.HolderCue;
import org.relata.model.Link;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Span;
import org.relata.model.TimeSpan;
import org.relata.model.Toll;
import org.relata.model.Word;

/** Why a claim is as it is, for a person to read: everything with the words and offsets that it rests on. */
final class ClaimExplanation {

    private final Coded coded;
    private final Claim claim;
    private final PartyExplanation who;
    private final List<String> lines = new ArrayList<>();

    private ClaimExplanation(Coded coded, Claim claim) {
        this.coded = coded;
        this.claim = claim;
        this.who = new PartyExplanation(coded, claim);
    }

    /**
     * The explanation in lines.
     *
     * @param rule the one that found the claim; null where none did
     */
    static List<String> lines(Coded coded, Claim claim, @Nullable Rule rule) {
        ClaimExplanation explanation = new ClaimExplanation(coded, claim);
        explanation.sentence();
        explanation.rule(rule);
        explanation.parties();
        explanation.holders();
        explanation.certainty();
        explanation.links();
        explanation.setting();
        explanation.leftOut();
        return explanation.lines;
    }

    private void heading(String text) {
        lines.add("");
        lines.add(text);
    }

    private static String at(String text, Span span) {
        return "\"" + text + "\" " + span.begin() + "-" + span.end();
    }

    private void sentence() {
        lines.add("claim " + claim.id() + "  " + claim.kind() + "  "
                + claim.codes().type() + mode());
        lines.add("document " + claim.document().id() + ", published "
                + (claim.document().published() == null
                        ? "unknown"
                        : claim.document().published()));
        heading("sentence " + claim.sentence().index() + ", in the "
                + claim.part().kind().word() + ", " + claim.sentence().span().begin() + "-"
                + claim.sentence().span().end());
        lines.add("  " + claim.sentence().text(claim.document().text()).replaceAll("\\s+", " "));
        heading("parse: word, lemma, tag, head, relation (> marks the trigger)");
        for (Word word : claim.sentence().words()) {
            boolean trigger = claim.trigger().spans().contains(word.span());
            lines.add(String.format(
                    "%s %3d  %-16s %-16s %-5s %3s  %s",
                    trigger ? ">" : " ",
                    word.index(),
                    word.text(),
                    word.lemma(),
                    word.tag(),
                    word.head() < 0 ? "-" : Integer.toString(word.head()),
                    word.relation()));
        }
    }

    private String mode() {
        return claim.codes().mode() == null ? "" : " / " + claim.codes().mode();
    }

    private void rule(@Nullable Rule rule) {
        heading("rule " + claim.rule());
        if (rule != null) {
            lines.add("  stands at " + rule.where());
            lines.add(
                    "  triggers: " + rule.phrases().stream().map(Phrase::source).collect(Collectors.joining(", ")));
        }
        lines.add("  here: " + at(claim.trigger().text(), claim.trigger().span()));
        lines.add(
                "  cameo " + claim.codes().cameo() + ", modes " + claim.codes().modes());
    }

    private void parties() {
        claim.actors().forEach(party -> party("actor", party));
        claim.recipients().forEach(party -> party("recipient", party));
        claim.others().forEach(party -> party(String.valueOf(party.role()), party));
        for (Toll toll : claim.tolls()) {
            heading("toll: " + toll.kind() + " " + toll.low() + " / " + toll.best() + " / " + toll.high()
                    + " (low, best, high)");
            lines.add("  " + at(toll.text(), toll.span()));
            lines.addAll(who.lines(toll.of()));
        }
    }

    private void party(String role, Participant party) {
        heading(role + ": " + at(party.text(), party.span()) + ", head \"" + party.head() + "\"");
        lines.addAll(who.lines(party));
    }

    private void holders() {
        heading("holders, from the outside in");
        for (Holder holder : claim.holders()) {
            HolderCue cue = holder.cue();
            Participant party = holder.participant();
            lines.add("  " + holder.kind() + (party == null ? "" : " " + at(party.text(), party.span())) + ": "
                    + holder.certainty().code());
            if (cue != null) {
                lines.add("  by " + at(cue.text(), cue.span()) + " (" + cue.act() + ")"
                        + (party == null ? ", by somebody unnamed" : ""));
                coded.attributions().stream()
                        .filter(one -> one.cue().span().equals(cue.span())
                                && one.holds(claim.trigger().span()))
                        .findFirst()
                        .ifPresent(this::attribution);
            }
            lines.addAll(who.lines(party));
        }
    }

    /** What is held by the cue, and how sure the words make the holder and the author. */
    private void attribution(Attribution attribution) {
        Span content = attribution.contentSpan();
        lines.add("  holds " + at(content.of(claim.document().text()).replaceAll("\\s+", " "), content)
                + ", given as "
                + attribution.form().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (attribution.quoted() ? ", quoted" : "") + (attribution.negated() ? ", negated" : "")
                + "; whoever says so is "
                + attribution.sure().code() + " of it, the author by these words "
                + attribution.author().code());
    }

    private void certainty() {
        heading("certainty " + claim.certainty().code() + ", status "
                + claim.status().word() + (claim.quoted() ? ", quoted" : "")
                + (claim.background() ? ", background" : ""));
        for (Cue cue : claim.cues()) {
            lines.add("  " + cue.kind() + ": " + at(cue.text(), cue.span()));
        }
    }

    /** The links of the claim, and those of others to it. */
    private void links() {
        for (Link link : claim.links()) {
            claim(link.claim()).ifPresent(other -> link(link.relation() + " ", other, link.cue()));
        }
        for (Claim other : coded.claims()) {
            other.links().stream()
                    .filter(link -> link.claim().equals(claim.id()))
                    .forEach(link -> link("is what another claim " + link.relation() + ": ", other, link.cue()));
        }
    }

    private void link(String relation, Claim other, @Nullable Cue cue) {
        heading(relation + other.id() + (cue == null ? "" : ", by " + at(cue.text(), cue.span())));
        lines.add("  "
                + (other.codes().type() == null ? "statement" : other.codes().type()) + " "
                + at(other.trigger().text(), other.trigger().span()) + ", "
                + other.certainty().code() + ", " + other.status().word());
        lines.add("  sentence " + other.sentence().index() + ": "
                + other.sentence().text(claim.document().text()).replaceAll("\\s+", " "));
    }

    private Optional<Claim> claim(String id) {
        return coded.claims().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private void leftOut() {
        List<String> left = DocumentExplanation.leftOut(coded, claim.sentence());
        if (!left.isEmpty()) {
            heading("left out of this sentence");
            left.forEach(line -> lines.add("  " + line));
        }
    }

    private void setting() {
        PlaceRef place = claim.place();
        heading("place: " + (place == null ? "none found" : at(place.text(), place.span())));
        if (place != null) {
            lines.add("  " + place.label() + ", " + place.admin1() + ", " + place.country() + " (" + place.lat() + ", "
                    + place.lon() + "), precision " + place.precision() + (place.inherited() ? ", inherited" : ""));
        }
        TimeSpan time = claim.time();
        heading("time: " + (time == null ? "none found" : at(time.text(), time.span())));
        if (time != null) {
            lines.add("  " + time.start() + " to " + time.finish() + ", precision " + time.precision()
                    + (time.inherited() ? ", inherited" : ""));
        }
    }
}
