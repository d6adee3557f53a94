package org.relata.app.web.api;

import java.time.DateTimeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.model.Document;
import org.relata.model.Published;
import org.relata.store.Store;
import org.relata.store.StoredDocument;

/** Documents of the store as they were read. */
final class StoredDocuments {

    private final Store store;

    StoredDocuments(Store store) {
        this.store = store;
    }

    /** The document; empty where it is not there or its text is not kept. */
    Optional<Document> document(String id) {
        return store.desk().document(id).flatMap(StoredDocuments::whole);
    }

    private static Optional<Document> whole(StoredDocument stored) {
        String text = stored.text();
        return text == null
                ? Optional.empty()
                : Optional.of(new Document(
                        stored.id(),
                        stored.version(),
                        stored.url(),
                        stored.publisher(),
                        stored.title(),
                        published(stored.published()),
                        stored.language(),
                        text,
                        stored.parts()));
    }

    private static @Nullable Published published(@Nullable String text) {
        try {
            return text == null ? null : Published.parse(text);
        } catch (DateTimeException notOne) {
            return null;
        }
    }
}
