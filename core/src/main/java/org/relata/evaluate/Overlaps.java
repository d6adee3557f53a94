package org.relata.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.relata.model.Span;

/** Pairs gold spans with found ones: each at most once, those that share most first. */
final class Overlaps {

    private Overlaps() {}

    private record Candidate(int gold, int got, int shared, int apart) {}

    /** For each gold span the index of the found one, or -1. */
    static int[] pair(List<Span> gold, List<Span> got) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < got.size(); j++) {
                int shared = shared(gold.get(i), got.get(j));
                if (shared > 0) {
                    candidates.add(new Candidate(
                            i, j, shared, gold.get(i).length() + got.get(j).length() - 2 * shared));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::shared)
                .reversed()
                .thenComparingInt(Candidate::apart)
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::got));
        int[] paired = new int[gold.size()];
        Arrays.fill(paired, -1);
        boolean[] used = new boolean[got.size()];
        for (Candidate candidate : candidates) {
            if (paired[candidate.gold] < 0 && !used[candidate.got]) {
                paired[candidate.gold] = candidate.got;
                used[candidate.got] = true;
            }
        }
        return paired;
    }

    /** Which of {@code n} found things were paired. */
    static boolean[] used(int[] paired, int n) {
        boolean[] used = new boolean[n];
        for (int index : paired) {
            if (index >= 0) {
                used[index] = true;
            }
        }
        return used;
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    }

    /** Shared code units over all code units of the two sets of pieces, 0 to 1. */
    static double share(List<Span> one, List<Span> other) {
        int shared = 0;
        for (Span a : one) {
            for (Span b : other) {
                shared += Math.max(0, shared(a, b));
            }
        }
        int all = one.stream().mapToInt(Span::length).sum()
                + other.stream().mapToInt(Span::length).sum()
                - shared;
        return all <= 0 ? 0 : (double) shared / all;
    }
}
