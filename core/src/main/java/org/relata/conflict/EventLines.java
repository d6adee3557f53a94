package org.relata.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.contract.Json;
import org.relata.model.EventParty;

/** Our own events as JSON lines, in the fields of the data contract, as {@code relata events} writes them. */
public final class EventLines implements ViolenceSource {

    private final Path path;
    private final List<JsonNode> events = new ArrayList<>();
    private final Set<String> counted = new HashSet<>();
    private LocalDate last = LocalDate.MIN;

    /**
     * Reads the file.
     *
     * @throws RelataException when it cannot be read (INPUT) or a line is no event (DATA)
     */
    public EventLines(Path path) {
        this.path = path;
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    add(line, number);
                }
            }
        } catch (IOException e) {
            throw new RelataException(
                    RelataException.Code.INPUT, path + ": the events cannot be read: " + e.getMessage(), e);
        }
    }

    private void add(String line, int number) {
        try {
            JsonNode event = Json.tree(line);
            LocalDate start = day(event, "start");
            if (!event.path("id").isTextual()) {
                throw fault(number, "no id", null);
            }
            if (start == null) {
                return;
            }
            LocalDate finish = day(event, "finish");
            LocalDate end = finish == null ? start : finish;
            last = end.isAfter(last) ? end : last;
            events.add(event);
            if (deaths(event).high() > 0) {
                counted.add(event.path("id").asText());
            }
        } catch (UncheckedIOException | DateTimeException e) {
            throw fault(number, String.valueOf(e.getMessage()), e);
        }
    }

    private RelataException fault(int line, String what, @Nullable Exception cause) {
        String message = path + ":" + line + ": no event as relata events writes it: " + what;
        return cause == null
                ? new RelataException(RelataException.Code.DATA, message)
                : new RelataException(RelataException.Code.DATA, message, cause);
    }

    @Override
    public LocalDate lastDay() {
        return last;
    }

    @Override
    public void read(ViolenceQuery query, Taker taker) {
        for (JsonNode event : events) {
            LocalDate start = day(event, "start");
            if (start == null || !query.covers(start)) {
                continue;
            }
            PartyAccord.kind(text(event, "type"), text(event, "mode"))
                    .ifPresent(kind -> taker.accord(new PartyAccord(
                            kind,
                            parties(event, "actors"),
                            parties(event, "recipients"),
                            start,
                            event.path("id").asText())));
            if (deadly(event) && lies(event, query)) {
                taker.violence(row(event, start));
            }
        }
    }

    @Override
    public Map<String, List<String>> claims(Collection<String> wanted) {
        Set<String> ids = new HashSet<>(wanted);
        SortedMap<String, List<String>> claims = new TreeMap<>();
        for (JsonNode event : events) {
            String id = event.path("id").asText();
            if (ids.contains(id)) {
                List<String> of = new ArrayList<>();
                event.path("claims").forEach(claim -> of.add(claim.asText()));
                claims.put(id, of);
            }
        }
        return claims;
    }

    /** Deaths of a part of an event that has a toll of its own are in that toll. */
    private boolean deadly(JsonNode event) {
        boolean violent = event.path("ucdp").path("type_of_violence").isInt() || "ASSAULT".equals(text(event, "type"));
        return violent
                && counted.contains(event.path("id").asText())
                && !counted.contains(event.path("part_of").asText());
    }

    /** An event without a place lies where its parties are from. */
    private static boolean lies(JsonNode event, ViolenceQuery query) {
        JsonNode place = event.path("place");
        String country = query.country();
        String name = query.place();
        boolean within =
                country == null || (place.isObject() ? country.equals(text(place, "country")) : of(country, event));
        return within
                && (name == null
                        || name.equalsIgnoreCase(text(place, "name"))
                        || name.equalsIgnoreCase(text(place, "admin1")));
    }

    private static boolean of(String country, JsonNode event) {
        List<EventParty> parties = parties(event, "actors");
        parties.addAll(parties(event, "recipients"));
        return parties.stream().anyMatch(party -> country.equals(party.country()));
    }

    private static PartyDays row(JsonNode event, LocalDate start) {
        LocalDate finish = day(event, "finish");
        JsonNode type = event.path("ucdp").path("type_of_violence");
        return new PartyDays(
                parties(event, "actors"),
                parties(event, "recipients"),
                type.isInt() ? type.intValue() : null,
                text(event.path("place"), "country"),
                start,
                finish == null ? start : finish,
                1,
                deaths(event),
                event.path("id").asText());
    }

    private static Deaths deaths(JsonNode event) {
        JsonNode killed = event.path("tolls").path("killed");
        return killed.isObject()
                ? Deaths.of(killed.path("low").asInt(), number(killed, "best"), number(killed, "high"))
                : Deaths.NONE;
    }

    private static List<EventParty> parties(JsonNode event, String field) {
        List<EventParty> parties = new ArrayList<>();
        for (JsonNode party : event.path(field)) {
            List<String> sectors = new ArrayList<>();
            party.path("sectors").forEach(sector -> sectors.add(sector.asText()));
            parties.add(new EventParty(
                    text(party, "actor"),
                    party.path("name").asText(),
                    text(party, "kind"),
                    text(party, "country"),
                    sectors));
        }
        return parties;
    }

    private static @Nullable LocalDate day(JsonNode event, String field) {
        String text = text(event, field);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable Integer number(JsonNode json, String field) {
        return json.path(field).isInt() ? json.path(field).intValue() : null;
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() ? value.textValue() : null;
    }
}
