package org.relata.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.read.ReadResult.Unreadable;

/** The documents of one stream of separated values. Empty records are passed over. */
final class CsvDocuments extends DocumentStream {

    private static final JsonMapper MAPPER = new JsonMapper();
    /** After so many broken quotes the content is no CSV, and looking on would take for ever. */
    private static final int MOST_BROKEN = 100;

    private final CsvRecords records;
    private final List<String> columns;
    private final JsonDocument documents;
    private int broken;

    CsvDocuments(String name, CsvRecords records, List<String> columns, JsonDocument documents) {
        super(name);
        this.records = records;
        this.columns = columns;
        this.documents = documents;
    }

    @Override
    protected @Nullable ReadResult read() throws IOException {
        List<String> cells;
        try {
            cells = records.next();
        } catch (RelataException brokenQuote) {
            String reason = Failures.reason(brokenQuote);
            if (++broken >= MOST_BROKEN) {
                end();
                reason += "; nothing more is read of it";
            }
            return new Unreadable(name(), records.line(), reason);
        }
        if (cells == null) {
            return end("there is no record under its heading");
        }
        if (cells.stream().allMatch(String::isBlank)) {
            return null;
        }
        try {
            return documents.read(object(cells));
        } catch (RelataException wrong) {
            return new Unreadable(name(), records.line(), Failures.reason(wrong));
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
