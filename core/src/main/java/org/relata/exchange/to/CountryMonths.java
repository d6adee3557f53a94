package org.relata.exchange.to;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.geo.State;
import org.relata.exchange.geo.States;
import org.relata.exchange.table.Column;
import org.relata.exchange.table.TableWriter;

/**
 * Deaths in every state of Gleditsch and Ward's list in every month from the first to the last that the record knows anything of,
 * zeros included.
 */
final class CountryMonths implements TableExport {

    private static final List<Column> COLUMNS = columnsOf();

    @Override
    public String name() {
        return "country-month";
    }

    @Override
    public String what() {
        return "deaths by country and month as ViEWS uses them, with zeros and coverage, CSV";
    }

    @Override
    public String suffix() {
        return "csv";
    }

    @Override
    public List<String> cannotHold() {
        return List.of("single events", "acts without deaths", "who did it", "certainty and contradictions");
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void rows(EventStream events, TableWriter to, Account account) throws IOException {
        MonthlyDeaths<String> deaths =
                new MonthlyDeaths<>(place -> Integer.valueOf(7).equals(place.precision()) ? null : place.country());
        deaths.add(events, account);
        for (State state : States.builtIn().all()) {
            for (YearMonth month : deaths.months()) {
                LocalDate middle = month.atDay(15);
                if (state.inGw(middle) && !state.iso3().isEmpty()) {
                    write(state, month, deaths, to, account);
                }
            }
        }
        foreign(deaths, account);
    }

    private static void write(
            State state, YearMonth month, MonthlyDeaths<String> deaths, TableWriter to, Account account)
            throws IOException {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(Objects.requireNonNull(state.gw()));
        cells.add(state.iso3());
        cells.add(state.name());
        cells.add(MonthColumns.id(month));
        cells.add(month.getYear());
        cells.add(month.getMonthValue());
        cells.addAll(deaths.cells(state.iso3(), month));
        to.row(cells);
        account.row(COLUMNS, cells);
        account.wrote("months of countries");
    }

    /** Territories that the list does not count as states. */
    private static void foreign(MonthlyDeaths<String> deaths, Account account) {
        for (String iso3 : deaths.units()) {
            if (States.builtIn().gw(iso3, null).isEmpty()) {
                account.lost("what happened in a territory that is no state of Gleditsch and Ward's list", iso3);
            }
        }
    }

    private static List<Column> columnsOf() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.integer("gwcode", "number in Gleditsch and Ward's list"),
                Column.text("isoab", "ISO 3166 alpha-3"),
                Column.text("country", "name in Gleditsch and Ward's list")));
        columns.addAll(MonthColumns.time());
        columns.addAll(MonthColumns.deaths());
        return List.copyOf(columns);
    }
}
