package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The rows of a gold file in CSV. */
final class GoldRows {

    private static final int MARK = 0xFEFF;

    private final MappingIterator<ObjectNode> rows;

    /**
     * Reads the header.
     *
     * @param csv read on from here; closed by its owner
     */
    GoldRows(Reader csv) throws IOException {
        csv.mark(1);
        if (csv.read() != MARK) {
            csv.reset();
        }
        rows = new CsvMapper()
                .readerFor(ObjectNode.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv);
    }

    /** The next row; null after the last. */
    @Nullable
    JsonNode next() throws IOException {
        return rows.hasNextValue() ? rows.nextValue() : null;
    }
}
