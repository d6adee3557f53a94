package org.relata.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.relata.app.web.Route;
import org.relata.resolve.actor.Designation;
import org.relata.resolve.actor.Lineage;
import org.relata.resolve.actor.Membership;
import org.relata.resolve.actor.Registry;
import org.relata.store.Accusation;
import org.relata.store.Condition;
import org.relata.store.Filter;
import org.relata.store.Kept;
import org.relata.store.Meeting;
import org.relata.store.Page;

/** Actors and their ties on a day: what the record claims, and what the registry holds. */
final class NetworkRoutes {

    private static final int DYADS = 40;
    private static final int CLAIMS = 200;
    private static final Set<String> CLAIMED =
            Set.of("ally-of", "opposes", "funds", "member-of", "leads", "holds-office", "designated-by");

    private final Desk desk;
    private final Remembered<String, byte[]> drawn = new Remembered<>(Duration.ofSeconds(15), Duration.ofSeconds(30));

    /** One tie; those that several claims tell are one with a weight. */
    private record Edge(
            String from, String to, String tie, @Nullable String label) {}

    NetworkRoutes(Desk desk) {
        this.desk = desk;
    }

    List<Route> all() {
        return List.of(Route.look("/api/v1/network", "Actors and their ties on a day.", this::network)
                .with("as-of", "string", "The day; today where it is not given.")
                .with("of", "string", "Only ties of this actor of the registry.")
                .with(
                        "ties",
                        "string",
                        "With commas between them: events, accuses, lineage, "
                                + String.join(", ", new TreeSet<>(CLAIMED)) + "."));
    }

    private void network(Context context) {
        Asked asked = new Asked(context, desk.lookup());
        LocalDate given = asked.day("as-of");
        LocalDate day = given == null ? LocalDate.now(Clock.systemUTC()) : given;
        String of = asked.text("of");
        Set<String> ties = asked.list("ties");
        String question = day + " " + of + " " + ties + " " + desk.store().decided();
        context.result(drawn.get(question, () -> Bytes.json(json -> write(day, of, ties, json))));
        context.contentType("application/json");
    }

    private void write(LocalDate day, @Nullable String of, Set<String> ties, JsonGenerator json) throws IOException {
        Map<Edge, Long> edges = new LinkedHashMap<>();
        if (ties.isEmpty() || ties.contains("events")) {
            events(day, of, edges);
        }
        Set<String> told = new TreeSet<>(ties.isEmpty() ? CLAIMED : ties);
        told.retainAll(CLAIMED);
        claimed(told, day, of, edges);
        if (ties.contains("accuses")) {
            accused(day, of, edges);
        }
        registered(ties, day, of, edges);
        Set<String> nodes = new TreeSet<>();
        json.writeStartObject();
        json.writeArrayFieldStart("edges");
        for (Map.Entry<Edge, Long> entry : edges.entrySet()) {
            Edge edge = entry.getKey();
            nodes.add(edge.from());
            nodes.add(edge.to());
            json.writeStartObject();
            json.writeStringField("from", edge.from());
            json.writeStringField("to", edge.to());
            json.writeStringField("tie", edge.tie());
            json.writeStringField("label", edge.label());
            json.writeNumberField("weight", entry.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("nodes");
        for (String node : nodes) {
            json.writeStartObject();
            json.writeStringField("id", node);
            json.writeStringField("name", node.startsWith("~") ? node.substring(1) : Names.of(registry(), node, day));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private Registry registry() {
        return desk.actors().registry();
    }

    /** Who met whom in the year before the day. */
    private void events(LocalDate day, @Nullable String of, Map<Edge, Long> edges) {
        List<Meeting> ties = of == null
                ? desk.store().ties().within(day.minusYears(1), day, DYADS)
                : desk.store().ties().of(of, day.minusYears(1), day, DYADS);
        for (Meeting tie : ties) {
            edges.merge(
                    new Edge(tie.one(), tie.other(), "events", tie.killed() + " killed"),
                    (long) tie.events(),
                    Long::sum);
        }
    }

    private void claimed(Set<String> types, LocalDate day, @Nullable String of, Map<Edge, Long> edges) {
        if (types.isEmpty()) {
            return;
        }
        List<Condition> conditions = new ArrayList<>(List.of(new Condition.Type(types), new Condition.To(day)));
        if (of != null) {
            conditions.add(new Condition.Actor(Set.of(of)));
        }
        for (Kept kept :
                desk.store().claims(new Filter(conditions), Page.first(CLAIMS)).items()) {
            JsonNode claim = kept.tree();
            if (claim.path("certainty").asText().endsWith("+")) {
                between(claim, claim.path("type").asText(), edges);
            }
        }
    }

    /** Who accuses whom in the year before the day: what somebody is accused of is no lasting tie. */
    private void accused(LocalDate day, @Nullable String of, Map<Edge, Long> edges) {
        for (Accusation one : desk.store().ties().accusations(day.minusYears(1), day, of, CLAIMS)) {
            boolean known = !one.accuser().startsWith("~") && !one.accused().startsWith("~");
            if (known && !one.accuser().equals(one.accused())) {
                edges.merge(new Edge(one.accuser(), one.accused(), "accuses", null), 1L, Long::sum);
            }
        }
    }

    private static void between(JsonNode claim, String tie, Map<Edge, Long> edges) {
        for (JsonNode actor : claim.path("actors")) {
            for (JsonNode recipient : claim.path("recipients")) {
                String from = actor.path("actor").textValue();
                String to = recipient.path("actor").textValue();
                if (from != null && to != null && !from.equals(to)) {
                    edges.merge(new Edge(from, to, tie, claim.path("post").textValue()), 1L, Long::sum);
                }
            }
        }
    }

    /** What the registry holds, around one actor; its whole is too much for a picture. */
    private void registered(Set<String> ties, LocalDate day, @Nullable String of, Map<Edge, Long> edges) {
        if (of == null) {
            return;
        }
        if (ties.isEmpty() || ties.contains("lineage")) {
            for (Lineage link : registry().lineageOf(of)) {
                String other = link.other();
                if (other != null && (link.date() == null || !link.date().isAfter(day))) {
                    edges.put(
                            new Edge(link.actor(), other, "lineage", link.type().word()), 1L);
                }
            }
        }
        if (ties.isEmpty() || ties.contains("member-of")) {
            List<Membership> all = new ArrayList<>(registry().membershipsOf(of));
            all.addAll(registry().membersOf(of));
            for (Membership one : all) {
                if (one.period().contains(day)) {
                    edges.put(new Edge(one.member(), one.of(), "member-of", one.role()), 1L);
                }
            }
        }
        if (ties.isEmpty() || ties.contains("designated-by")) {
            for (Designation one : registry().designationsOf(of)) {
                if (one.period().contains(day)) {
                    edges.put(new Edge(of, one.authority(), "designated-by", one.list()), 1L);
                }
            }
        }
    }
}
