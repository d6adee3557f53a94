package org.relata.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Span;

/**
 * A document's newest version as the store keeps it.
 *
 * @param text null where it is not kept, or was forgotten
 * @param forgotten when its text was taken away; null where it was not
 * @param copies ids of the documents that are near copies of it
 */
public record StoredDocument(
        String id,
        String version,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String published,
        @Nullable String language,
        @Nullable String text,
        List<Part> parts,
        @Nullable String forgotten,
        List<String> copies) {

    private static final String QUERY =
            "SELECT v.number, v.version, v.url, v.publisher, v.title, v.published, v.language,"
                    + " v.text, d.forgotten, d.copy_group FROM documents d JOIN document_versions v ON v.number = d.newest"
                    + " WHERE d.id = ?";

    public StoredDocument {
        parts = List.copyOf(parts);
        copies = List.copyOf(copies);
    }

    /** The document of this id; null where there is none. */
    static @Nullable StoredDocument of(Sql sql, String id) {
        return sql.first(
                QUERY,
                row -> new StoredDocument(
                        id,
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        parts(sql, row.getLong(1)),
                        row.getString(9),
                        copies(sql, id, row.getString(10))),
                id);
    }

    private static List<Part> parts(Sql sql, long version) {
        return sql.list(
                "SELECT kind, begin_at, end_at, author, published FROM parts WHERE document_version = ? ORDER BY position",
                row -> new Part(
                        PartKind.valueOf(row.getString(1).toUpperCase(java.util.Locale.ROOT)),
                        new Span(row.getInt(2), row.getInt(3)),
                        row.getString(4),
                        row.getString(5)),
                version);
    }

    static List<String> copies(Sql sql, String id, String group) {
        return sql.list(
                "SELECT id FROM (SELECT id FROM documents WHERE copy_group = ? AND copy_group <> id UNION ALL"
                        + " SELECT id FROM documents WHERE id = ?) g WHERE id <> ? ORDER BY id LIMIT 50",
                row -> row.getString(1),
                group,
                group,
                id);
    }
}
