package org.relata.resolve.actor;

import org.jspecify.annotations.Nullable;

/**
 * One name of an actor.
 *
 * @param text as written, in its own script
 * @param language ISO 639-1 code of a name that is not English; null for English or Latin-script forms
 * @param period when it was in use; {@link Period#ALWAYS} where nobody has dated it
 * @param metonym whether it names a place or building that only stands for the actor ("the Kremlin")
 */
public record ActorName(String text, @Nullable String language, Period period, boolean metonym, Entry entry) {}
