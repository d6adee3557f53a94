package org.relata.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.corroborate.CopyFinder;
import org.relata.corroborate.CopyFinder.Signature;
import org.relata.corroborate.Corroborator;
import org.relata.model.Document;
import org.relata.model.Provenance;

/**
 * One document with claims of it, ready to be written.
 *
 * @param document null where only what the claims say of it is known
 * @param signature by which near copies are found; null where the text is not at hand, or is a row of a table, which is like all
 *     the others and a copy of none
 */
record Addition(
        Head head,
        Provenance provenance,
        @Nullable Document document,
        @Nullable Signature signature,
        List<ClaimLine> claims) {

    private static final String IMPORTED = "import/";

    static Addition of(Document document, Provenance provenance, List<String> lines, Corroborator corroborator) {
        List<ClaimLine> claims = new ArrayList<>(lines.size());
        lines.forEach(line -> claims.add(ClaimLine.of(line, corroborator)));
        boolean imported = !claims.isEmpty()
                && claims.stream()
                        .allMatch(claim -> claim.json().path("rule").asText().startsWith(IMPORTED));
        Signature signature = imported ? null : CopyFinder.signature(document.text());
        return new Addition(Head.of(document), provenance, document, signature, claims);
    }

    static Addition of(String line, Corroborator corroborator) {
        ClaimLine claim = ClaimLine.of(line, corroborator);
        return new Addition(claim.head(), claim.provenance(), null, null, List.of(claim));
    }

    /** How much it is, for the size of a batch. */
    int weight() {
        return Math.max(1, claims.size());
    }
}
