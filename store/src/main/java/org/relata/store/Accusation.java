package org.relata.store;

/**
 * One accuses another.
 *
 * @param claim number of the claim that tells it
 * @param accuser id of the registry, or words behind a tilde
 * @param accused the same of the other
 * @param day first day of what is told, counted from 1970-01-01
 */
public record Accusation(long claim, String accuser, String accused, int day) {

    boolean isBefore(Accusation other) {
        return day == other.day ? claim < other.claim : day < other.day;
    }
}
