package org.relata.ontology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * UCDP's scales, definitions and thresholds, each by its name in {@code ucdp.yaml}.
 *
 * @param scales {@code type-of-violence}, {@code where-precision}, {@code date-precision}, {@code event-clarity} …
 * @param definitions of event, dyad, state-based armed conflict …, in our own words
 * @param thresholds deaths that make an event, an active dyad, a war
 */
public record Ucdp(
        Map<String, List<CodedValue>> scales, Map<String, String> definitions, Map<String, Integer> thresholds) {

    public Ucdp {
        scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
        definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        thresholds = Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
    }

    /**
     * The steps of a scale, in the order of its codes.
     *
     * @throws IllegalArgumentException when there is no such scale
     */
    public List<CodedValue> scale(String name) {
        List<CodedValue> scale = scales.get(name);
        if (scale == null) {
            throw new IllegalArgumentException("no UCDP scale '" + name + "'; there are " + scales.keySet());
        }
        return scale;
    }
}
