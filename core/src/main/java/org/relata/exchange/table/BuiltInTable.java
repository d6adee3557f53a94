package org.relata.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tables that come with this package: tab-separated, comments behind {@code #}. */
public final class BuiltInTable {

    private static final String FOLDER = "org/relata/exchange/";

    private BuiltInTable() {}

    /**
     * All rows of the table.
     *
     * @throws IllegalStateException when the table is not there, or a row has not this many columns
     */
    public static List<List<String>> rows(String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        int line = 0;
        for (String text : text(name).split("\n", -1)) {
            line++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(text.split("\t", -1));
            if (cells.size() != columns) {
                throw new IllegalStateException(
                        name + ":" + line + ": " + cells.size() + " columns where there must be " + columns);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(String name) {
        try (InputStream in = BuiltInTable.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(FOLDER + name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
