package org.relata.exchange.to;

import static org.relata.exchange.table.Column.date;
import static org.relata.exchange.table.Column.integer;
import static org.relata.exchange.table.Column.real;
import static org.relata.exchange.table.Column.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.contract.EventJson;
import org.relata.contract.Json;
import org.relata.exchange.table.Column;
import org.relata.exchange.table.TableWriter;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.Figure;
import org.relata.model.PlaceRef;

/** Relata's own table of events, one row each; what is nested is JSON in a cell, in the field names of the contract. */
record EventTable(String name) implements TableExport {

    private static final List<Column> COLUMNS = List.of(
            text("id", "the event's id, or the frozen one of a release"),
            text("type", "PLOVER type"),
            text("mode", "PLOVER mode"),
            date("start", "first day"),
            date("finish", "last day"),
            integer("time_precision", "UCDP's date_prec 1 to 5"),
            text("place", "name of the place"),
            text("country", "ISO 3166 alpha-3 of the country"),
            text("admin1", "first-level unit"),
            real("lat", "degrees north"),
            real("lon", "degrees east"),
            integer("geonameid", "GeoNames' number of the place"),
            integer("place_precision", "UCDP's where_prec 1 to 7"),
            text("actors", "names, parted by a semicolon"),
            text("actor_ids", "ids in the registry, of those that it knows"),
            text("recipients", "names, parted by a semicolon"),
            text("recipient_ids", "ids in the registry, of those that it knows"),
            integer("killed_low", "lowest figure"),
            integer("killed_best", "likeliest figure"),
            integer("killed_high", "highest figure"),
            integer("wounded_low", "lowest figure"),
            integer("wounded_best", "likeliest figure"),
            integer("wounded_high", "highest figure"),
            integer("documents", "how many documents tell it, copies counted"),
            integer("independent_sources", "how many origins tell it"),
            text("origins", "whom the reports go back to"),
            text("publishers", "who published it"),
            integer("credibility", "Admiralty's 1 to 6"),
            integer("clarity", "UCDP's event_clarity 1 or 2"),
            text("acled_event_type", "ACLED's event type"),
            text("acled_sub_event_type", "ACLED's sub-event type"),
            integer("type_of_violence", "UCDP's 1 to 3"),
            text("dyad", "the two opposing parties"),
            text("part_of", "id of the event that it is part of"),
            text("tolls", "JSON: low, best, high, high_open of each kind"),
            text("by_side", "JSON: deaths of each side"),
            text("contradictions", "JSON: what the claims do not agree on"),
            text("claims", "JSON: ids of the claims"));

    @Override
    public String what() {
        return "one row an event, " + (name.equals("csv") ? "CSV" : "Parquet");
    }

    @Override
    public String suffix() {
        return name;
    }

    @Override
    public List<String> cannotHold() {
        return List.of("the words of the claims: `relata claims` gives them by the ids in the column claims");
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void rows(EventStream events, TableWriter to, Account account) throws IOException {
        events.events(record -> {
            try {
                List<@Nullable Object> cells = cells(record);
                to.row(cells);
                account.row(COLUMNS, cells);
                account.wrote("events");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<@Nullable Object> cells(EventRecord record) {
        Event event = record.event();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(record.id());
        cells.add(event.type());
        cells.add(event.mode());
        cells.add(event.start());
        cells.add(event.finish());
        cells.add(event.timePrecision());
        place(cells, event.place());
        parties(cells, event.actors());
        parties(cells, event.recipients());
        figure(cells, event.tolls().get("killed"));
        figure(cells, event.tolls().get("wounded"));
        cells.add(event.documents());
        cells.add(event.independentSources());
        cells.add(Values.joined(event.origins()));
        cells.add(Values.joined(event.publishers()));
        cells.add(event.credibility());
        cells.add(event.clarity());
        cells.add(event.field().acledEventType());
        cells.add(event.field().acledSubEventType());
        cells.add(event.field().typeOfViolence());
        cells.add(event.dyad());
        cells.add(event.partOf());
        JsonNode json = Json.tree(Json.text(out -> EventJson.write(event, out)));
        for (String field : List.of("tolls", "by_side", "contradictions", "claims")) {
            cells.add(json.path(field).isEmpty() ? null : json.path(field).toString());
        }
        return cells;
    }

    private static void place(List<@Nullable Object> cells, @Nullable PlaceRef place) {
        cells.add(place == null ? null : place.label());
        cells.add(place == null ? null : place.country());
        cells.add(place == null ? null : place.admin1());
        cells.add(place == null ? null : place.lat());
        cells.add(place == null ? null : place.lon());
        cells.add(place == null ? null : place.geonameid());
        cells.add(place == null ? null : place.precision());
    }

    private static void parties(List<@Nullable Object> cells, List<EventParty> parties) {
        cells.add(Values.names(parties));
        List<String> ids = new ArrayList<>();
        for (EventParty party : parties) {
            String id = party.actor();
            if (id != null) {
                ids.add(id);
            }
        }
        cells.add(Values.joined(ids));
    }

    private static void figure(List<@Nullable Object> cells, @Nullable Figure figure) {
        cells.add(figure == null ? null : figure.low());
        cells.add(figure == null ? null : figure.best());
        cells.add(figure == null ? null : figure.high());
    }
}
