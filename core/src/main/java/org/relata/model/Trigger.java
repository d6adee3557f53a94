package org.relata.model;

import java.util.List;

/**
 * The words that name the act.
 *
 * @param text the head word of the act as written
 * @param span of that word
 * @param spans every piece, where it is split ("carried out … raid"), in the order of the text
 */
public record Trigger(String text, Span span, List<Span> spans) {

    public Trigger {
        spans = List.copyOf(spans);
    }
}
