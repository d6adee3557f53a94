package org.relata.exchange.to;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** With which versions the claims of the exported events were found, and how many with each. */
record ClaimVersions(Map<String, Integer> counts) {

    static ClaimVersions of(EventStream events) {
        Map<String, Integer> counts = new TreeMap<>();
        events.events(record -> record.claims().forEach(claim -> {
            JsonNode version = claim.field("version");
            if (version.isObject()) {
                counts.merge(version.toString(), 1, Integer::sum);
            }
        }));
        return new ClaimVersions(counts);
    }
}
