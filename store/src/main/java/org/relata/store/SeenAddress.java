package org.relata.store;

/**
 * What a feed led to, and what became of it.
 *
 * @param address of a page, or of a file
 * @param feed that led to it first
 * @param firstSeen ISO 8601 in UTC
 * @param state in words of whoever watches
 */
public record SeenAddress(String address, String feed, String firstSeen, String state) {}
