package org.relata.app.feeds;

import java.util.List;
import org.relata.model.Document;

/** Codes documents and keeps them. Safe for threads. */
@FunctionalInterface
public interface DocumentKeeper {

    /**
     * Codes and keeps them; when this returns, they are on the disk.
     *
     * @throws org.relata.RelataException when the store cannot take them
     */
    void keep(List<Document> documents);
}
