package org.relata.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that a rule must read so.
 *
 * @param trigger the trigger word as written
 * @param actors head words of the actors as written; null where the example does not say
 * @param recipients the same of the recipients
 * @param mode null where the example does not say
 * @param where file and line
 */
public record Example(
        String text,
        String trigger,
        @Nullable List<String> actors,
        @Nullable List<String> recipients,
        @Nullable String mode,
        String where) {}
