package org.relata.ontology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * ACLED's categories and scales (column layout of 2023).
 *
 * @param eventTypes six in the built-in table, with 25 sub-event types
 * @param inter codes of the kinds of actor, 1 to 8
 * @param timePrecision 1 day to 3 month
 * @param geoPrecision 1 town to 3 region
 * @param fatalityWords what ACLED counts for a vague word: tens 10, dozens 12, hundreds 100
 */
public record Acled(
        List<AcledEventType> eventTypes,
        List<CodedValue> inter,
        List<CodedValue> timePrecision,
        List<CodedValue> geoPrecision,
        Map<String, Integer> fatalityWords) {

    public Acled {
        eventTypes = List.copyOf(eventTypes);
        inter = List.copyOf(inter);
        timePrecision = List.copyOf(timePrecision);
        geoPrecision = List.copyOf(geoPrecision);
        fatalityWords = Collections.unmodifiableMap(new LinkedHashMap<>(fatalityWords));
    }

    /** The sub-event type of this name. */
    public Optional<AcledSubEventType> subEventType(String name) {
        return eventTypes.stream()
                .flatMap(type -> type.subEventTypes().stream())
                .filter(sub -> sub.name().equals(name))
                .findFirst();
    }
}
