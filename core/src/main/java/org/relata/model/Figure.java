package org.relata.model;

import org.jspecify.annotations.Nullable;

/**
 * A count of people, as the claims of an event give it.
 *
 * @param low the lowest
 * @param best the likeliest; null where only bounds are told
 * @param high the highest that anybody states; null where nobody states one
 * @param highOpen whether a claim leaves the upper end open ("at least 12")
 */
public record Figure(
        int low, @Nullable Integer best, @Nullable Integer high, boolean highOpen) {}
