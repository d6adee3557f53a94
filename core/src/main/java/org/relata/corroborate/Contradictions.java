package org.relata.corroborate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.relata.model.Contradiction;

/** What the claims of one event do not agree on, each value with the claims that hold it. */
final class Contradictions {

    private final Evidence evidence;
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(Evidence evidence) {
        this.evidence = evidence;
    }

    static List<Contradiction> of(
            Evidence evidence,
            Map<String, List<Statement>> statements,
            List<PartyGroups.Group> actors,
            List<PartyGroups.Group> recipients) {
        Contradictions contradictions = new Contradictions(evidence);
        contradictions.status();
        contradictions.parties("actors", actors, (one, other) -> PartyGroups.rivals(one, other, recipients));
        contradictions.parties(
                "recipients",
                recipients,
                (one, other) -> PartyGroups.rivals(one, other, actors) && !PartyGroups.oppose(one, other));
        new TreeMap<>(statements).forEach(contradictions::figures);
        return List.copyOf(contradictions.found);
    }

    private void status() {
        List<Evidence.Item> denying = evidence.denying();
        if (!denying.isEmpty()) {
            found.add(new Contradiction(
                    "status",
                    List.of(
                            new Contradiction.Side("asserted", claims(evidence.affirming())),
                            new Contradiction.Side("denied", claims(denying)))));
        }
    }

    private static List<String> claims(List<Evidence.Item> items) {
        return items.stream().map(Evidence.Item::claim).sorted().toList();
    }

    /** The first group and those that cannot be the same. Of a fight each side may be told of as struck. */
    private void parties(
            String field, List<PartyGroups.Group> groups, BiPredicate<PartyGroups.Group, PartyGroups.Group> rival) {
        List<PartyGroups.Group> rivals = new ArrayList<>();
        for (PartyGroups.Group group : groups) {
            boolean contradicts = groups.stream().anyMatch(other -> other != group && rival.test(group, other));
            if (contradicts) {
                rivals.add(group);
            }
        }
        if (rivals.size() > 1) {
            found.add(new Contradiction(
                    field,
                    rivals.stream()
                            .map(group -> new Contradiction.Side(group.best().label(), group.claims()))
                            .toList()));
        }
    }

    private void figures(String kind, List<Statement> statements) {
        boolean differ = false;
        for (Statement one : statements) {
            differ |= statements.stream().anyMatch(other -> !one.overlaps(other));
        }
        if (!differ) {
            return;
        }
        Map<String, TreeSet<String>> byValue = new LinkedHashMap<>();
        statements.stream()
                .sorted(Comparator.comparingInt(Statement::point).thenComparingLong(Statement::top))
                .forEach(statement -> byValue.computeIfAbsent(value(statement), value -> new TreeSet<>())
                        .addAll(statement.claims()));
        List<Contradiction.Side> sides = new ArrayList<>();
        byValue.forEach((value, claims) -> sides.add(new Contradiction.Side(value, List.copyOf(claims))));
        found.add(new Contradiction("tolls." + kind, sides));
    }

    private static String value(Statement statement) {
        Integer high = statement.high();
        Integer best = statement.best();
        if (best != null && (high == null || (statement.low() == best && high.equals(best)))) {
            return String.valueOf(best);
        }
        return statement.low() + "–" + orOpen(high);
    }

    private static String orOpen(@Nullable Integer high) {
        return high == null ? "" : high.toString();
    }
}
