package org.relata.exchange.to;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.from.PolecatColumns;
import org.relata.exchange.table.Column;
import org.relata.exchange.table.Separation;
import org.relata.exchange.table.TableWriter;

/** POLECAT's 40 columns, tab-separated; an empty cell is {@code None}. Every event with a type and a day is written. */
final class PolecatTable implements TableExport {

    /** What POLECAT writes where it knows nothing. */
    static final String NONE = "None";

    private static final Map<String, String> HOW = how();

    @Override
    public String name() {
        return "polecat";
    }

    @Override
    public String what() {
        return "POLECAT's 40 columns, tab-separated";
    }

    @Override
    public String suffix() {
        return "txt";
    }

    @Override
    public Separation separation() {
        return Separation.TABS;
    }

    @Override
    public List<String> cannotHold() {
        return List.of(
                "tolls",
                "the last day of a stretch",
                "sentences and addresses",
                "who says so",
                "certainty, denial and contradictions",
                "precision of place and time");
    }

    @Override
    public List<Column> columns() {
        return HOW.entrySet().stream()
                .map(one -> Column.text(one.getKey(), one.getValue()))
                .toList();
    }

    @Override
    public void rows(EventStream events, TableWriter to, Account account) throws IOException {
        List<Column> columns = columns();
        events.events(record -> {
            if (record.event().type() == null || record.event().start() == null) {
                account.left("an event without a type or a day", record.id());
                return;
            }
            try {
                List<@Nullable Object> cells = new PolecatRow(record).cells();
                to.row(cells);
                account.row(columns, cells);
                account.wrote("events");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (!record.event().tolls().isEmpty()) {
                account.lost("tolls", record.id());
            }
        });
    }

    private static Map<String, String> how() {
        Map<String, String> how = new LinkedHashMap<>();
        PolecatColumns.ALL.forEach(column -> how.put(column, "left empty: Relata keeps no such thing"));
        how.put("Event ID", "POLECAT's own of an event that came from it, else the event's id");
        how.put("Event Date", "first day");
        how.put("Event Type", "PLOVER type");
        how.put("Event Mode", "PLOVER mode");
        how.put("Intensity", "PLOVER's score of type and mode");
        how.put("Quad Code", "VERBAL or MATERIAL, COOPERATION or CONFLICT");
        how.put("Contexts", "contexts of all claims");
        for (String side : List.of("Actor", "Recipient")) {
            how.put(side + " Name", "names of those who " + (side.equals("Actor") ? "act" : "are acted on"));
            how.put(side + " Country", "ISO 3166 alpha-3 of each");
            how.put(side + " COW", "COW's number of each on that day");
            how.put("Primary " + side + " Sector", "the first sector of the first");
            how.put(side + " Sectors", "all sectors of all");
            how.put(side + " Title", "offices that the claims name");
            how.put(side + " Name Raw", "the words of the claims");
            how.put("Wikipedia " + side + " ID", "POLECAT's own, of an event that came from it");
        }
        how.put("Placename", "name of the place");
        how.put("City", "name of the place, where it is a town or near one");
        how.put("District", "name of the place, where it is a district");
        how.put("Province", "first-level unit");
        how.put("Country", "ISO 3166 alpha-3 of the country");
        how.put("Latitude", "degrees north");
        how.put("Longitude", "degrees east");
        how.put("GeoNames ID", "of the place");
        how.put("Raw Placename", "the words of the claim");
        how.put("Feature Type", "GeoNames class by precision: P town, A unit or country");
        how.put("Source", "publishers");
        how.put("Publication Date", "the first");
        how.put("Language", "of the documents");
        how.put("Version", "Relata's name");
        return how;
    }
}
