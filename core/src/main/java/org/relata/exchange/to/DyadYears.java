package org.relata.exchange.to;

import java.util.HashMap;
import java.util.Map;
import org.relata.ontology.Ontology;

/** The deaths of each dyad in each year, of the events written alone. */
final class DyadYears {

    private static final String ACTIVE = "active";
    private final Map<String, Integer> deaths = new HashMap<>();
    private final int threshold = Ontology.builtIn().ucdp().thresholds().getOrDefault(ACTIVE, Integer.MAX_VALUE);

    void add(GedRow row) {
        deaths.merge(row.dyadYear(), row.best(), Integer::sum);
    }

    boolean active(GedRow row) {
        return deaths.getOrDefault(row.dyadYear(), 0) >= threshold;
    }
}
