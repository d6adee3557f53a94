package org.relata.model;

import java.util.List;
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

    /**
     * The parts of a body. Where the title was run together with the first word of the article ("Three hurt in fireThree people
     * were hurt"), it is a headline of its own, or else no sentence of either could be read.
     */
    public static List<Part> ofBody(@Nullable String title, String body) {
        Span whole = new Span(0, body.length());
        if (title == null || !isGlued(title, body)) {
            return List.of(new Part(PartKind.BODY, whole));
        }
        return List.of(
                new Part(PartKind.HEADLINE, new Span(0, title.length())),
                new Part(PartKind.BODY, new Span(title.length(), body.length())));
    }

    private static boolean isGlued(String title, String body) {
        return !title.isBlank()
                && body.length() > title.length()
                && body.startsWith(title)
                && Character.isLetterOrDigit(title.charAt(title.length() - 1))
                && Character.isLetterOrDigit(body.charAt(title.length()));
    }
}
