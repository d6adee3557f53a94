package org.relata.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which claims belong together, in the tables and as it changes within one transaction. A component is named by the
 * least of its claims' numbers.
 */
final class Components {

    private final Sql sql;
    private final Map<Long, Long> stored = new HashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();
    private final Set<Long> old = new TreeSet<>();

    Components(Sql sql) {
        this.sql = sql;
    }

    /** The component in the tables; null where the claim has none. */
    @Nullable
    Long stored(long claim) {
        Long known = stored.get(claim);
        if (known == null) {
            known = sql.first("SELECT component FROM components WHERE claim = ?", row -> row.getLong(1), claim);
            if (known != null) {
                stored.put(claim, known);
            }
        }
        return known;
    }

    /** What the tables say of a claim. */
    void know(long claim, long component) {
        stored.put(claim, component);
    }

    List<Long> members(long component) {
        return sql.list("SELECT claim FROM components WHERE component = ?", row -> row.getLong(1), component);
    }

    /** What it knew of the tables is no longer so. */
    void forget() {
        stored.clear();
    }

    /** A claim that is to be gathered, alone at first. */
    void alone(long claim) {
        parents.put(claim, claim);
    }

    /** The component of a claim as it is by now; null where it has none. */
    @Nullable
    Long of(long claim) {
        if (parents.containsKey(claim)) {
            return root(claim);
        }
        Long component = stored(claim);
        if (component == null) {
            return null;
        }
        if (parents.putIfAbsent(component, component) == null) {
            old.add(component);
        }
        return root(component);
    }

    long root(long node) {
        Long parent = parents.get(node);
        if (parent == null || parent == node) {
            return node;
        }
        long root = root(parent);
        parents.put(node, root);
        return root;
    }

    void join(long one, long other) {
        long a = root(one);
        long b = root(other);
        parents.put(Math.max(a, b), Math.min(a, b));
    }

    /** By what they are now: the components of the tables that became part of it. */
    Map<Long, Set<Long>> merged() {
        Map<Long, Set<Long>> merged = new TreeMap<>();
        for (long component : old) {
            merged.computeIfAbsent(root(component), root -> new TreeSet<>()).add(component);
        }
        return merged;
    }

    /** Writes what has changed: the claims that were gathered, and the components that were joined to another. */
    void write(Map<Long, List<Long>> fresh, Map<Long, Set<Long>> merged) {
        fresh.forEach((root, claims) -> {
            for (long component : merged.getOrDefault(root, Set.of())) {
                if (component != root) {
                    sql.now("UPDATE components SET component = ? WHERE component = ?", root, component);
                }
            }
            for (long claim : claims) {
                sql.later("INSERT INTO components (claim, component) VALUES (?, ?)", claim, root);
            }
        });
    }
}
