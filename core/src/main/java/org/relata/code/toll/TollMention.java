package org.relata.code.toll;

import org.jspecify.annotations.Nullable;
import org.relata.model.Mention;

/**
 * A count of people and what was done to them.
 *
 * @param kind killed, wounded, captured, abducted, displaced, missing …
 * @param of whom; null where the words count no phrase of their own ("12 deaths")
 * @param partOf index among the tolls of the same act of the one that this is part of, or null
 * @param scope event, period or conflict
 */
public record TollMention(
        String kind,
        Quantity quantity,
        @Nullable Mention of,
        @Nullable Integer partOf,
        String scope) {

    /** The same in a list where {@code more} others stand before. */
    public TollMention after(int more) {
        return partOf == null ? this : new TollMention(kind, quantity, of, partOf + more, scope);
    }
}
