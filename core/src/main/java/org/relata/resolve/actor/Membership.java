package org.relata.resolve.actor;

import org.jspecify.annotations.Nullable;

/**
 * That a person or group belongs to a greater one.
 *
 * @param member id
 * @param of id of the whole
 * @param role "founder", "dominant" for the group that a regime rests on; null for a plain member
 */
public record Membership(String member, String of, @Nullable String role, Period period, Entry entry) {}
