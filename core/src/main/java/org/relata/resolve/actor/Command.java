package org.relata.resolve.actor;

/**
 * That one actor stood under the command of another without being a part of it.
 *
 * @param commanded id of the force
 * @param commander id of whoever it took orders from
 */
public record Command(String commanded, String commander, Period period, Entry entry) {}
