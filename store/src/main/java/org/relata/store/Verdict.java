package org.relata.store;

import org.jspecify.annotations.Nullable;

/**
 * What a person judged of a claim. It stands beside the claim and never changes it.
 *
 * @param verdict {@code accept}, {@code correct} or {@code reject}
 * @param corrections a JSON object of the contract's fields as they should be; null where nothing is corrected
 * @param when UTC, as ISO 8601 has it
 */
public record Verdict(
        String claim,
        String verdict,
        @Nullable String corrections,
        @Nullable String note,
        String who,
        String when) {}
