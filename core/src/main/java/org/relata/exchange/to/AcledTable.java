package org.relata.exchange.to;

import static org.relata.exchange.table.Column.date;
import static org.relata.exchange.table.Column.integer;
import static org.relata.exchange.table.Column.real;
import static org.relata.exchange.table.Column.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.table.Column;
import org.relata.exchange.table.TableWriter;

/** ACLED's 31 columns, as exported since March 2023. An event is written when ACLED collects such acts and its day is known. */
final class AcledTable implements TableExport {

    private static final List<Column> COLUMNS = List.of(
            text(
                    "event_id_cnty",
                    "ACLED's own id of an event that came from ACLED, else the country and the event's id"),
            date("event_date", "first day"),
            integer("year", "its year"),
            integer("time_precision", "1 day, 2 a week or less, 3 a month or longer"),
            text("disorder_type", "of the sub-event type"),
            text("event_type", "by PLOVER type and mode, weapons and parties"),
            text("sub_event_type", "by PLOVER type and mode, weapons and parties"),
            text("actor1", "the first of those who act"),
            text("assoc_actor_1", "the others of that side"),
            text("inter1", "kind of actor1"),
            text("actor2", "the first of the other side"),
            text("assoc_actor_2", "the others of that side"),
            text("inter2", "kind of actor2"),
            text("interaction", "both kinds, the lower code first; \"Sole …\" where there is no second"),
            text("civilian_targeting", "where violence is done to unarmed people only"),
            integer("iso", "ISO 3166 numeric code of the country"),
            text("region", "left empty: ACLED's own regions"),
            text("country", "where it happened"),
            text("admin1", "first-level unit"),
            text("admin2", "ACLED's own, of an event that came from ACLED"),
            text("admin3", "ACLED's own, of an event that came from ACLED"),
            text("location", "name of the place"),
            real("latitude", "degrees north"),
            real("longitude", "degrees east"),
            integer("geo_precision", "1 town, 2 near it or its district, 3 larger"),
            text("source", "ACLED's own sources, else the publishers"),
            text("source_scale", "ACLED's own, of an event that came from ACLED"),
            text("notes", "ACLED's own, else the sentence of the first claim"),
            integer(
                    "fatalities",
                    "the lowest figure of deaths, since ACLED takes the most cautious; 0 where none is told"),
            text("tags", "ACLED's own, of an event that came from ACLED"),
            integer("timestamp", "the last day of publication, in seconds since 1970"));

    @Override
    public String name() {
        return "acled";
    }

    @Override
    public String what() {
        return "ACLED's 31 columns, CSV";
    }

    @Override
    public String suffix() {
        return "csv";
    }

    @Override
    public List<String> cannotHold() {
        return List.of(
                "likeliest and highest figures",
                "tolls other than deaths",
                "who died",
                "who says so",
                "certainty, denial and contradictions",
                "the last day of a stretch",
                "who did it to whom: actor1 and actor2 do not say it");
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void rows(EventStream events, TableWriter to, Account account) throws IOException {
        events.events(record -> {
            if (record.event().field().acledSubEventType() == null) {
                account.left(
                        "no sub-event type of ACLED: it does not collect such acts, or the claims do not tell which it is",
                        record.id());
            } else if (record.event().start() == null) {
                account.left("an event without a day", record.id());
            } else if (record.event().actors().isEmpty()
                    && record.event().recipients().isEmpty()) {
                account.left("an event without an actor", record.id());
            } else {
                write(new AcledRow(record), to, account);
            }
        });
    }

    private static void write(AcledRow row, TableWriter to, Account account) {
        try {
            List<@Nullable Object> cells = row.cells();
            to.row(cells);
            account.row(COLUMNS, cells);
            account.wrote("events");
            row.losses(account);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
