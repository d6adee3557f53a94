package org.relata.conflict;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relata.RelataException;
import org.relata.contract.EventJson;
import org.relata.contract.Json;
import org.relata.model.Event;
import org.relata.model.PlaceRef;

/** Our own events as JSON lines, in the fields of the data contract, as {@code relata events} writes them. */
public final class EventLines implements ViolenceSource {

    private final Path path;
    private final List<Event> events = new ArrayList<>();
    /** Ids of the events with a toll of deaths of their own. */
    private final Set<String> deadly = new HashSet<>();

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
                    add(read(line, number));
                }
            }
        } catch (IOException e) {
            throw new RelataException(
                    RelataException.Code.INPUT, path + ": the events cannot be read: " + e.getMessage(), e);
        }
    }

    private Event read(String line, int number) {
        try {
            Event event = EventJson.read(Json.tree(line));
            if (event.id().isEmpty()) {
                throw new IllegalArgumentException("no id");
            }
            return event;
        } catch (RuntimeException e) {
            throw new RelataException(
                    RelataException.Code.DATA,
                    path + ":" + number + ": no event as `relata events` writes it: " + e.getMessage(),
                    e);
        }
    }

    private void add(Event event) {
        events.add(event);
        if (PartyDays.deaths(event).high() > 0) {
            deadly.add(event.id());
        }
        LocalDate end = event.finish() == null ? event.start() : event.finish();
        if (end != null && end.isAfter(last)) {
            last = end;
        }
    }

    @Override
    public LocalDate lastDay() {
        return last;
    }

    @Override
    public void read(ViolenceQuery query, Taker taker) {
        for (Event event : events) {
            PartyAccord.of(event).filter(accord -> query.covers(accord.day())).ifPresent(taker::accord);
            // Deaths of a part of an event that has a toll of its own are in that toll.
            if (event.partOf() == null || !deadly.contains(event.partOf())) {
                PartyDays.of(event)
                        .filter(row -> query.covers(row.first()) && lies(row, event, query))
                        .ifPresent(taker::violence);
            }
        }
    }

    private static boolean lies(PartyDays row, Event event, ViolenceQuery query) {
        String country = query.country();
        String name = query.place();
        PlaceRef place = event.place();
        return (country == null || row.liesIn(country))
                && (name == null
                        || (place != null
                                && (name.equalsIgnoreCase(place.name()) || name.equalsIgnoreCase(place.admin1()))));
    }

    @Override
    public Map<String, List<String>> claims(Collection<String> wanted) {
        Set<String> ids = new HashSet<>(wanted);
        SortedMap<String, List<String>> claims = new TreeMap<>();
        events.stream()
                .filter(event -> ids.contains(event.id()))
                .forEach(event -> claims.put(event.id(), event.claims()));
        return claims;
    }
}
