package org.relata.evaluate;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.relata.model.Document;

/** Reads a stored web page: its article as the body, its readers' comments as parts. Must be safe for threads. */
@FunctionalInterface
public interface PageReader {

    /**
     * The page as a document.
     *
     * @param html where the page is stored
     * @param url where it was on the web
     */
    Document read(Path html, @Nullable String url);
}
