package org.relata.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.read.ReadResult.Unreadable;

/** The documents of one stream of separated values. Empty records are passed over. */
final class CsvDocuments implements Iterator<ReadResult> {

    private static final JsonMapper MAPPER = new JsonMapper();
    /** After so many broken quotes the content is no CSV, and looking on would take for ever. */
    private static final int MOST_BROKEN = 100;

    private final String name;
    private final CsvRecords records;
    private final List<String> columns;
    private final JsonDocument documents;
    private @Nullable ReadResult next;
    private boolean any;
    private boolean done;
    private int broken;

    CsvDocuments(String name, CsvRecords records, List<String> columns, JsonDocument documents) {
        this.name = name;
        this.records = records;
        this.columns = columns;
        this.documents = documents;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !done) {
            next = read();
        }
        return next != null;
    }

    @Override
    public ReadResult next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ReadResult result = next;
        next = null;
        any = true;
        return result;
    }

    private @Nullable ReadResult read() {
        List<String> cells;
        try {
            cells = records.next();
        } catch (RelataException brokenQuote) {
            done = ++broken >= MOST_BROKEN;
            return new Unreadable(
                    name, records.line(), Failures.reason(brokenQuote) + (done ? "; nothing more is read of it" : ""));
        } catch (IOException fault) {
            done = true;
            throw new UncheckedIOException(fault);
        }
        if (cells == null) {
            done = true;
            return any ? null : new Unreadable(name, "there is no record under its heading");
        }
        if (cells.stream().allMatch(String::isBlank)) {
            return null;
        }
        try {
            return documents.read(object(cells));
        } catch (RelataException wrong) {
            return new Unreadable(name, records.line(), Failures.reason(wrong));
        }
    }

    private ObjectNode object(List<String> cells) {
        if (cells.size() > columns.size()) {
            throw Texts.unreadable("has " + cells.size() + " cells under " + columns.size()
                    + " columns; a text with separators in it stands in quotes");
        }
        ObjectNode object = MAPPER.createObjectNode();
        for (int index = 0; index < cells.size(); index++) {
            String column = columns.get(index);
            String cell = cells.get(index);
            if (cell.isBlank() || column.equals("parts")) {
                continue;
            }
            if (column.equals("comments")) {
                addComments(object, cell);
            } else {
                object.put(column, cell);
            }
        }
        return object;
    }

    /** A list as JSON, or else one comment. */
    private static void addComments(ObjectNode object, String cell) {
        if (cell.stripLeading().startsWith("[")) {
            try {
                object.set("comments", MAPPER.readTree(cell));
                return;
            } catch (JsonProcessingException noList) {
                // A comment may begin with a bracket.
            }
        }
        object.putArray("comments").add(cell);
    }
}
