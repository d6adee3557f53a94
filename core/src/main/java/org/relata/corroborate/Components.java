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

    /** Beyond it comparing every pair would hold up who adds to it. */
    private static final int COMMON = 300;

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

    /**
     * Clusters of places in the list of claims, by their first members.
     *
     * @param candidates the pairs that share a key
     */
    List<List<Integer>> clusters(long[] candidates, Decided decided, double cap) {
        double[] scores = new double[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            int one = Pairs.first(candidates[i]);
            int other = Pairs.second(candidates[i]);
            scores[i] = comparison.score(claims.get(one), claims.get(other));
            if (scores[i] >= 0) {
                join(one, other);
            }
        }
        decided.together().forEach(pair -> join(pair[0], pair[1]));
        Map<Integer, List<Integer>> components = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            components.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
        }
        Map<Integer, Map<Long, Double>> known = known(candidates, scores, components);
        List<List<Integer>> clusters = new ArrayList<>();
        components.forEach((root, members) ->
                clusters.addAll(clusters(members, known.getOrDefault(root, Map.of()), decided, cap)));
        clusters.sort(Comparator.comparing(cluster -> cluster.get(0)));
        return clusters;
    }

    /** The scores within huge components: those of others are taken of every pair. */
    private Map<Integer, Map<Long, Double>> known(
            long[] candidates, double[] scores, Map<Integer, List<Integer>> components) {
        Map<Integer, Map<Long, Double>> known = new HashMap<>();
        for (int i = 0; i < candidates.length; i++) {
            int root = root(Pairs.first(candidates[i]));
            boolean within = root == root(Pairs.second(candidates[i]));
            if (within && components.getOrDefault(root, List.of()).size() > COMMON) {
                known.computeIfAbsent(root, component -> new HashMap<>()).put(candidates[i], scores[i]);
            }
        }
        return known;
    }

    /** First the claims of each document, or of its near copies, among themselves; then what the documents tell. */
    private List<List<Integer>> clusters(List<Integer> members, Map<Long, Double> known, Decided decided, double cap) {
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
        Map<Long, Double> best = members.size() <= COMMON ? best(items) : best(known, itemOf);
        List<List<Integer>> clusters = Gathering.of(
                items.size(),
                best.keySet().stream().mapToLong(Long::longValue).toArray(),
                (one, other) -> best.getOrDefault(Pairs.of(one, other), Comparison.NEVER),
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
                            Pairs.all(document.size()),
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
    private Map<Long, Double> best(List<List<Integer>> items) {
        Map<Long, Double> best = new TreeMap<>();
        for (long pair : Pairs.all(items.size())) {
            double likest = Comparison.NEVER;
            for (int one : items.get(Pairs.first(pair))) {
                for (int other : items.get(Pairs.second(pair))) {
                    likest = Math.max(likest, comparison.score(claims.get(one), claims.get(other)));
                }
            }
            best.put(pair, likest);
        }
        return best;
    }

    private static Map<Long, Double> best(Map<Long, Double> known, Map<Integer, Integer> itemOf) {
        Map<Long, Double> best = new TreeMap<>();
        known.forEach((pair, score) -> {
            int one = itemOf.getOrDefault(Pairs.first(pair), 0);
            int other = itemOf.getOrDefault(Pairs.second(pair), 0);
            if (one != other) {
                best.merge(Pairs.of(one, other), score, Math::max);
            }
        });
        return best;
    }

    private static List<int[]> within(List<int[]> pairs, Map<Integer, Integer> places) {
        return pairs.stream()
                .filter(pair -> places.containsKey(pair[0]) && places.containsKey(pair[1]))
                .map(pair -> new int[] {places.getOrDefault(pair[0], 0), places.getOrDefault(pair[1], 0)})
                .toList();
    }

    private void join(int a, int b) {
        int one = root(a);
        int other = root(b);
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
