package org.relata.corroborate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers tellings into clusters by the mean of the scores between two clusters: the closest two are joined first, and as long as
 * the mean says "one event". A chain of claims, each like the next, does not hold together where its ends are unlike.
 *
 * <p>Scores are whole numbers, and equal ones are taken in the order of the claims' ids, so that the outcome does not depend on the
 * order in which claims come. A decision of a person joins before all else, or keeps apart.
 */
final class Gathering {

    private static final double SCALE = 1_000_000;

    /** Whether two tellings, by their places in the list, may be compared at all, and what comes of it. */
    @FunctionalInterface
    interface Scores {
        double of(int one, int other);
    }

    private final long cap;
    private final List<Map<Integer, Long>> sums = new ArrayList<>();
    private final List<Map<Integer, Integer>> known = new ArrayList<>();
    private final List<@Nullable List<Integer>> members = new ArrayList<>();
    private final PriorityQueue<Join> queue = new PriorityQueue<>(Join.ORDER);
    private final List<int[]> apart;
    private final List<Set<String>> labels = new ArrayList<>();

    /** Two clusters that may be joined, as they were when it was found. */
    private record Join(long mean, int one, int other, int sizes) {
        static final Comparator<Join> ORDER = Comparator.comparingLong((Join join) -> -join.mean)
                .thenComparingInt(Join::one)
                .thenComparingInt(Join::other);
    }

    private Gathering(int size, double cap, List<int[]> apart, List<Set<String>> unlike) {
        this.cap = Math.round(cap * SCALE);
        this.apart = apart;
        for (int i = 0; i < size; i++) {
            sums.add(new HashMap<>());
            known.add(new HashMap<>());
            members.add(new ArrayList<>(List.of(i)));
            labels.add(unlike.isEmpty() ? Set.of() : unlike.get(i));
        }
    }

    /**
     * The clusters of {@code 0 … size-1}, each in order, by their first members.
     *
     * @param candidates pairs that share a key, each once
     * @param together pairs that a person joined
     * @param apart pairs that a person parted
     * @param labels of each, two with a common one are joined by nobody but a person; empty where there are none
     */
    static List<List<Integer>> of(
            int size,
            long[] candidates,
            Scores scores,
            double cap,
            List<int[]> together,
            List<int[]> apart,
            List<Set<String>> labels) {
        Gathering gathering = new Gathering(size, cap, apart, labels);
        for (long pair : candidates) {
            int one = Pairs.first(pair);
            int other = Pairs.second(pair);
            gathering.put(one, other, scores.of(one, other));
        }
        gathering.decided(together);
        gathering.run();
        return gathering.clusters();
    }

    private void put(int one, int other, double score) {
        long value = Math.max(-cap, Math.min(cap, Math.round(score * SCALE)));
        sums.get(one).put(other, value);
        sums.get(other).put(one, value);
        known.get(one).put(other, 1);
        known.get(other).put(one, 1);
    }

    private void decided(List<int[]> together) {
        Map<Integer, Integer> now = new HashMap<>();
        for (int[] pair : together) {
            int one = root(now, pair[0]);
            int other = root(now, pair[1]);
            if (one != other && !isParted(Math.min(one, other), Math.max(one, other))) {
                now.put(Math.max(one, other), Math.min(one, other));
                join(Math.min(one, other), Math.max(one, other));
            }
        }
    }

    private static int root(Map<Integer, Integer> now, int at) {
        int root = at;
        while (now.containsKey(root)) {
            root = now.get(root);
        }
        return root;
    }

    private void run() {
        for (int i = 0; i < members.size(); i++) {
            offer(i, true);
        }
        while (!queue.isEmpty()) {
            Join next = queue.remove();
            boolean asFound = size(next.one) > 0 && size(next.other) > 0 && sizes(next.one, next.other) == next.sizes;
            if (asFound) {
                join(next.one, next.other);
                offer(next.one, false);
            }
        }
    }

    /** Puts the joins of a cluster into the queue: those with later ones only, or all. */
    private void offer(int cluster, boolean laterOnly) {
        if (size(cluster) == 0) {
            return;
        }
        for (int other : sums.get(cluster).keySet()) {
            if (laterOnly && other < cluster) {
                continue;
            }
            int one = Math.min(cluster, other);
            int two = Math.max(cluster, other);
            long mean = mean(one, two);
            if (mean >= 0 && Collections.disjoint(labels.get(one), labels.get(two)) && !isParted(one, two)) {
                queue.add(new Join(mean, one, two, sizes(one, two)));
            }
        }
    }

    /** Pairs that share no key are as unlike as can be. */
    private long mean(int one, int other) {
        long pairs = (long) size(one) * size(other);
        long unknown = pairs - known.get(one).getOrDefault(other, 0);
        return Math.floorDiv(sums.get(one).getOrDefault(other, 0L) - unknown * cap, pairs);
    }

    private boolean isParted(int one, int other) {
        List<Integer> ones = membersOf(one);
        List<Integer> others = membersOf(other);
        return apart.stream()
                .anyMatch(pair -> (ones.contains(pair[0]) && others.contains(pair[1]))
                        || (ones.contains(pair[1]) && others.contains(pair[0])));
    }

    private void join(int one, int other) {
        membersOf(one).addAll(membersOf(other));
        members.set(other, null);
        if (!labels.get(other).isEmpty()) {
            Set<String> both = new HashSet<>(labels.get(one));
            both.addAll(labels.get(other));
            labels.set(one, both);
        }
        sums.get(one).remove(other);
        known.get(one).remove(other);
        sums.get(other).remove(one);
        for (Map.Entry<Integer, Long> entry : sums.get(other).entrySet()) {
            int third = entry.getKey();
            long sum = sums.get(one).merge(third, entry.getValue(), Long::sum);
            int pairs = known.get(one).merge(third, known.get(other).getOrDefault(third, 0), Integer::sum);
            sums.get(third).remove(other);
            known.get(third).remove(other);
            sums.get(third).put(one, sum);
            known.get(third).put(one, pairs);
        }
        sums.get(other).clear();
        known.get(other).clear();
    }

    private int sizes(int one, int other) {
        return size(one) + size(other);
    }

    private int size(int cluster) {
        List<Integer> list = members.get(cluster);
        return list == null ? 0 : list.size();
    }

    private List<Integer> membersOf(int cluster) {
        List<Integer> list = members.get(cluster);
        return list == null ? List.of() : list;
    }

    private List<List<Integer>> clusters() {
        Map<Integer, List<Integer>> byFirst = new TreeMap<>();
        for (List<Integer> cluster : members) {
            if (cluster != null) {
                List<Integer> sorted = cluster.stream().sorted().toList();
                byFirst.put(sorted.get(0), sorted);
            }
        }
        return List.copyOf(new LinkedHashMap<>(byFirst).values());
    }
}
