package org.relata.resolve.actor;

import java.util.Locale;
import java.util.Optional;

/** What sort of actor it is. A state and the regime that holds it are two kinds, and two actors. */
public enum ActorKind {
    /** A country as a member of the system of states, whoever rules it. */
    STATE,
    /** A government that holds a state, or part of one, from a day to a day. */
    REGIME,
    /** A ministry, force, service, court or parliament of a state. */
    ORGAN,
    /** An organised group under arms that is no organ of a state. */
    ARMED_GROUP,
    /** A political party or movement. */
    PARTY,
    /** One human being. */
    PERSON,
    /** A body above states: the UN, the EU, the Red Cross. */
    INTERNATIONAL,
    /** A news organisation or monitor: a publisher, never an actor by default. */
    NEWS,
    /** People at large: villagers, protesters, refugees. */
    POPULATION,
    /** Not known. */
    UNKNOWN;

    /** The word for it in registry files and in the data contract: {@code armed-group}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that is written so. */
    public static Optional<ActorKind> of(String word) {
        for (ActorKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
