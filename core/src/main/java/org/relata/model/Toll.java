package org.relata.model;

import org.jspecify.annotations.Nullable;

/**
 * A count of people.
 *
 * @param kind killed, wounded, captured, abducted, displaced, missing …
 * @param low lowest figure; null where it is open
 * @param best most likely figure; null where the text gives none
 * @param high highest figure; null where it is open ("at least 12")
 * @param of whom
 * @param partOf index of the toll of the same claim that it is part of
 * @param scope event, period or conflict
 */
public record Toll(
        String kind,
        @Nullable Integer low,
        @Nullable Integer best,
        @Nullable Integer high,
        String text,
        Span span,
        @Nullable Participant of,
        @Nullable Integer partOf,
        String scope) {}
