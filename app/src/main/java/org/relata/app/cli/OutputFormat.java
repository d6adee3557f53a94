package org.relata.app.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms in which claims are written. */
enum OutputFormat {
    /** A block of lines for a person. */
    TEXT,
    /** One JSON object a line. */
    JSONL,
    /** A header and one row a claim; nested fields are JSON in a cell. */
    CSV,
    /** A Parquet file with nested columns. */
    PARQUET;

    /** The format asked for, else text where a person looks at it and JSON lines where a program does. */
    static OutputFormat chosen(@Nullable OutputFormat asked, boolean person) {
        return asked != null ? asked : person ? TEXT : JSONL;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
