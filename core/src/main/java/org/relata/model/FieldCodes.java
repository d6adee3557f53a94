package org.relata.model;

import org.jspecify.annotations.Nullable;

/**
 * What an act is for ACLED and UCDP, as far as the text and the parties tell.
 *
 * @param acledEventType ACLED's event type ({@code Battles}); null where ACLED does not collect such acts
 * @param acledSubEventType ACLED's sub-event type ({@code Armed clash}); null with the event type
 * @param typeOfViolence UCDP's: 1 state-based, 2 non-state, 3 one-sided; null where there is no violence or the sides are
 *     not known
 */
public record FieldCodes(
        @Nullable String acledEventType,
        @Nullable String acledSubEventType,
        @Nullable Integer typeOfViolence) {

    /** Neither ACLED nor UCDP would collect it. */
    public static final FieldCodes NONE = new FieldCodes(null, null, null);
}
