package org.relata.code.certainty;

import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.Cue;
import org.relata.model.Mention;

/**
 * One holder of a claim, not yet resolved.
 *
 * @param source who it is; null where nobody is named
 * @param cue the words of the holding
 * @param act what the holder does with the claim: say, accuse, deny …
 * @param certainty how sure this holder is of the claim
 */
public record HolderMention(@Nullable Mention source, Cue cue, String act, Certainty certainty) {}
