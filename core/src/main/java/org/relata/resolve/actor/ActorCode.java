package org.relata.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER codes of an actor over a period.
 *
 * @param country ISO 3166 alpha-3 or a supranational code, where it differs from the actor's; null where it does not
 * @param sectors the primary one first
 */
public record ActorCode(@Nullable String country, List<String> sectors, Period period, Entry entry) {

    public ActorCode {
        sectors = List.copyOf(sectors);
    }
}
