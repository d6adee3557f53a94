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
        List<Part> parts) {

    public Document {
        parts = List.copyOf(parts);
    }
}
