package org.relata.exchange.to;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.from.GdeltColumns;
import org.relata.exchange.table.Column;
import org.relata.exchange.table.Separation;
import org.relata.exchange.table.TableWriter;

/** GDELT 2.0's 61 columns, tab-separated without a header. Every event with a type and a day is written. */
final class GdeltTable implements TableExport {

    private static final List<Column> COLUMNS = described();

    @Override
    public String name() {
        return "gdelt";
    }

    @Override
    public String what() {
        return "GDELT 2.0's 61 columns, tab-separated, no header";
    }

    @Override
    public String suffix() {
        return "export.CSV";
    }

    @Override
    public Separation separation() {
        return Separation.TABS;
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public List<String> cannotHold() {
        return List.of(
                "tolls",
                "more than one actor a side",
                "the last day of a stretch",
                "sentences",
                "who says so",
                "certainty, denial and contradictions",
                "precision of place and time");
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void rows(EventStream events, TableWriter to, Account account) throws IOException {
        events.events(record -> {
            if (record.event().type() == null || record.event().start() == null) {
                account.left("an event without a type or a day", record.id());
                return;
            }
            try {
                List<@Nullable Object> cells = new GdeltRow(record).cells();
                to.row(cells);
                account.row(COLUMNS, cells);
                account.wrote("events");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (!record.event().tolls().isEmpty()) {
                account.lost("tolls", record.id());
            }
        });
    }

    private static List<Column> described() {
        Map<String, String> how = new LinkedHashMap<>();
        GdeltColumns.EVENTS.forEach(column -> how.put(column, "left empty: Relata keeps no such thing"));
        how.put("GLOBALEVENTID", "GDELT's own of an event that came from it, else a number made of the event's id");
        how.put("SQLDATE", "first day");
        how.put("MonthYear", "of that day");
        how.put("Year", "of that day");
        how.put("FractionDate", "the year and the share of it that is past");
        for (String actor : List.of("Actor1", "Actor2")) {
            how.put(actor + "Code", "country and CAMEO roles of the first party of the side");
            how.put(actor + "Name", "its name in capitals");
            how.put(actor + "CountryCode", "ISO 3166 alpha-3");
            how.put(actor + "Type1Code", "CAMEO role");
            how.put(actor + "Type2Code", "CAMEO role");
            how.put(actor + "Type3Code", "CAMEO role");
        }
        how.put("IsRootEvent", "1 where a claim stands in the first sentence of its document");
        how.put("EventCode", "the CAMEO code that most claims have, else that of type and mode");
        how.put("EventBaseCode", "its first three figures");
        how.put("EventRootCode", "its first two figures");
        how.put("QuadClass", "GDELT's, by the root");
        how.put("GoldsteinScale", "of the code");
        how.put("NumMentions", "claims");
        how.put("NumSources", "publishers");
        how.put("NumArticles", "documents");
        how.put("ActionGeo_Type", "1 country, 2 and 5 first-level unit in and outside the USA, 3 and 4 town");
        how.put("ActionGeo_Fullname", "place, first-level unit, country");
        how.put("ActionGeo_CountryCode", "FIPS 10-4");
        how.put("ActionGeo_Lat", "degrees north");
        how.put("ActionGeo_Long", "degrees east");
        how.put("DATEADDED", "last day of publication");
        how.put("SOURCEURL", "address of the first document that has one");
        return how.entrySet().stream()
                .map(one -> Column.text(one.getKey(), one.getValue()))
                .toList();
    }
}
