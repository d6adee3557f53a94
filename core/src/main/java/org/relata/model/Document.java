package org.relata.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article, post or report.
 *
 * @param id the given id, else the canonical address, else the SHA-256 of the text
 * @param version SHA-256 of the text, in lower-case hexadecimal
 * @param language ISO 639-1 code, where it is known
 * @param text the body exactly as given, then headline, captions and comments, each after a blank line
 * @param parts in the order of the text; they do not overlap
 * @param fetched when it was taken from the web, where an archive says so
 */
public record Document(
        String id,
        String version,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable Published published,
        @Nullable String language,
        String text,
        List<Part> parts,
        @Nullable Published fetched) {

    public Document {
        parts = List.copyOf(parts);
    }

    /** A document of which nobody says when it was fetched. */
    public Document(
            String id,
            String version,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String title,
            @Nullable Published published,
            @Nullable String language,
            String text,
            List<Part> parts) {
        this(id, version, url, publisher, title, published, language, text, parts, null);
    }

    /** The same document with this date of publication. */
    public Document published(Published date) {
        return new Document(id, version, url, publisher, title, date, language, text, parts, fetched);
    }
}
