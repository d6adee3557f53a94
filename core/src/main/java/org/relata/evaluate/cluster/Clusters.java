package org.relata.evaluate.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mentions in clusters; each mention stands in one.
 *
 * @param <M> a mention, with equality: the same mention is equal in gold and answer
 */
public final class Clusters<M> {

    private final List<Set<M>> sets = new ArrayList<>();
    private final Map<M, Integer> setOf = new LinkedHashMap<>();

    /**
     * These clusters; empty ones are left out.
     *
     * @throws IllegalArgumentException when a mention stands in two
     */
    public Clusters(Collection<? extends Collection<M>> clusters) {
        for (Collection<M> cluster : clusters) {
            if (!cluster.isEmpty()) {
                add(new LinkedHashSet<>(cluster));
            }
        }
    }

    private void add(Set<M> cluster) {
        for (M mention : cluster) {
            if (setOf.put(mention, sets.size()) != null) {
                throw new IllegalArgumentException("stands in two clusters: " + mention);
            }
        }
        sets.add(cluster);
    }

    /** Every cluster. */
    List<Set<M>> sets() {
        return sets;
    }

    /** How many mentions there are. */
    int size() {
        return setOf.size();
    }

    /** The number of the mention's cluster, or -1. */
    int of(M mention) {
        return setOf.getOrDefault(mention, -1);
    }

    /** How many of the mentions stand in each cluster; those in none are under -1. */
    Map<Integer, Integer> shares(Set<M> mentions) {
        Map<Integer, Integer> shares = new LinkedHashMap<>();
        for (M mention : mentions) {
            shares.merge(of(mention), 1, Integer::sum);
        }
        return shares;
    }
}
