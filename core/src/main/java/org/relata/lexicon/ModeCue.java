package org.relata.lexicon;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words beside a trigger of a type that tell its mode: the weapon, mostly.
 *
 * @param type PLOVER type that it refines
 * @param cameo the CAMEO code that goes with it, or null to keep the rule's
 */
public record ModeCue(String type, String mode, @Nullable String cameo, Set<String> lemmas) {}
