package org.relata.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relata.resolve.actor.Registry;
import org.relata.store.Condition;
import org.relata.store.Filter;
import org.relata.store.Meeting;
import org.relata.store.Page;
import org.relata.store.Proposal;
import org.relata.store.Proposals;
import org.relata.store.Store;

/**
 * What the record of a store says of an actor.
 *
 * @param claims in how many it acts or is acted on
 * @param held how many it is said to hold
 * @param dyads whom it meets in events, those of the most events first
 * @param ties what relation claims say, and in how many documents
 * @param proposals what of that the registry does not hold
 */
record ActorRecord(
        int claims, int held, int events, List<Meeting> dyads, Map<String, Integer> ties, List<Proposal> proposals) {

    /** Beyond it "so many or more" is told. */
    static final int MOST = 100_000;

    private static final int DYADS = 10;
    private static final int TIES = 2_000;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 1, 1);

    static ActorRecord of(Store store, Registry registry, String id) {
        Condition.Actor party = new Condition.Actor(Set.of(id));
        Proposals proposals = new Proposals(registry);
        Map<String, Set<String>> ties = new TreeMap<>();
        store.claims(Filter.of(party, new Condition.Kind("relation")), Page.first(TIES))
                .items()
                .forEach(kept -> {
                    proposals.add(kept.tree());
                    tie(kept.tree(), ties);
                });
        Map<String, Integer> counted = new TreeMap<>();
        ties.forEach((tie, documents) -> counted.put(tie, documents.size()));
        return new ActorRecord(
                store.countClaims(Filter.of(party), MOST),
                store.countClaims(Filter.of(new Condition.HeldBy(Set.of(id))), MOST),
                store.countEvents(Filter.of(party), MOST),
                store.ties().of(id, FIRST, LAST, DYADS),
                counted,
                proposals.list(1));
    }

    private static void tie(JsonNode claim, Map<String, Set<String>> into) {
        for (JsonNode one : claim.path("actors")) {
            for (JsonNode other : claim.path("recipients")) {
                String denied = claim.path("status").asText().equals("denied") ? " (denied)" : "";
                String tie = name(one) + " " + claim.path("type").asText() + " " + name(other) + denied;
                into.computeIfAbsent(tie, key -> new TreeSet<>())
                        .add(claim.path("document").path("id").asText());
            }
        }
    }

    private static String name(JsonNode party) {
        return party.path("name").isTextual()
                ? party.path("name").asText()
                : party.path("text").asText();
    }

    /** In words, below what the registry knows. */
    String text(ActorView view) {
        List<String> lines = new ArrayList<>();
        lines.add("the record: " + number(claims) + " claims with it as a party, " + number(held) + " that it makes, "
                + number(events) + " events");
        for (Meeting dyad : dyads) {
            lines.add("  with " + other(dyad, view) + ": " + dyad.events() + " events, " + dyad.killed() + " dead");
        }
        ties.forEach((tie, documents) ->
                lines.add("  " + tie + ": " + documents + (documents == 1 ? " document" : " documents")));
        for (Proposal proposal : proposals) {
            lines.add("  the registry does not hold: " + proposal.entry());
        }
        return String.join("\n", lines) + "\n";
    }

    private static String number(int count) {
        return count >= MOST ? MOST + " or more" : String.valueOf(count);
    }

    private static String other(Meeting dyad, ActorView view) {
        String other = dyad.one().equals(view.then().actor().id()) ? dyad.other() : dyad.one();
        return other.startsWith("~") ? other.substring(1) : view.nameOf(other);
    }

    /** The object of the field {@code record}. */
    void write(ActorView view, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("record");
        json.writeNumberField("claims", claims);
        json.writeNumberField("held", held);
        json.writeNumberField("events", events);
        json.writeArrayFieldStart("dyads");
        for (Meeting dyad : dyads) {
            json.writeStartObject();
            json.writeStringField("with", other(dyad, view));
            json.writeNumberField("events", dyad.events());
            json.writeNumberField("killed", dyad.killed());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("ties");
        for (Map.Entry<String, Integer> tie : ties.entrySet()) {
            json.writeNumberField(tie.getKey(), tie.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("proposals");
        for (Proposal proposal : proposals) {
            json.writeString(proposal.entry());
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
