package org.relata.exchange.to;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.relata.exchange.table.Column;

/** The columns that tables of months have in common, named as ViEWS names them. */
final class MonthColumns {

    private static final int FIRST_YEAR = 1980;
    private static final List<String> WORDS = List.of("state-based", "non-state", "one-sided");

    private MonthColumns() {}

    /** ViEWS' number of a month: 1 is January 1980. */
    static int id(YearMonth month) {
        return (month.getYear() - FIRST_YEAR) * 12 + month.getMonthValue();
    }

    static List<Column> time() {
        return List.of(
                Column.integer("month_id", "ViEWS' number of the month: 1 is January 1980"),
                Column.integer("year", "of the month"),
                Column.integer("month", "1 to 12"));
    }

    static List<Column> deaths() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < MonthlyDeaths.TYPES.size(); i++) {
            String name = "ged_" + MonthlyDeaths.TYPES.get(i);
            String words = WORDS.get(i);
            columns.add(
                    Column.integer(name, "deaths in " + words + " violence, best figures; 0 where no event is known"));
            columns.add(Column.integer(name + "_low", "the same, low figures"));
            columns.add(Column.integer(name + "_high", "the same, high figures"));
            columns.add(Column.integer(name + "_count", "events of " + words + " violence with a figure of deaths"));
        }
        columns.add(
                Column.integer(
                        "coverage",
                        "documents of the record that place anything there in that month; where it is 0, a 0 of deaths says nothing"));
        return columns;
    }
}
