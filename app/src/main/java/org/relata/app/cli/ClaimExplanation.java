package org.relata.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relata.lexicon.Phrase;
import org.relata.lexicon.Rule;
import org.relata.lexicon.RuleBook;
import org.relata.model.Claim;
import org.relata.model.Cue;
import org.relata.model.Holder;
import org.relata.model.Link;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Span;
import org.relata.model.TimeSpan;
import org.relata.model.Toll;
import org.relata.model.Word;

/** Why a claim is as it is, for a person to read: everything with the words and offsets that it rests on. */
final class ClaimExplanation {

    private final Claim claim;
    private final List<String> lines = new ArrayList<>();

    private ClaimExplanation(Claim claim) {
        this.claim = claim;
    }

    /** The explanation in lines. */
    static List<String> lines(Claim claim) {
        ClaimExplanation explanation = new ClaimExplanation(claim);
        explanation.sentence();
        explanation.rule();
        explanation.parties();
        explanation.holders();
        explanation.certainty();
        explanation.setting();
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

    private void rule() {
        heading("rule " + claim.rule());
        for (Rule rule : RuleBook.builtIn().rules()) {
            if (rule.id().equals(claim.rule())) {
                lines.add("  stands at " + rule.where());
                lines.add("  triggers: "
                        + rule.phrases().stream().map(Phrase::source).collect(Collectors.joining(", ")));
            }
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
            who(toll.of());
        }
    }

    private void party(String role, Participant party) {
        heading(role + ": " + at(party.text(), party.span()) + ", head \"" + party.head() + "\"");
        who(party);
    }

    private void who(@Nullable Participant party) {
        if (party == null) {
            return;
        }
        if (party.via() != null) {
            lines.add("  stands for: " + party.via());
        }
        if (party.actor() == null) {
            lines.add("  nobody in the registry by that name" + candidates(party));
        } else {
            lines.add("  is " + party.actor() + " (" + party.name() + ")" + candidates(party));
        }
        lines.add("  kind " + party.kind() + ", country " + party.country() + ", sectors " + party.sectors()
                + (party.post() == null ? "" : ", post " + party.post()));
    }

    private static String candidates(Participant party) {
        return party.candidates() > 1 ? ", out of " + party.candidates() + " candidates" : "";
    }

    private void holders() {
        heading("holders, from the outside in");
        for (Holder holder : claim.holders()) {
            Participant who = holder.participant();
            String name = who == null ? "" : " " + at(who.text(), who.span());
            String cue = holder.cue() == null
                    ? ""
                    : ", by " + at(holder.cue().text(), holder.cue().span()) + " ("
                            + holder.cue().act() + ")";
            lines.add("  " + holder.kind() + name + cue + ": "
                    + holder.certainty().code());
            who(who);
        }
    }

    private void certainty() {
        heading("certainty " + claim.certainty().code() + ", status "
                + claim.status().word() + (claim.quoted() ? ", quoted" : "")
                + (claim.background() ? ", background" : ""));
        for (Cue cue : claim.cues()) {
            lines.add("  " + cue.kind() + ": " + at(cue.text(), cue.span()));
        }
        for (Link link : claim.links()) {
            Cue cue = link.cue();
            lines.add("  " + link.relation() + " " + link.claim()
                    + (cue == null ? "" : ", by " + at(cue.text(), cue.span())));
        }
    }

    private void setting() {
        PlaceRef place = claim.place();
        heading("place: " + (place == null ? "none found" : at(place.text(), place.span())));
        if (place != null) {
            lines.add("  " + place.name() + ", " + place.admin1() + ", " + place.country() + " (" + place.lat() + ", "
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
