package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relata.model.Claim;
import org.relata.model.Participant;
import org.relata.model.Span;

/**
 * The parties and places of given events: of those that a claim with the same trigger has, how many are right. A
 * party is judged only where the gold gives the event an argument of that side, since the gold leaves much out.
 */
final class ArgumentsScorer {

    private final WordTable sides = new WordTable("argument-roles.tsv");

    private record Argument(String side, Span span) {}

    void judge(GoldRecord record, CodedDocument coded, Judgement into) {
        for (JsonNode event : record.json().path("events")) {
            Span trigger = record.span(event.path("trigger"));
            Claim claim = claimAt(coded, trigger);
            String type = event.path("type").asText().toLowerCase(Locale.ROOT).split("\\.", 2)[0];
            into.share("trigger has a claim, by type", type, claim != null);
            if (claim != null) {
                arguments(record, coded, event, claim, into);
            } else {
                into.fault(new Fault(
                        "no claim for " + type + " event",
                        record.id(),
                        event.path("type").asText(),
                        "–",
                        Brief.marked(coded.parsed(), trigger)));
            }
        }
    }

    private static @Nullable Claim claimAt(CodedDocument coded, Span trigger) {
        return coded.claims().stream()
                .filter(MainClass::isNewsEvent)
                .filter(claim -> claim.trigger().span().overlaps(trigger)
                        || claim.trigger().spans().stream().anyMatch(piece -> piece.overlaps(trigger)))
                .findFirst()
                .orElse(null);
    }

    private void arguments(GoldRecord record, CodedDocument coded, JsonNode event, Claim claim, Judgement into) {
        List<Argument> golds = new ArrayList<>();
        for (JsonNode argument : event.path("arguments")) {
            String role = argument.path("role").asText().toLowerCase(Locale.ROOT);
            for (String side : sides.keys()) {
                if (sides.words(side).contains(role)) {
                    golds.add(new Argument(side, record.span(argument)));
                }
            }
        }
        List<Argument> got = new ArrayList<>();
        claim.actors().forEach(actor -> got.add(new Argument("actor", head(coded, actor))));
        claim.recipients().forEach(recipient -> got.add(new Argument("recipient", head(coded, recipient))));
        if (claim.place() != null) {
            got.add(new Argument("place", claim.place().span()));
        }
        compare(record, coded, claim, golds, got, into);
    }

    private static Span head(CodedDocument coded, Participant participant) {
        HeadWords.Head head = HeadWords.of(coded.parsed(), participant);
        return head == null ? participant.span() : head.word().span();
    }

    private static void compare(
            GoldRecord record,
            CodedDocument coded,
            Claim claim,
            List<Argument> golds,
            List<Argument> got,
            Judgement into) {
        for (Argument gold : golds) {
            if (!meets(gold, got)) {
                into.missed("role", gold.side);
                fault("missed " + gold.side, record, coded, claim, gold.span, into);
            }
        }
        for (Argument one : got) {
            if (meets(one, golds)) {
                into.right("role", one.side);
            } else if (golds.stream().anyMatch(gold -> gold.side.equals(one.side))) {
                into.spurious("role", one.side);
                fault("wrong " + one.side, record, coded, claim, one.span, into);
            }
        }
    }

    private static boolean meets(Argument one, List<Argument> others) {
        return others.stream().anyMatch(other -> other.side.equals(one.side) && other.span.overlaps(one.span));
    }

    private static void fault(
            String kind, GoldRecord record, CodedDocument coded, Claim claim, Span span, Judgement into) {
        into.fault(new Fault(
                kind + " of " + claim.codes().type(),
                record.id(),
                Brief.words(record.text(), span),
                Brief.of(claim),
                Brief.marked(coded.parsed(), claim.trigger().span())));
    }
}
