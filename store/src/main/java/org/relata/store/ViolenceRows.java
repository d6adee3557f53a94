package org.relata.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.conflict.Deaths;
import org.relata.conflict.PartyAccord;
import org.relata.conflict.PartyDays;
import org.relata.contract.Json;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.PlaceRef;

/** Writes of each event what {@code relata conflict} adds up: its parties, its deaths, its first day. */
final class ViolenceRows {

    static final String SIDES = "INSERT INTO event_sides (number, parties) VALUES (?, ?)";
    private static final String INSERT = "INSERT INTO event_deaths (sides, accord, year, violence, country, day, event,"
            + " finish, place, low, best, high, id, part_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int KNOWN = 50_000;

    private final Sql sql;
    private final Map<String, Long> numbers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > KNOWN;
        }
    };
    private long last = -1;

    ViolenceRows(Sql sql) {
        this.sql = sql;
    }

    /** What was learned in a transaction that may never have been is forgotten. */
    void begin() {
        numbers.clear();
        last = -1;
    }

    void add(long number, Event event, @Nullable Long place) {
        PartyDays.of(event).ifPresent(row -> insert(number, event, 0, row.first(), row.last(), place, row.deaths()));
        PartyAccord.of(event)
                .ifPresent(row -> insert(number, event, row.kind().code(), row.day(), row.day(), place, Deaths.NONE));
    }

    private void insert(
            long number,
            Event event,
            int accord,
            LocalDate first,
            LocalDate last,
            @Nullable Long place,
            Deaths deaths) {
        Integer violence = event.field().typeOfViolence();
        PlaceRef where = event.place();
        String country = where == null ? null : where.country();
        sql.later(
                INSERT,
                sides(event),
                accord,
                first.getYear(),
                violence == null ? 0 : violence,
                country == null ? "" : country,
                Days.of(first),
                number,
                Days.of(last),
                place,
                deaths.low(),
                deaths.best(),
                deaths.high(),
                event.id(),
                event.partOf());
    }

    /** The rows of an event go, and the words for its parties with the last event that has them. */
    void delete(long number, String id) {
        List<Long> sides = sql.list(
                "SELECT DISTINCT sides FROM event_deaths WHERE id = ? AND event = ?",
                row -> row.getLong(1),
                id,
                number);
        sql.now("DELETE FROM event_deaths WHERE id = ? AND event = ?", id, number);
        for (long one : sides) {
            int gone = sql.now(
                    "DELETE FROM event_sides WHERE number = ?"
                            + " AND NOT EXISTS (SELECT 1 FROM event_deaths WHERE sides = ?)",
                    one,
                    one);
            if (gone > 0) {
                numbers.clear();
            }
        }
    }

    private long sides(Event event) {
        String parties = text(event);
        Long known = numbers.get(parties);
        if (known == null) {
            known = sql.first("SELECT number FROM event_sides WHERE parties = ?", row -> row.getLong(1), parties);
        }
        if (known == null) {
            last = last < 0 ? sql.number("SELECT max(number) FROM event_sides") : last;
            known = ++last;
            sql.later(SIDES, known, parties);
        }
        numbers.put(parties, known);
        return known;
    }

    private static String text(Event event) {
        return Json.text(json -> {
            json.writeStartArray();
            parties(event.actors(), json);
            parties(event.recipients(), json);
            json.writeEndArray();
        });
    }

    private static void parties(List<EventParty> parties, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (EventParty whole : parties) {
            EventParty party = PartyDays.essential(whole);
            json.writeStartArray();
            json.writeString(party.actor());
            json.writeString(party.name());
            json.writeString(party.kind());
            json.writeString(party.country());
            for (String sector : party.sectors()) {
                json.writeString(sector);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /**
     * The parties of such a text: those who acted, then those whom it was done to. Token by token: a store has thousands of
     * them.
     */
    static List<List<EventParty>> parties(String text) {
        List<List<EventParty>> sides = new ArrayList<>(2);
        try (JsonParser json = Json.factory().createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                List<EventParty> side = new ArrayList<>();
                while (json.nextToken() == JsonToken.START_ARRAY) {
                    side.add(party(json));
                }
                sides.add(List.copyOf(side));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sides;
    }

    private static EventParty party(JsonParser json) throws IOException {
        String actor = json.nextTextValue();
        String name = json.nextTextValue();
        String kind = json.nextTextValue();
        String country = json.nextTextValue();
        List<String> sectors = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            sectors.add(json.getText());
        }
        return new EventParty(actor, name == null ? "" : name, kind, country, sectors);
    }
}
