package org.relata.code.genre;

import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * A candidate that became no claim, and why: what {@code relata explain} shows beside the claims.
 *
 * @param trigger the word that was taken for an act at first
 * @param rule id of the rule that found it
 * @param reason a sentence for the reader
 */
public record Dropped(Sentence sentence, Word trigger, String rule, String reason) {}
