package org.relata.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Span;

/**
 * Who says what, by which words.
 *
 * @param source the words for whoever says it; null where nobody is named
 * @param content what is said, in one or more pieces
 */
public record Attribution(@Nullable Span source, Span cue, List<Span> content) {

    public Attribution {
        content = List.copyOf(content);
    }

    /** An attribution whose content is in one piece. */
    public Attribution(@Nullable Span source, Span cue, Span content) {
        this(source, cue, List.of(content));
    }
}
