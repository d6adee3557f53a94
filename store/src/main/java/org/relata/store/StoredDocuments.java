package org.relata.store;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Provenance;
import org.relata.model.Published;
import org.relata.model.Span;

/** Gives documents back as they were added. */
final class StoredDocuments {

    private final Sql sql;

    StoredDocuments(Sql sql) {
        this.sql = sql;
    }

    private record Row(long number, Document document) {}

    /** The newest version of the document; null where the store has none, or not its text. */
    @Nullable
    Document document(String id) {
        Row row = sql.first(
                "SELECT v.number, d.id, v.version, v.url, v.publisher, v.title, v.published, v.language, v.text"
                        + " FROM documents d JOIN document_versions v ON v.number = d.newest"
                        + " WHERE d.id = ? AND v.text IS NOT NULL",
                found -> new Row(
                        found.getLong(1),
                        new Document(
                                found.getString(2),
                                found.getString(3),
                                found.getString(4),
                                found.getString(5),
                                found.getString(6),
                                published(found.getString(7)),
                                found.getString(8),
                                found.getString(9),
                                List.of())),
                id);
        if (row == null) {
            return null;
        }
        Document bare = row.document();
        return new Document(
                bare.id(),
                bare.version(),
                bare.url(),
                bare.publisher(),
                bare.title(),
                bare.published(),
                bare.language(),
                bare.text(),
                parts(row.number()));
    }

    private static @Nullable Published published(@Nullable String text) {
        return text == null ? null : Published.parse(text);
    }

    private List<Part> parts(long version) {
        return sql.list(
                "SELECT kind, begin_at, end_at, author, published FROM parts WHERE document_version = ? ORDER BY position",
                row -> new Part(
                        PartKind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                        new Span(row.getInt(2), row.getInt(3)),
                        row.getString(4),
                        row.getString(5)),
                version);
    }

    /** Documents whose text is there and whose run in force is under other versions, in the order in which they came. */
    List<String> notUnder(Provenance provenance) {
        return sql.list(
                "SELECT d.id FROM documents d JOIN document_versions v ON v.number = d.newest JOIN runs r ON r.number = d.run"
                        + " JOIN versions x ON x.number = r.version WHERE v.text IS NOT NULL AND NOT (x.relata = ?"
                        + " AND x.lexicon = ? AND x.registry = ?) ORDER BY d.number",
                row -> row.getString(1),
                provenance.relata(),
                provenance.lexicon(),
                provenance.registry());
    }
}
