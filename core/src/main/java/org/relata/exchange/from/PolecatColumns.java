package org.relata.exchange.from;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.table.Cell;
import org.relata.exchange.table.Row;

/**
 * POLECAT's columns, and the weekly files that have more: a name such as Headline in the header, or tabs too many in a row.
 * A row is brought back into line where exactly one way of leaving out empty cells puts days, degrees and quad class where
 * they belong.
 */
public final class PolecatColumns {

    /** The 40 of the published form. */
    public static final List<String> ALL = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    /** Names that some files have beside them. */
    private static final Set<String> EXTRA = Set.of("headline", "event_text", "feed", "story_id");

    private static final int MOST_TO_LEAVE_OUT = 3;
    private static final int DATE = 1;
    private static final int QUAD = 5;

    private PolecatColumns() {}

    /** The header without the names that stand in it though no row has such a cell. */
    static List<String> without(List<String> header) {
        return header.stream().filter(name -> !EXTRA.contains(Row.plain(name))).toList();
    }

    /** The row with as many cells as the header has names, or null where that cannot be done in one way. */
    static @Nullable Row aligned(Row row, List<String> header) {
        if (row.cells().size() == header.size()) {
            return row;
        }
        int more = row.cells().size() - header.size();
        List<List<Cell>> ways = new ArrayList<>();
        if (more > 0 && more <= MOST_TO_LEAVE_OUT) {
            leaveOut(row.cells(), more, 0, header, ways);
        }
        return ways.size() == 1 ? new Row(row.text(), row.line(), ways.get(0), row.columns(), null) : null;
    }

    private static void leaveOut(List<Cell> cells, int more, int from, List<String> header, List<List<Cell>> ways) {
        if (more == 0) {
            boolean seen = ways.stream().anyMatch(way -> values(way).equals(values(cells)));
            if (!seen && fits(cells, header)) {
                ways.add(cells);
            }
            return;
        }
        for (int i = from; i < cells.size(); i++) {
            if (cells.get(i).isEmpty()) {
                List<Cell> fewer = new ArrayList<>(cells);
                fewer.remove(i);
                leaveOut(fewer, more - 1, i, header, ways);
            }
        }
    }

    private static List<String> values(List<Cell> cells) {
        return cells.stream().map(Cell::value).toList();
    }

    private static boolean fits(List<Cell> cells, List<String> header) {
        boolean fits = isDay(cells.get(DATE).value()) && isQuad(cells.get(QUAD).value());
        for (int i = 0; fits && i < header.size(); i++) {
            String value = cells.get(i).value();
            fits = switch (Row.plain(header.get(i))) {
                case "latitude", "longitude" -> value.isEmpty() || value.equals("None") || isNumber(value);
                case "publication_date" -> isDay(value);
                case "actor_country", "recipient_country", "country" ->
                    value.isEmpty() || value.equals("None") || value.matches("[A-Z]{3}([;, ]+[A-Z]{3})*");
                case "language", "version" -> !value.isEmpty();
                default -> true;
            };
        }
        return fits;
    }

    private static boolean isDay(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}.*");
    }

    private static boolean isQuad(String value) {
        return value.toUpperCase(java.util.Locale.ROOT).endsWith("CONFLICT")
                || value.toUpperCase(java.util.Locale.ROOT).endsWith("COOPERATION")
                || value.matches("[0-4]");
    }

    private static boolean isNumber(String value) {
        return value.matches("-?\\d+(\\.\\d+)?");
    }
}
