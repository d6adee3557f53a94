package org.relata.resolve.actor;

/**
 * That a regime holds a state, or is the government of part of it.
 *
 * @param regime id of the regime
 * @param state id of the state
 * @param recognised whether "the government of the state" means it; false for a rival or regional one
 */
public record Holding(String regime, String state, boolean recognised, Period period, Entry entry) {}
