package org.relata.model;

import org.jspecify.annotations.Nullable;

/**
 * Who asserts a claim.
 *
 * @param kind author, commenter, publisher or source
 * @param participant who it is; null for the author, and for a source that is not named
 * @param cue the words of the holding; null for the author
 * @param certainty how sure this holder is of the claim
 */
public record Holder(
        String kind,
        @Nullable Participant participant,
        @Nullable HolderCue cue,
        Certainty certainty) {}
