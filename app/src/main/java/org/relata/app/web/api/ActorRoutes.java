package org.relata.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.app.web.Refusal;
import org.relata.app.web.Route;
import org.relata.contract.Json;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.ActorMatch;
import org.relata.store.Accused;
import org.relata.store.Meeting;

/** Actors: found by name, and each with its history and what the record says of it. */
final class ActorRoutes {

    private static final String PATH = "/api/v1/actors";
    /** Every day that news tells of. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2999, 1, 1);
    private static final int FOUND = 40;
    private static final int COUNTED = 10_000;
    /** Of so many actors it is remembered how many claims tell of them. */
    private static final int COUNTS = 2_000;

    private static final int DYADS = 15;
    private static final int ACCUSATIONS = 200;

    private final Desk desk;
    private final Remembered<String, byte[]> known = new Remembered<>(Duration.ofSeconds(15), Duration.ofSeconds(30));
    /** Whom all of the record tells of most takes a look at all of it, and seldom changes. */
    private final Remembered<String, List<String>> mostTold =
            new Remembered<>(Duration.ofSeconds(30), Duration.ofMinutes(1));

    private final Remembered<String, Integer> counts =
            new Remembered<>(Duration.ofSeconds(30), Duration.ofMinutes(1), COUNTS);
    private final List<Called> called;

    /** An actor and all its names in lower case, one below the other. */
    private record Called(Actor actor, String names) {

        static Called of(Actor actor) {
            StringBuilder names = new StringBuilder();
            actor.names()
                    .forEach(name ->
                            names.append(name.text().toLowerCase(Locale.ROOT)).append('\n'));
            return new Called(actor, names.toString());
        }
    }

    ActorRoutes(Desk desk) {
        this.desk = desk;
        this.called = desk.actors().registry().actors().stream().map(Called::of).toList();
    }

    List<Route> all() {
        return List.of(
                Route.look(PATH, "Actors of the registry whom a name means, or in whose names it stands.", this::find)
                        .with("q", "string", "The name, as news has it.")
                        .with("as-of", "string", "The day as of which it is meant; today where it is not given."),
                Route.look(PATH + "/{id}", "An actor as of a day, its history, its dyads and accusations.", this::one)
                        .with("id", "string", "Its id in the registry.")
                        .with("as-of", "string", "The day; today where it is not given."));
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }

    private LocalDate asOf(Asked asked) {
        LocalDate given = asked.day("as-of");
        return given == null ? today() : given;
    }

    private void find(Context context) {
        Asked asked = new Asked(context, desk.lookup());
        LocalDate day = asOf(asked);
        String name = asked.text("q");
        Map<String, String> found = new LinkedHashMap<>();
        if (name == null) {
            mostTold.get("all", this::mostTold).forEach(id -> found.put(id, ""));
        } else {
            for (ActorMatch match : desk.actors().lookup(name, day)) {
                found.putIfAbsent(match.actor(), "this is meant on " + day);
            }
            contained(name.toLowerCase(Locale.ROOT)).forEach(actor -> found.putIfAbsent(actor.id(), ""));
        }
        List<String> ids = found.keySet().stream().limit(FOUND).toList();
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("actors");
            for (String id : ids) {
                Actor actor = desk.actors().registry().actor(id).orElse(null);
                if (actor != null) {
                    entry(actor, day, found.get(id), counts.get(id, () -> claims(id)), json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void entry(Actor actor, LocalDate day, @Nullable String why, int claims, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", actor.id());
        json.writeStringField("name", actor.nameOn(day));
        json.writeStringField("kind", actor.kind().word());
        json.writeStringField("country", actor.countryOn(day));
        json.writeStringField("why", why == null || why.isEmpty() ? null : why);
        json.writeNumberField("claims", claims);
        json.writeEndObject();
    }

    private List<Actor> contained(String words) {
        return called.stream()
                .filter(one -> one.names().contains(words))
                .map(Called::actor)
                .limit(FOUND)
                .toList();
    }

    private int claims(String id) {
        return desk.store().desk().claimsOf(List.of(id), COUNTED).getOrDefault(id, 0);
    }

    /** Those of the dyads with most dead in the last years that the record tells of. */
    private List<String> mostTold() {
        List<String> ids = new ArrayList<>();
        for (Meeting tie : desk.store().ties().deadliest(FOUND)) {
            for (String who : List.of(tie.one(), tie.other())) {
                if (!who.startsWith("~") && !ids.contains(who)) {
                    ids.add(who);
                }
            }
        }
        return ids;
    }

    private void one(Context context) {
        Asked asked = new Asked(context, desk.lookup());
        String id = context.pathParam("id");
        LocalDate day = asOf(asked);
        Actor actor = desk.actors()
                .registry()
                .actor(id)
                .orElseThrow(() -> Refusal.missing("The registry has no actor " + id + "."));
        context.result(known.get(
                id + "@" + day + " " + desk.store().decided(),
                () -> Bytes.json(json -> {
                    ObjectNode history = (ObjectNode) Json.tree(desk.histories().json(actor, day));
                    json.writeStartObject();
                    for (Map.Entry<String, JsonNode> field : history.properties()) {
                        json.writeFieldName(field.getKey());
                        json.writeRawValue(field.getValue().toString());
                    }
                    dyads(id, day, json);
                    accusations(id, json);
                    json.writeEndObject();
                })));
        context.contentType("application/json");
    }

    private void dyads(String id, LocalDate day, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("dyads");
        for (Meeting tie : desk.store().ties().of(id, FIRST, LAST, DYADS)) {
            String other = tie.one().equals(id) ? tie.other() : tie.one();
            json.writeStartObject();
            who(other, day, json);
            json.writeNumberField("events", tie.events());
            json.writeNumberField("deaths", tie.killed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void who(String who, LocalDate day, JsonGenerator json) throws IOException {
        boolean unknown = who.startsWith("~");
        json.writeStringField("id", unknown ? null : who);
        json.writeStringField(
                "name", unknown ? who.substring(1) : Names.of(desk.actors().registry(), who, day));
    }

    private void accusations(String id, JsonGenerator json) throws IOException {
        Accused accused = desk.store().ties().accused(id, ACCUSATIONS, DYADS);
        counted("accused_by", accused.by(), json);
        counted("accuses", accused.of(), json);
    }

    private void counted(String field, List<Accused.By> counts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Accused.By one : counts) {
            json.writeStartObject();
            who(one.who(), today(), json);
            json.writeNumberField("claims", one.claims());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
