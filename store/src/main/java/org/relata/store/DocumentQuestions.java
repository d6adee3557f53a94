package org.relata.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents as pages show them. Safe for threads. */
public final class DocumentQuestions {

    private final Asking reader;

    DocumentQuestions(Asking reader) {
        this.reader = reader;
    }

    /** A document's newest version. */
    public Optional<StoredDocument> document(String id) {
        return Optional.ofNullable(reader.ask(sql -> StoredDocument.of(sql, id)));
    }

    /** Of each document those that are near copies of it; none of a document that is not there. */
    public Map<String, List<String>> copies(Collection<String> ids) {
        return reader.ask(sql -> {
            Map<String, List<String>> copies = new LinkedHashMap<>();
            for (String id : ids) {
                String group = sql.first("SELECT copy_group FROM documents WHERE id = ?", row -> row.getString(1), id);
                copies.put(id, group == null ? List.of() : StoredDocument.copies(sql, id, group));
            }
            return copies;
        });
    }

    /** Of each document who published its newest version; null where that is not known. */
    public Map<String, @Nullable String> publishers(Collection<String> ids) {
        return reader.ask(sql -> {
            Map<String, @Nullable String> publishers = new LinkedHashMap<>();
            for (String id : ids) {
                publishers.put(
                        id,
                        sql.<@Nullable String>first(
                                "SELECT v.publisher FROM documents d JOIN document_versions v ON v.number = d.newest"
                                        + " WHERE d.id = ?",
                                row -> row.getString(1),
                                id));
            }
            return publishers;
        });
    }
}
