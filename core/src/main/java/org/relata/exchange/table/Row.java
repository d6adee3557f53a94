package org.relata.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.model.Span;

/**
 * One row of a file, as it was given.
 *
 * @param text the row's characters, line end left out
 * @param line the line of the file that it begins on, counted from 1
 * @param cells in their order
 * @param columns the place of each column by its plain name, see {@link #plain}
 * @param fault why it cannot be taken, whatever stands in it; null where it can
 */
public record Row(
        String text,
        int line,
        List<Cell> cells,
        Map<String, Integer> columns,
        @Nullable String fault) {

    /** A column's name in lower case, everything but letters and figures as one underline: {@code Event ID} is {@code event_id}. */
    public static String plain(String name) {
        String plain = name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        int from = plain.startsWith("_") ? 1 : 0;
        int to = plain.endsWith("_") && plain.length() > from ? plain.length() - 1 : plain.length();
        return plain.substring(from, to);
    }

    /** Whether the file has such a column. */
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The cell of this column; empty where the file has no such column, or nothing stands in it. */
    public Optional<Cell> cell(String column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() || cells.get(at).isEmpty()
                ? Optional.empty()
                : Optional.of(cells.get(at));
    }

    /** What stands in this column; empty where nothing does. */
    public String value(String column) {
        return cell(column).map(Cell::value).orElse("");
    }

    /** What stands in this column, or null. */
    public @Nullable String orNull(String column) {
        return cell(column).map(Cell::value).orElse(null);
    }

    /** The whole number in this column; null where there is none. */
    public @Nullable Integer number(String column) {
        return cell(column).map(cell -> whole(column, cell.value())).orElse(null);
    }

    private Integer whole(String column, String value) {
        try {
            double number = Double.parseDouble(value);
            if (number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE) {
                return (int) number;
            }
        } catch (NumberFormatException e) {
            throw new RowFault(column + " is '" + value + "', not a whole number", e);
        }
        throw new RowFault(column + " is '" + value + "', not a whole number", null);
    }

    /** The number in this column; null where there is none. */
    public @Nullable Double real(String column) {
        Optional<Cell> cell = cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return Double.valueOf(cell.get().value());
        } catch (NumberFormatException e) {
            throw new RowFault(column + " is '" + cell.get().value() + "', not a number", e);
        }
    }

    /** The whole of it. */
    public Span span() {
        return new Span(0, text.length());
    }
}
