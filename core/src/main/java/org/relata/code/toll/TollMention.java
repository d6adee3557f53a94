package org.relata.code.toll;

import org.jspecify.annotations.Nullable;
import org.relata.model.Mention;

/**
 * A count of people and what was done to them.
 *
 * @param kind killed, wounded, captured, abducted, displaced, missing …
 * @param of whom
 */
public record TollMention(
        String kind, Quantity quantity, @Nullable Mention of) {}
