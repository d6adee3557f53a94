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
import org.relata.model.Event;
import org.relata.model.Figure;

/**
 * UCDP GED's 49 columns (header of v23.1). An event is written when it is violence of one of UCDP's three types, has a day, and at
 * least one death by the likeliest or the highest figure.
 */
final class GedTable implements TableExport {

    private static final String NOT_OURS = "left empty: only UCDP gives it";

    private static final List<Column> COLUMNS = List.of(
            text("id", "UCDP's own number of an event that came from GED, else the event's id"),
            text("relid", "UCDP's own, of an event that came from GED"),
            integer("year", "year of the first day"),
            integer(
                    "active_year",
                    "1 where the deaths of this dyad in this year, best of all events written, reach 25"),
            text("code_status", NOT_OURS),
            integer("type_of_violence", "1 state-based, 2 non-state, 3 one-sided"),
            text("conflict_dset_id", NOT_OURS + "; the newer conflict_new_id is used"),
            text("conflict_new_id", "UCDP's own, of an event that came from GED"),
            text("conflict_name", "UCDP's own, of an event that came from GED"),
            text("dyad_dset_id", NOT_OURS + "; the newer dyad_new_id is used"),
            text("dyad_new_id", "UCDP's own, of an event that came from GED"),
            text("dyad_name", "UCDP's own, else the two sides"),
            text("side_a_dset_id", NOT_OURS + "; the newer side_a_new_id is used"),
            text("side_a_new_id", "UCDP's number of the actor, from the row or the registry"),
            text("side_a", "the government where there is one, else the first actor"),
            text("side_b_dset_id", NOT_OURS + "; the newer side_b_new_id is used"),
            text("side_b_new_id", "UCDP's number of the actor, from the row or the registry"),
            text("side_b", "the other side; Civilians in one-sided violence"),
            integer("number_of_sources", "UCDP's own, else the number of independent sources"),
            text("source_article", "UCDP's own, else publisher, day and title of each document"),
            text("source_office", "UCDP's own, else the publishers"),
            text("source_date", "days of publication"),
            text("source_headline", "titles of the documents"),
            text("source_original", "the named sources of the claims"),
            integer("where_prec", "1 to 7"),
            text("where_coordinates", "name of the place"),
            text("where_description", "left empty: no such text is kept"),
            text("adm_1", "first-level unit"),
            text("adm_2", "UCDP's own, of an event that came from GED"),
            real("latitude", "degrees north"),
            real("longitude", "degrees east"),
            text("geom_wkt", "the point as well-known text"),
            integer("priogrid_gid", "cell of half a degree"),
            text("country", "name in Gleditsch and Ward's list"),
            integer("country_id", "number in Gleditsch and Ward's list on that day"),
            text("region", "Africa, Americas, Asia, Europe or Middle East, by that number"),
            integer("event_clarity", "1 clear, 2 aggregated or partly identified"),
            integer("date_prec", "1 to 5"),
            date("date_start", "first day"),
            date("date_end", "last day"),
            integer("deaths_a", "of side a"),
            integer("deaths_b", "of side b"),
            integer("deaths_civilians", "of civilians"),
            integer("deaths_unknown", "of people of no known side; what the sides leave of best"),
            integer("best", "likeliest figure, else the lowest"),
            integer("high", "highest figure"),
            integer("low", "lowest figure"),
            text("gwnoa", "Gleditsch and Ward's number of side a, if a government"),
            text("gwnob", "Gleditsch and Ward's number of side b, if a government"));

    @Override
    public String name() {
        return "ged";
    }

    @Override
    public String what() {
        return "UCDP GED's 49 columns, CSV";
    }

    @Override
    public String suffix() {
        return "csv";
    }

    @Override
    public List<String> cannotHold() {
        return List.of(
                "acts without deaths",
                "tolls other than deaths",
                "who says so, but for one name",
                "certainty, denial and contradictions",
                "more than two sides",
                "credibility");
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void rows(EventStream events, TableWriter to, Account account) throws IOException {
        DyadYears active = new DyadYears();
        events.events(record -> {
            if (reason(record.event()) == null) {
                active.add(new GedRow(record));
            }
        });
        events.events(record -> {
            String reason = reason(record.event());
            if (reason != null) {
                account.left(reason, record.id());
                return;
            }
            write(new GedRow(record), active, to, account);
        });
    }

    private static void write(GedRow row, DyadYears active, TableWriter to, Account account) {
        try {
            List<@Nullable Object> cells = row.cells(active);
            to.row(cells);
            account.row(COLUMNS, cells);
            account.wrote("events");
            row.losses(account);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why GED would not have such an event; null where it would. */
    private static @Nullable String reason(Event event) {
        if (event.field().typeOfViolence() == null) {
            return "no violence of UCDP's three types, or its sides are not known";
        }
        if (event.start() == null) {
            return "an event without a day";
        }
        Figure killed = event.tolls().get("killed");
        if (killed == null || (Values.best(killed) < 1 && Values.high(killed) < 1)) {
            return "nobody was killed, as far as is told";
        }
        return Sides.of(event).a().isEmpty() ? "nobody is named who did it" : null;
    }
}
