package org.relata.resolve.actor;

/**
 * That an actor fought in these days: it existed then, and how long before and after is not said.
 *
 * @param actor id of the group
 * @param period from the first to the last act of an armed conflict that is recorded; an open end is not known
 */
public record Activity(String actor, Period period, Entry entry) {}
