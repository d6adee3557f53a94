package org.relata.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.relata.RelataException;

/** Reads which columns a table of Parquet has: {@code name: type} lines, and {@code name = type} for what is used often. */
final class ColumnTypes {

    private ColumnTypes() {}

    /** The columns as DuckDB's reader of JSON wants them. */
    static String of(String file) {
        Map<String, String> words = new LinkedHashMap<>();
        StringBuilder columns = new StringBuilder();
        for (String line : lines(file)) {
            int colon = line.indexOf(": ");
            int equals = line.indexOf(" = ");
            if (equals > 0 && (colon < 0 || equals < colon)) {
                words.put("${" + line.substring(0, equals) + "}", line.substring(equals + 3));
            } else if (colon > 0) {
                String type = line.substring(colon + 2);
                for (Map.Entry<String, String> word : words.entrySet()) {
                    type = type.replace(word.getKey(), word.getValue());
                }
                columns.append(columns.isEmpty() ? "" : ", ")
                        .append('"')
                        .append(line, 0, colon)
                        .append("\": '")
                        .append(type)
                        .append('\'');
            }
        }
        return "{" + columns + "}";
    }

    private static Iterable<String> lines(String file) {
        try (InputStream stream = ColumnTypes.class.getResourceAsStream("/org/relata/store/parquet/" + file)) {
            if (stream == null) {
                throw new RelataException(
                        RelataException.Code.DATA, "org/relata/store/parquet/" + file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
