package org.relata.classify;

import java.util.Locale;
import org.relata.model.Participant;

/** What a party is, as far as ACLED and UCDP ask. */
public enum PartyKind {
    /** A government or its forces. */
    STATE,
    /** An organised armed group that is not a state's. */
    ARMED_GROUP,
    /** Armed, but nobody says of whom. */
    UNIDENTIFIED_ARMED,
    /** An international body or its forces. */
    INTERNATIONAL,
    /** An unarmed office holder: a side when acting, a civilian when attacked. */
    OFFICIAL,
    /** Somebody unarmed. */
    CIVILIAN,
    /** An unarmed person who demonstrates. */
    PROTESTER,
    /** Not known. */
    UNKNOWN;

    /** What {@code kinds.yaml} says of a participant. */
    public static PartyKind of(Participant participant) {
        return KindTable.BUILT_IN.of(participant);
    }

    static PartyKind named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The word of the tables: lower case with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it can be a side of fighting. */
    public boolean isArmed() {
        return this == STATE || this == ARMED_GROUP || this == UNIDENTIFIED_ARMED || this == INTERNATIONAL;
    }

    /** Whether it counts as civilian when attacked. */
    public boolean isCivilianTarget() {
        return this == CIVILIAN || this == PROTESTER || this == OFFICIAL;
    }
}
