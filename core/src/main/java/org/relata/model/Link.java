package org.relata.model;

import org.jspecify.annotations.Nullable;

/**
 * A tie to another claim of the same document.
 *
 * @param relation denies, confirms, doubts, repeats, refines, part-of, content-of, purpose-of, alternative-to, causes
 * @param claim id of the other claim
 * @param cue the words that tie
 */
public record Link(String relation, String claim, @Nullable Cue cue) {}
