package org.relata.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document with one kind of author.
 *
 * @param author who wrote a comment, where the page says so
 * @param published when a comment was written, as the page says it
 */
public record Part(
        PartKind kind,
        Span span,
        @Nullable String author,
        @Nullable String published) {

    /** A part of which nothing more is known. */
    public Part(PartKind kind, Span span) {
        this(kind, span, null, null);
    }
}
