package org.relata.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Consecutive active years.
 *
 * @param number from 1; 2 is the first recurrence
 * @param first its first active year
 * @param last its last active year
 * @param ended whether a year below the threshold came after it
 */
public record Episode(int number, int first, int last, boolean ended) {

    /**
     * UCDP's rule: an episode runs while consecutive calendar years are active and is over when a year is not.
     *
     * @param active the active years
     * @param closed the last calendar year that is over; of later ones nobody can yet say that they are inactive
     */
    public static List<Episode> of(SortedSet<Integer> active, int closed) {
        List<Episode> episodes = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int year : active) {
            if (first != 0 && year > last + 1) {
                episodes.add(new Episode(episodes.size() + 1, first, last, true));
                first = year;
            } else if (first == 0) {
                first = year;
            }
            last = year;
        }
        if (first != 0) {
            episodes.add(new Episode(episodes.size() + 1, first, last, last < closed));
        }
        return List.copyOf(episodes);
    }

    /** Whether the conflict had been active and had stopped before. */
    public boolean recurrence() {
        return number > 1;
    }

    /** Whether the year lies in it. */
    public boolean contains(int year) {
        return first <= year && year <= last;
    }
}
