package org.relata.code.certainty;

import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.Status;

/**
 * What a word does to the certainty of an act.
 *
 * @param then the certainty of the act under the word
 * @param otherwise the same when the word (a predicate, a modal verb) is negated
 * @param status the status of the act under the word; null where the word says nothing of it
 * @param kind the kind of cue that the word is
 * @param attempt whether the act is only set about
 */
record Effect(Certainty then, Certainty otherwise, @Nullable Status status, String kind, boolean attempt) {}
