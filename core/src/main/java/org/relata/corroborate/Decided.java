package org.relata.corroborate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Decisions as pairs of places in the list. */
record Decided(List<int[]> together, List<int[]> apart) {

    static Decided of(List<Prepared> claims, List<Decision> decisions) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            places.put(claims.get(i).telling().claim(), i);
        }
        Map<String, Decision> latest = new TreeMap<>();
        decisions.stream()
                .sorted(Comparator.comparing(Decision::when)
                        .thenComparing(Decision::kind)
                        .thenComparing(Decision::who))
                .filter(decision -> places.containsKey(decision.claimA()) && places.containsKey(decision.claimB()))
                .forEach(decision -> latest.put(key(decision), decision));
        List<int[]> together = new ArrayList<>();
        List<int[]> apart = new ArrayList<>();
        for (Decision decision : latest.values()) {
            int[] pair = {places.getOrDefault(decision.claimA(), 0), places.getOrDefault(decision.claimB(), 0)};
            (decision.kind() == Decision.Kind.SAME ? together : apart).add(pair);
        }
        return new Decided(together, apart);
    }

    /** Whether a person decided anything of the claim at this place. */
    boolean concerns(int claim) {
        return Stream.concat(together.stream(), apart.stream()).anyMatch(pair -> pair[0] == claim || pair[1] == claim);
    }

    private static String key(Decision decision) {
        boolean inOrder = decision.claimA().compareTo(decision.claimB()) <= 0;
        String first = inOrder ? decision.claimA() : decision.claimB();
        return first + ' ' + (inOrder ? decision.claimB() : decision.claimA());
    }
}
