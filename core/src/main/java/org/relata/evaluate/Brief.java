package org.relata.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relata.model.Claim;
import org.relata.model.ParsedDocument;
import org.relata.model.Participant;
import org.relata.model.Sentence;
import org.relata.model.Span;

/** Claims and texts in few words, for lists of faults. */
final class Brief {

    private static final int LONGEST = 400;

    private Brief() {}

    /** The claims as {@code COERCE/arrest 171 "arrested": police → men [CT+ asserted]}, one after the other. */
    static String of(List<Claim> claims) {
        return claims.isEmpty() ? "nothing" : claims.stream().map(Brief::of).collect(Collectors.joining("; "));
    }

    static String of(Claim claim) {
        String modes = String.join("+", claim.codes().modes());
        return Objects.requireNonNullElse(claim.codes().type(), "statement")
                + (modes.isEmpty() ? "" : "/" + modes)
                + (claim.codes().cameo() == null ? "" : " " + claim.codes().cameo())
                + " \"" + claim.trigger().text() + "\": " + names(claim.actors()) + " → " + names(claim.recipients())
                + " [" + claim.certainty().code() + " " + claim.status().word() + "]";
    }

    private static String names(List<Participant> participants) {
        return participants.isEmpty()
                ? "?"
                : participants.stream().map(Participant::text).collect(Collectors.joining(", "));
    }

    /** On one line, and cut where it is very long. */
    static String line(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }

    /** The words of a span, or a dash. */
    static String words(String text, @Nullable Span span) {
        return span == null ? "–" : line(span.of(text));
    }

    /** The sentence or sentences of a span, with the span in brackets. */
    static String marked(ParsedDocument document, Span span) {
        String text = document.document().text();
        Span whole = span;
        for (Sentence sentence : document.sentences()) {
            if (sentence.span().overlaps(span)) {
                whole = whole.cover(sentence.span());
            }
        }
        return line(text.substring(whole.begin(), span.begin()) + "[" + span.of(text) + "]"
                + text.substring(span.end(), whole.end()));
    }
}
