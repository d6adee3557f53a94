package org.relata.lexicon;

import java.util.Set;

/**
 * What must, or must not, fill a slot.
 *
 * @param slot as in {@link RoleSlots}, or modifier, clause (any word of the clause), actor, recipient
 * @param lemmas head lemmas; {@code *} for anything at all
 * @param natures kinds of thing, as {@link Natures} tells them
 */
public record Condition(String slot, Set<String> lemmas, Set<String> natures) {}
