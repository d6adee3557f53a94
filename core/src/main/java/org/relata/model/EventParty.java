package org.relata.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in an event, as its claims agree on it.
 *
 * @param actor id in the registry; null where nothing fits
 * @param name the registry's name, else the words of the first claim that tells it
 * @param kind the actor's kind, in the words of the contract
 * @param country ISO 3166 alpha-3, or PLOVER's supranational code
 * @param sectors PLOVER's sector codes
 */
public record EventParty(
        @Nullable String actor,
        String name,
        @Nullable String kind,
        @Nullable String country,
        List<String> sectors) {

    public EventParty {
        sectors = List.copyOf(sectors);
    }
}
