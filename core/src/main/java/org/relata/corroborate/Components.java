package org.relata.corroborate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Claims that are tied, directly or through others, are a component, and clusters are sought within it. In a component of common size
 * every pair is compared, whether it shares a key or not; in a huge one only those that do.
 */
final class Components {

    /** Beyond it comparing every pair takes longer than a second or so. */
    private static final int COMMON = 1_000;

    private final Comparison comparison;
    private final List<Prepared> claims;
    private final int[] parent;

    Components(Comparison comparison, List<Prepared> claims) {
        this.comparison = comparison;
        this.claims = claims;
        this.parent = new int[claims.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** Clusters of places in the list of claims, by their first members. */
    List<List<Integer>> clusters(List<int[]> candidates, Decided decided, double cap) {
        for (int[] pair : candidates) {
            Prepared one = claims.get(pair[0]);
            Prepared other = claims.get(pair[1]);
            if (comparison.relation(one, other, comparison.score(one, other)) == Pairing.Relation.SAME) {
                join(pair);
            }
        }
        decided.together().forEach(this::join);
        Map<Integer, List<Integer>> components = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            components.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
        }
        Map<Integer, List<int[]>> known = byComponent(candidates);
        List<List<Integer>> clusters = new ArrayList<>();
        components.forEach((root, members) ->
                clusters.addAll(clusters(members, known.getOrDefault(root, List.of()), decided, cap)));
        clusters.sort(Comparator.comparing(cluster -> cluster.get(0)));
        return clusters;
    }

    private Map<Integer, List<int[]>> byComponent(List<int[]> pairs) {
        Map<Integer, List<int[]>> known = new HashMap<>();
        for (int[] pair : pairs) {
            int root = root(pair[0]);
            if (root == root(pair[1])) {
                known.computeIfAbsent(root, component -> new ArrayList<>()).add(pair);
            }
        }
        return known;
    }

    /** First the claims of each document, or of its near copies, among themselves; then what the documents tell. */
    private List<List<Integer>> clusters(List<Integer> members, List<int[]> known, Decided decided, double cap) {
        if (members.size() == 1) {
            return List.of(members);
        }
        List<List<Integer>> items = items(members, decided, cap);
        Map<Integer, Integer> itemOf = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (int member : items.get(i)) {
                itemOf.put(member, i);
            }
        }
        List<int[]> pairs = members.size() <= COMMON ? all(members) : known;
        Map<Long, Double> best = best(pairs, itemOf);
        List<int[]> itemPairs = best.keySet().stream()
                .map(pair -> new int[] {(int) (pair >> Integer.SIZE), pair.intValue()})
                .toList();
        List<List<Integer>> clusters = Gathering.of(
                items.size(),
                itemPairs,
                (one, other) -> best.getOrDefault(key(one, other), Comparison.NEVER),
                cap,
                within(decided.together(), itemOf),
                within(decided.apart(), itemOf),
                items.stream().map(this::dataSets).toList());
        return clusters.stream()
                .map(cluster -> cluster.stream()
                        .flatMap(item -> items.get(item).stream())
                        .sorted()
                        .toList())
                .toList();
    }

    /** What one document tells of one event. A claim on which a person decided stands alone, so that the decision holds for it. */
    private List<List<Integer>> items(List<Integer> members, Decided decided, double cap) {
        Map<String, List<Integer>> documents = new TreeMap<>();
        for (int member : members) {
            Telling telling = claims.get(member).telling;
            String own = decided.concerns(member) ? telling.copyGroup() + '\n' + telling.claim() : telling.copyGroup();
            documents.computeIfAbsent(own, document -> new ArrayList<>()).add(member);
        }
        List<List<Integer>> items = new ArrayList<>();
        for (List<Integer> document : documents.values()) {
            Gathering.of(
                            document.size(),
                            all(document.size()),
                            (one, other) ->
                                    comparison.score(claims.get(document.get(one)), claims.get(document.get(other))),
                            cap,
                            List.of(),
                            List.of(),
                            List.of())
                    .forEach(cluster ->
                            items.add(cluster.stream().map(document::get).toList()));
        }
        items.sort(Comparator.comparing(item -> item.get(0)));
        return items;
    }

    private Set<String> dataSets(List<Integer> item) {
        return item.stream()
                .map(claim -> comparison.dataSet(claims.get(claim)))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    /** What two documents tell is as like as their likest claims: one of them may leave out what the other has. */
    private Map<Long, Double> best(List<int[]> pairs, Map<Integer, Integer> itemOf) {
        Map<Long, Double> best = new TreeMap<>();
        for (int[] pair : pairs) {
            int one = itemOf.getOrDefault(pair[0], 0);
            int other = itemOf.getOrDefault(pair[1], 0);
            if (one != other) {
                best.merge(
                        key(Math.min(one, other), Math.max(one, other)),
                        comparison.score(claims.get(pair[0]), claims.get(pair[1])),
                        Math::max);
            }
        }
        return best;
    }

    private static long key(int one, int other) {
        return (long) one << Integer.SIZE | other;
    }

    private static List<int[]> all(List<Integer> members) {
        return all(members.size()).stream()
                .map(pair -> new int[] {members.get(pair[0]), members.get(pair[1])})
                .toList();
    }

    /** Every pair of the numbers below this one. */
    static List<int[]> all(int size) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                pairs.add(new int[] {i, j});
            }
        }
        return pairs;
    }

    private static List<int[]> within(List<int[]> pairs, Map<Integer, Integer> places) {
        return pairs.stream()
                .filter(pair -> places.containsKey(pair[0]) && places.containsKey(pair[1]))
                .map(pair -> new int[] {places.getOrDefault(pair[0], 0), places.getOrDefault(pair[1], 0)})
                .toList();
    }

    private void join(int[] pair) {
        int one = root(pair[0]);
        int other = root(pair[1]);
        parent[Math.max(one, other)] = Math.min(one, other);
    }

    private int root(int at) {
        int root = at;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
