package org.relata.exchange.to;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.table.Column;

/** What was written, what was left out, what was lost, and how full each column is. Not thread-safe: one an export. */
public final class Account {

    private final Map<String, Integer> written = new LinkedHashMap<>();
    private final Map<String, Count> left = new LinkedHashMap<>();
    private final Map<String, Count> lost = new LinkedHashMap<>();
    private final Map<String, Integer> filled = new LinkedHashMap<>();
    private int rows;

    /** How often, and the id of the first. */
    public record Count(int count, String first) {}

    /** Counts one thing as written. */
    public void wrote(String sort) {
        written.merge(sort, 1, Integer::sum);
    }

    /** Counts an event that the form has no place for. */
    public void left(String why, String id) {
        add(left, why, id);
    }

    /** Counts a part of an event that was written without it. */
    public void lost(String what, String id) {
        add(lost, what, id);
    }

    private static void add(Map<String, Count> counts, String what, String id) {
        Count before = counts.get(what);
        counts.put(what, before == null ? new Count(1, id) : new Count(before.count + 1, before.first));
    }

    void row(List<Column> columns, List<? extends @Nullable Object> cells) {
        rows++;
        for (int i = 0; i < columns.size(); i++) {
            Object cell = cells.get(i);
            boolean full = cell != null && !cell.toString().isEmpty() && !cell.equals(PolecatTable.NONE);
            filled.merge(columns.get(i).name(), full ? 1 : 0, Integer::sum);
        }
    }

    /** How many of each sort were written. */
    public Map<String, Integer> written() {
        return Map.copyOf(written);
    }

    /** What was left out, by reason. */
    public Map<String, Count> left() {
        return new LinkedHashMap<>(left);
    }

    /** What was lost, by kind. */
    public Map<String, Count> lost() {
        return new LinkedHashMap<>(lost);
    }

    /** The share of rows that have something in it, for each column of a table, in its order. */
    public Map<String, Double> fill() {
        Map<String, Double> shares = new LinkedHashMap<>();
        filled.forEach((column, full) -> shares.put(column, rows == 0 ? 0 : Math.round(1000.0 * full / rows) / 1000.0));
        return shares;
    }

    /** One line for each thing to tell. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (written.isEmpty()) {
            lines.add("written: nothing");
        }
        written.forEach((sort, count) -> lines.add("written: " + count + " " + sort));
        left.forEach((why, one) -> lines.add("left out: " + one.count + " × " + why + " (first " + one.first + ")"));
        lost.forEach((what, one) -> lines.add("not held: " + one.count + " × " + what + " (first " + one.first + ")"));
        if (!filled.isEmpty() && rows > 0) {
            lines.add("filled: "
                    + String.join(
                            ", ",
                            filled.entrySet().stream()
                                    .map(one -> one.getKey() + " " + 100 * one.getValue() / rows + " %")
                                    .toList()));
        }
        return lines;
    }
}
