package org.relata.resolve.actor;

import org.jspecify.annotations.Nullable;

/**
 * That an authority put an actor on a list.
 *
 * @param actor id of the designated
 * @param authority id of the authority ({@code un}, {@code usa})
 * @param list name of the list, where it is known
 */
public record Designation(
        String actor, String authority, @Nullable String list, Period period, Entry entry) {}
