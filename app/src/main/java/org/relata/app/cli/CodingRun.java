package org.relata.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relata.Pipeline;
import org.relata.RelataException;
import org.relata.model.Claim;
import org.relata.model.Document;

/** One run of {@code relata code}: a document that cannot be coded costs its own claims and no others. */
record CodingRun(
        Engine engine, ClaimOutput claims, @Nullable DocumentLines kept, Problems problems, DocumentBar bar) {

    /**
     * What became of one document.
     *
     * @param failure why it has no claims; null where it was coded
     */
    record Coded(
            Document document, List<Claim> claims, @Nullable String failure) {}

    /** Codes one document; called by several threads at once. */
    Coded code(Document document) {
        try {
            return new Coded(document, engine.code(document).claims(), null);
        } catch (RelataException said) {
            return new Coded(document, List.of(), said.getMessage());
        } catch (RuntimeException | StackOverflowError fault) {
            return new Coded(document, List.of(), "a fault of the program: " + fault);
        }
    }

    /** Writes one document's claims. */
    void write(Coded coded) {
        String language = coded.document().language();
        if (language != null && !Pipeline.codes(language)) {
            problems.remark("document " + coded.document().id() + ": it was not coded: it is in "
                    + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH) + " (" + language
                    + "), and only English is coded");
        }
        if (coded.failure() != null) {
            problems.failed("document " + coded.document().id() + ": it was not coded: " + coded.failure());
        }
        if (kept != null) {
            kept.write(coded.document());
        }
        try {
            for (Claim claim : coded.claims()) {
                claims.write(claim);
            }
            claims.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bar.step();
    }
}
