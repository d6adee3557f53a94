package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.relata.contract.ClaimJson;
import org.relata.contract.ClaimRecord;
import org.relata.contract.Json;
import org.relata.model.Claim;
import org.relata.model.Provenance;
import org.relata.model.Span;

/**
 * Claims against a user's claims: paired by their triggers, then each field that the gold gives. A field that is
 * absent from the gold is not scored; one that is null must be null.
 */
final class ClaimsScorer {

    private static final List<String> PLAIN = List.of(
            "part",
            "kind",
            "type",
            "mode",
            "cameo",
            "quad",
            "certainty",
            "status",
            "quoted",
            "background",
            "post",
            "since_kind");
    private static final List<String> PARTIES = List.of("actors", "recipients");
    private static final ClaimJson JSON = new ClaimJson(new Provenance("", "", ""));

    private final CodedDocument coded;
    private final int shift;
    private final Judgement into;

    /** {@code shift} is where the coded text begins in the gold's document. */
    ClaimsScorer(CodedDocument coded, int shift, Judgement into) {
        this.coded = coded;
        this.shift = shift;
        this.into = into;
    }

    void score(List<ClaimRecord> golds) {
        List<Span> triggers = golds.stream().map(this::trigger).toList();
        List<Span> got =
                coded.claims().stream().map(claim -> claim.trigger().span()).toList();
        int[] paired = Overlaps.pair(triggers, got);
        for (int i = 0; i < paired.length; i++) {
            if (paired[i] < 0) {
                missed(golds.get(i), triggers.get(i));
            } else {
                paired(golds.get(i), coded.claims().get(paired[i]));
            }
        }
        boolean[] used = Overlaps.used(paired, got.size());
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                spurious(coded.claims().get(j));
            }
        }
    }

    private Span trigger(ClaimRecord gold) {
        Span span = gold.trigger();
        return span == null || span.begin() < shift
                ? new Span(0, 0)
                : new Span(span.begin() - shift, span.end() - shift);
    }

    private void missed(ClaimRecord gold, Span trigger) {
        into.missed("claims by trigger", label(gold.text("type")));
        into.fault(new Fault(
                "missed claim " + gold.text("type"),
                String.valueOf(gold.id()),
                String.valueOf(gold.field("trigger").path("text").asText()),
                "–",
                Brief.marked(coded.parsed(), trigger)));
    }

    private void spurious(Claim claim) {
        into.spurious("claims by trigger", label(claim.codes().type()));
        into.fault(new Fault(
                "spurious claim " + claim.codes().type() + " by " + claim.rule(),
                claim.document().id(),
                "–",
                Brief.of(claim),
                Brief.marked(coded.parsed(), claim.trigger().span())));
    }

    private static String label(@Nullable String type) {
        return type == null ? "statement" : type;
    }

    private void paired(ClaimRecord gold, Claim claim) {
        into.right("claims by trigger", label(gold.text("type")));
        JsonNode got = Json.tree(Json.text(json -> JSON.write(claim, json)));
        for (String field : PLAIN) {
            field(
                    gold,
                    claim,
                    field,
                    gold.field(field).asText(),
                    got.path(field).asText());
        }
        for (String field : PARTIES) {
            field(gold, claim, field, heads(gold.field(field)), heads(got.path(field)));
        }
        field(gold, claim, "place", place(gold.field("place")), place(got.path("place")));
        field(gold, claim, "time", days(gold.field("time")), days(got.path("time")));
        field(gold, claim, "tolls", tolls(gold.field("tolls")), tolls(got.path("tolls")));
        field(gold, claim, "holders", holders(gold.field("holders")), holders(got.path("holders")));
        field(gold, claim, "links", links(gold.field("links")), links(got.path("links")));
    }

    private void field(ClaimRecord gold, Claim claim, String field, String wanted, String got) {
        if (!gold.given(field)) {
            return;
        }
        boolean right = wanted.equals(got);
        into.share("fields of paired claims", field, right);
        if (!right) {
            into.fault(new Fault(
                    "field " + field + (wanted.length() + got.length() < 40 ? ": " + wanted + " taken for " + got : ""),
                    String.valueOf(gold.id()),
                    wanted,
                    got,
                    Brief.marked(coded.parsed(), claim.trigger().span())));
        }
    }

    private static String heads(JsonNode participants) {
        TreeSet<String> heads = new TreeSet<>();
        for (JsonNode participant : participants) {
            heads.add(participant.path("head").asText(participant.path("text").asText()));
        }
        return heads.toString();
    }

    private static String place(JsonNode place) {
        return place.path("name").asText(place.path("text").asText());
    }

    private static String days(JsonNode time) {
        return time.path("start").asText() + "/" + time.path("finish").asText();
    }

    private static String tolls(JsonNode tolls) {
        TreeSet<String> all = new TreeSet<>();
        for (JsonNode toll : tolls) {
            all.add(toll.path("kind").asText() + " " + toll.path("low").asText() + " "
                    + toll.path("best").asText() + " " + toll.path("high").asText());
        }
        return all.toString();
    }

    private static String holders(JsonNode holders) {
        List<String> chain = new ArrayList<>();
        for (JsonNode holder : holders) {
            chain.add(holder.path("kind").asText() + " "
                    + holder.path("participant").path("head").asText());
        }
        return chain.toString();
    }

    private static String links(JsonNode links) {
        return StreamSupport.stream(links.spliterator(), false)
                .map(link -> link.path("relation").asText())
                .sorted()
                .toList()
                .toString();
    }
}
