package org.relata.evaluate;

/**
 * One place where what was found is not what the gold says.
 *
 * @param kind what sort of fault it is; faults are counted by it
 * @param record id of the gold record
 * @param gold what the gold says
 * @param got what was found
 * @param text the words it is about
 */
public record Fault(String kind, String record, String gold, String got, String text) {}
