package org.relata.code.toll;

import org.jspecify.annotations.Nullable;
import org.relata.model.Span;

/**
 * A count as the text puts it.
 *
 * @param low lowest figure; null where it is open
 * @param best most likely figure; null where the text gives none
 * @param high highest figure; null where it is open
 * @param span of the words that count
 */
public record Quantity(
        @Nullable Integer low,
        @Nullable Integer best,
        @Nullable Integer high,
        Span span) {}
