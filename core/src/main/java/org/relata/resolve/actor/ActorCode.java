package org.relata.resolve.actor;

import java.util.List;

/** PLOVER sectors of an actor over a period, the primary one first. */
public record ActorCode(List<String> sectors, Period period, Entry entry) {

    public ActorCode {
        sectors = List.copyOf(sectors);
    }
}
