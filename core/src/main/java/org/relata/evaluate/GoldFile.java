package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.contract.Json;

/**
 * A gold file, read one record, or one group of records, at a time: JSON lines, or CSV, of which each row is an object of
 * strings by the names of its columns.
 */
final class GoldFile implements Iterator<List<GoldRecord>>, AutoCloseable {

    private final Path path;
    private final BufferedReader lines;
    private final @Nullable GoldRows rows;
    private final BiPredicate<JsonNode, JsonNode> together;
    private int line;
    private @Nullable GoldRecord next;

    /**
     * Opens the file.
     *
     * @param together whether the second of two records that follow each other belongs to the first
     * @throws RelataException when it cannot be read
     */
    GoldFile(Path path, BiPredicate<JsonNode, JsonNode> together) {
        this.path = path;
        this.together = together;
        try {
            this.lines = Files.newBufferedReader(path);
            this.rows = path.toString().endsWith(".csv") ? new GoldRows(lines) : null;
        } catch (IOException e) {
            throw new RelataException(
                    RelataException.Code.INPUT, path + ": the gold file cannot be read; give an existing file", e);
        }
        this.next = advance();
    }

    /** The first record of a file. */
    static JsonNode first(Path path) {
        try (GoldFile file = new GoldFile(path, (one, other) -> false)) {
            if (file.next == null) {
                throw new RelataException(RelataException.Code.INPUT, path + ": the gold file has no record");
            }
            return file.next.json();
        }
    }

    private @Nullable GoldRecord advance() {
        try {
            if (rows != null) {
                JsonNode row = rows.next();
                line++;
                return row == null ? null : new GoldRecord(line, row);
            }
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                if (!text.isBlank()) {
                    return new GoldRecord(line, tree(text));
                }
            }
            return null;
        } catch (IOException e) {
            throw new RelataException(
                    RelataException.Code.INPUT, path + ":" + (line + 1) + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private JsonNode tree(String text) {
        try {
            return Json.tree(text);
        } catch (UncheckedIOException e) {
            throw new RelataException(RelataException.Code.DATA, path + ":" + line + ": no JSON: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<GoldRecord> next() {
        GoldRecord first = next;
        if (first == null) {
            throw new NoSuchElementException(path.toString());
        }
        List<GoldRecord> group = new ArrayList<>();
        group.add(first);
        GoldRecord last = first;
        next = advance();
        while (next != null && together.test(last.json(), next.json())) {
            last = next;
            group.add(last);
            next = advance();
        }
        return group;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
