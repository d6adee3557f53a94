package org.relata.conflict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.relata.RelataException;

/** Rows of a CSV file by the names of their columns. */
final class CsvRows {

    private static final String MARK = "\uFEFF";

    private CsvRows() {}

    /**
     * Gives each row with its number, from 1 after the header.
     *
     * @throws RelataException when the file cannot be read (INPUT), is no CSV or lacks a column (DATA)
     */
    static void each(Path path, List<String> needed, BiConsumer<Map<String, String>, Integer> row) {
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try (Reader reader = Files.newBufferedReader(path);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(schema)
                        .readValues(reader)) {
            int number = 0;
            while (rows.hasNext()) {
                Map<String, String> cells = withoutMark(rows.next());
                number++;
                check(cells, needed, path, number);
                row.accept(cells, number);
            }
        } catch (JsonProcessingException e) {
            throw new RelataException(
                    RelataException.Code.DATA, path + ": no CSV: " + e.getOriginalMessage() + at(e), e);
        } catch (IOException e) {
            throw new RelataException(RelataException.Code.INPUT, path + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static String at(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
    }

    private static Map<String, String> withoutMark(Map<String, String> row) {
        String first = row.keySet().iterator().next();
        if (first.startsWith(MARK)) {
            row.put(first.substring(MARK.length()), row.getOrDefault(first, ""));
        }
        return row;
    }

    private static void check(Map<String, String> row, List<String> needed, Path path, int number) {
        for (String column : needed) {
            if (row.get(column) == null) {
                throw new RelataException(
                        RelataException.Code.DATA,
                        path + ": row " + number + " has no column " + column + "; there must be " + needed);
            }
        }
    }
}
