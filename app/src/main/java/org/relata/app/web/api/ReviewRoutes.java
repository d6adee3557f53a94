package org.relata.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    /** By the number of the last verdict: as long as nobody judges, it is so. */
    private final Remembered<Long, Agreed> agreed = new Remembered<>(Duration.ofHours(1));

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
        Map<String, Kept> shown = new LinkedHashMap<>();
        for (Kept claim : claims.subList(0, Math.min(limit, claims.size()))) {
            shown.put(claim.tree().path("id").asText(), claim);
        }
        List<Verdict> verdicts = desk.store().judgements().of(shown.keySet());
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("claims");
            for (Map.Entry<String, Kept> claim : shown.entrySet()) {
                json.writeStartObject();
                json.writeFieldName("claim");
                json.writeRawValue(claim.getValue().json());
                verdicts(claim.getKey(), verdicts, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            // What was judged meanwhile is no longer counted, so the next page begins where this one did.
            json.writeStringField("next", more ? Integer.toString(skip) : null);
            json.writeEndObject();
        });
    }

    private static void verdicts(String claim, List<Verdict> all, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("decisions");
        for (Verdict verdict :
                all.stream().filter(one -> one.claim().equals(claim)).toList()) {
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

    /** How many verdicts there are, and how far they agree. */
    private record Agreed(int verdicts, Agreement agreement) {}

    private Agreed agreed() {
        Map<String, Map<String, String>> byClaim = new LinkedHashMap<>();
        int[] count = new int[1];
        desk.store().judgements().each(verdict -> {
            byClaim.computeIfAbsent(verdict.claim(), claim -> new LinkedHashMap<>())
                    .put(verdict.who(), verdict.verdict());
            count[0]++;
        });
        return new Agreed(
                count[0],
                Agreement.of(byClaim.values().stream()
                        .map(people -> List.copyOf(people.values()))
                        .toList()));
    }

    private void agreement(Context context) {
        Agreed known = agreed.get(desk.store().judgements().last(), this::agreed);
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeNumberField("decisions", known.verdicts());
            json.writeNumberField("claims", known.agreement().units());
            Double alpha = known.agreement().alpha();
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
        last.values().removeIf(verdict -> verdict.verdict().equals("reject"));
        List<JsonNode> claims = new ArrayList<>();
        desk.store().claims(last.keySet()).forEach((id, claim) -> {
            Verdict verdict = last.get(id);
            if (verdict != null) {
                claims.add(corrected(claim, verdict));
            }
        });
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
        List<Judgements.Entry> entries = desk.store().judgements().trail(TRAIL);
        Set<String> ids = new LinkedHashSet<>();
        entries.forEach(entry -> ids.addAll(List.of(entry.about().split(" ", -1))));
        Map<String, Kept> claims = desk.store().claims(ids);
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("entries");
            for (Judgements.Entry entry : entries) {
                json.writeStartObject();
                json.writeStringField("who", entry.who());
                json.writeStringField("act", entry.act());
                json.writeStringField("about", entry.about());
                json.writeStringField("when", entry.when());
                claims(entry.about(), claims, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** The claims that an entry is about, with where they stand. */
    private static void claims(String about, Map<String, Kept> claims, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("claims");
        for (String id : about.split(" ", -1)) {
            Kept claim = claims.get(id);
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
