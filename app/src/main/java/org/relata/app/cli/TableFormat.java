package org.relata.app.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms in which a store answers. */
enum TableFormat {
    /** A few lines for a person. */
    TEXT,
    /** One JSON object a line. */
    JSONL,
    /** A header and one row each; nested fields are JSON in a cell. */
    CSV,
    /** A Parquet file with nested columns. */
    PARQUET,
    /** A collection of features; what has no coordinates has no geometry. */
    GEOJSON;

    static TableFormat chosen(@Nullable TableFormat asked, boolean person) {
        return asked != null ? asked : person ? TEXT : JSONL;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
