package org.relata.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relata.app.web.Refusal;
import org.relata.app.web.Route;
import org.relata.app.web.security.Role;
import org.relata.contract.ClaimJson;
import org.relata.contract.Json;
import org.relata.store.Judgements;
import org.relata.store.Kept;
import org.relata.store.Verdict;

/** The queue of claims that people judge, their verdicts, and what follows from them. */
final class ReviewRoutes {

    private static final String PATH = "/api/v1/review";
    private static final Set<String> VERDICTS = Set.of("accept", "correct", "reject");
    private static final int LONGEST_NOTE = 2_000;
    private static final int DEEPEST = 1_000_000;
    private static final int TRAIL = 500;

    private final Desk desk;
    private final Clock clock;

    ReviewRoutes(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    List<Route> all() {
        return List.of(
                Asked.filtered(Route.look(PATH, "Claims that wait to be judged by who asks.", this::queue))
                        .with("order", "string", "doubt, deaths or newest.")
                        .with("limit", "integer", "How many, up to 200.")
                        .with("after", "string", "Where the page before ended: its \"next\"."),
                Route.change(
                        PATH,
                        "Judges a claim; the claim itself stays as it is.",
                        "{\"claim\", \"verdict\": accept, correct or reject, \"corrections\": {field: value}, \"note\"}",
                        this::judge),
                Route.look(PATH + "/agreement", "How far people agree: Krippendorff's alpha.", this::agreement),
                Route.look(PATH + "/gold.jsonl", "Judged claims as a gold file of `relata evaluate`.", this::gold)
                        .answering("application/x-ndjson"),
                Route.look("/api/v1/audit", "Who did what, the newest first.", this::trail)
                        .forRole(Role.ADMIN));
    }

    private void queue(Context context) {
        Asked asked = new Asked(context, desk.lookup());
        String order = asked.text("order");
        int skip = asked.number("after", 0, 0, DEEPEST);
        int limit = asked.number("limit", 20, 1, 200);
        String who = desk.gate().person(context).name();
        List<Kept> claims = desk.store()
                .judgements()
                .queue(Judgements.Order.of(order == null ? "doubt" : order), asked.filter(), who, skip, limit + 1);
        boolean more = claims.size() > limit;
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("claims");
            for (Kept claim : claims.subList(0, Math.min(limit, claims.size()))) {
                json.writeStartObject();
                json.writeFieldName("claim");
                json.writeRawValue(claim.json());
                verdicts(claim.tree().path("id").asText(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            // What was judged meanwhile is no longer counted, so the next page begins where this one did.
            json.writeStringField("next", more ? Integer.toString(skip) : null);
            json.writeEndObject();
        });
    }

    private void verdicts(String claim, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("decisions");
        for (Verdict verdict : desk.store().judgements().of(claim)) {
            json.writeStartObject();
            json.writeStringField("who", verdict.who());
            json.writeStringField("verdict", verdict.verdict());
            json.writeStringField("note", verdict.note());
            json.writeStringField("when", verdict.when());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void judge(Context context) {
        JsonNode body = Bodies.json(context);
        String claim = Bodies.text(body, "claim");
        String verdict = Bodies.text(body, "verdict");
        if (!VERDICTS.contains(verdict)) {
            throw Refusal.wrong("\"verdict\" is accept, correct or reject.");
        }
        if (desk.store().claim(claim).isEmpty()) {
            throw Refusal.missing("There is no claim " + claim + ".");
        }
        JsonNode note = body.path("note");
        if (note.isTextual() && note.textValue().length() > LONGEST_NOTE) {
            throw Refusal.wrong("\"note\" has more than " + LONGEST_NOTE + " characters.");
        }
        JsonNode corrections = body.path("corrections");
        if (verdict.equals("correct") != (corrections.isObject() && !corrections.isEmpty())) {
            throw Refusal.wrong(
                    "\"corrections\" is an object of the fields that are wrong, and only where you correct.");
        }
        for (Map.Entry<String, JsonNode> field : corrections.properties()) {
            if (!ClaimJson.FIELDS.contains(field.getKey())
                    || Set.of("id", "document", "version").contains(field.getKey())) {
                throw Refusal.wrong("A claim has no field \"" + field.getKey() + "\" that can be corrected.");
            }
        }
        desk.store()
                .judgements()
                .judge(new Verdict(
                        claim,
                        verdict,
                        corrections.isObject() ? corrections.toString() : null,
                        note.textValue(),
                        desk.gate().person(context).name(),
                        Instant.now(clock).toString()));
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeStringField("claim", claim);
            json.writeStringField("verdict", verdict);
            json.writeEndObject();
        });
    }

    private void agreement(Context context) {
        Map<String, Map<String, String>> byClaim = new LinkedHashMap<>();
        int[] count = new int[1];
        desk.store().judgements().each(verdict -> {
            byClaim.computeIfAbsent(verdict.claim(), claim -> new LinkedHashMap<>())
                    .put(verdict.who(), verdict.verdict());
            count[0]++;
        });
        Agreement agreement = Agreement.of(byClaim.values().stream()
                .map(people -> List.copyOf(people.values()))
                .toList());
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeNumberField("decisions", count[0]);
            json.writeNumberField("claims", agreement.units());
            Double alpha = agreement.alpha();
            if (alpha == null) {
                json.writeNullField("alpha");
            } else {
                json.writeNumberField("alpha", alpha);
            }
            json.writeEndObject();
        });
    }

    /** The last word on each claim: what was accepted as it is, what was corrected as it should be; not what was rejected. */
    private void gold(Context context) {
        Map<String, Verdict> last = new LinkedHashMap<>();
        desk.store().judgements().each(verdict -> last.put(verdict.claim(), verdict));
        List<JsonNode> claims = new ArrayList<>();
        for (Verdict verdict : last.values()) {
            if (!verdict.verdict().equals("reject")) {
                desk.store().claim(verdict.claim()).ifPresent(claim -> claims.add(corrected(claim, verdict)));
            }
        }
        claims.sort(Comparator.comparing(
                        (JsonNode claim) -> claim.path("document").path("id").asText())
                .thenComparing(claim -> claim.path("trigger").path("begin").asInt()));
        StringBuilder lines = new StringBuilder();
        claims.forEach(claim -> lines.append(claim).append('\n'));
        context.result(lines.toString());
        context.contentType("application/x-ndjson");
    }

    private static JsonNode corrected(Kept claim, Verdict verdict) {
        ObjectNode tree = (ObjectNode) claim.tree();
        String corrections = verdict.corrections();
        if (corrections != null) {
            tree.setAll((ObjectNode) Json.tree(corrections));
        }
        return tree;
    }

    private void trail(Context context) {
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("entries");
            for (Judgements.Entry entry : desk.store().judgements().trail(TRAIL)) {
                json.writeStartObject();
                json.writeStringField("who", entry.who());
                json.writeStringField("act", entry.act());
                json.writeStringField("about", entry.about());
                json.writeStringField("when", entry.when());
                claims(entry.about(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** The claims that an entry is about, with where they stand. */
    private void claims(String about, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("claims");
        for (String id : about.split(" ", -1)) {
            Kept claim = desk.store().claim(id).orElse(null);
            if (claim != null) {
                JsonNode tree = claim.tree();
                json.writeStartObject();
                json.writeStringField("id", id);
                json.writeStringField(
                        "document", tree.path("document").path("id").textValue());
                json.writeStringField(
                        "sentence", tree.path("sentence").path("text").textValue());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
