package org.relata.exchange.to;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relata.exchange.table.Column;

/** What an export wrote, as text, with the lines that it told. */
public record ExportedFile(String text, List<String> told) {

    private static final Versions VERSIONS =
            new Versions("0.1.0", "rules-1", "registry-1", "gazetteer-1", "exchange-1");

    /** Writes events in a form. */
    public static ExportedFile of(String name, EventStream events) {
        Export export = Exports.named(name).orElseThrow();
        StringWriter out = new StringWriter();
        try {
            ExportRun run = new ExportRun(
                    export,
                    VERSIONS,
                    (file, columns) -> {
                        throw new AssertionError("no Parquet here");
                    },
                    "");
            return new ExportedFile("", run.toWriter(events, out)).with(out.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExportedFile with(String written) {
        return new ExportedFile(written, told);
    }

    /** The rows of a table as maps from column to cell; cells must have no separators in them. */
    public static List<Map<String, Object>> rows(String name, EventStream events) {
        TableExport table = (TableExport) Exports.named(name).orElseThrow();
        List<Map<String, Object>> rows = new ArrayList<>();
        try {
            table.rows(
                    events,
                    new org.relata.exchange.table.TableWriter() {
                        @Override
                        public void row(List<? extends @org.jspecify.annotations.Nullable Object> cells) {
                            Map<String, Object> row = new LinkedHashMap<>();
                            List<Column> columns = table.columns();
                            for (int i = 0; i < columns.size(); i++) {
                                row.put(columns.get(i).name(), cells.get(i));
                            }
                            if (cells.size() != columns.size()) {
                                throw new AssertionError(cells.size() + " cells for " + columns.size() + " columns");
                            }
                            rows.add(row);
                        }

                        @Override
                        public void close() {}
                    },
                    new Account());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
