package org.relata.exchange.to;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.geo.PrioGrid;
import org.relata.exchange.table.Column;
import org.relata.exchange.table.TableWriter;
import org.relata.model.PlaceRef;

/**
 * Deaths in every PRIO-GRID cell that the record ever places anything in, in every month from the first to the last, zeros
 * included. A cell of which no document speaks has no rows: a zero there would say nothing. Places known no nearer than to
 * a first-level unit are in no cell.
 */
final class PrioGridMonths implements TableExport {

    private static final int NEAREST_UNIT = 3;
    private static final List<Column> COLUMNS = columnsOf();

    @Override
    public String name() {
        return "priogrid-month";
    }

    @Override
    public String what() {
        return "deaths by PRIO-GRID cell and month as ViEWS uses them, with zeros and coverage, CSV";
    }

    @Override
    public String suffix() {
        return "csv";
    }

    @Override
    public List<String> cannotHold() {
        return List.of(
                "single events",
                "events known no nearer than to a first-level unit",
                "acts without deaths",
                "who did it",
                "certainty and contradictions");
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void rows(EventStream events, TableWriter to, Account account) throws IOException {
        MonthlyDeaths<Integer> deaths = new MonthlyDeaths<>(PrioGridMonths::cell);
        deaths.add(events, account);
        for (Integer cell : deaths.units()) {
            for (YearMonth month : deaths.months()) {
                List<@Nullable Object> cells = new ArrayList<>();
                cells.add(cell);
                cells.add(PrioGrid.lat(cell));
                cells.add(PrioGrid.lon(cell));
                cells.add(MonthColumns.id(month));
                cells.add(month.getYear());
                cells.add(month.getMonthValue());
                cells.addAll(deaths.cells(cell, month));
                to.row(cells);
                account.row(COLUMNS, cells);
                account.wrote("months of cells");
            }
        }
    }

    private static @Nullable Integer cell(PlaceRef place) {
        Double lat = place.lat();
        Double lon = place.lon();
        Integer precision = place.precision();
        return lat == null || lon == null || precision == null || precision > NEAREST_UNIT
                ? null
                : PrioGrid.cell(lat, lon);
    }

    private static List<Column> columnsOf() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.integer("priogrid_gid", "number of the cell"),
                Column.real("lat", "degrees north of its middle"),
                Column.real("lon", "degrees east of its middle")));
        columns.addAll(MonthColumns.time());
        columns.addAll(MonthColumns.deaths());
        return List.copyOf(columns);
    }
}
