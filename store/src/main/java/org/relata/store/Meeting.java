package org.relata.store;

/**
 * How often two parties stand on two sides of events.
 *
 * @param one id of the registry, or words behind a tilde
 * @param killed the likeliest numbers of dead together
 */
public record Meeting(String one, String other, int events, long killed) {}
