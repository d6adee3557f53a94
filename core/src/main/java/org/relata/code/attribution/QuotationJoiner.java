package org.relata.code.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.model.ParsedDocument;
import org.relata.model.Span;

/** Lets contents run on to the end of a quotation, over as many sentences as it has. */
final class QuotationJoiner {

    private static final int SHORT = 20;

    private final ParsedDocument document;
    private final Quotations quotations;

    QuotationJoiner(ParsedDocument document, Quotations quotations) {
        this.document = document;
        this.quotations = quotations;
    }

    Attribution join(Attribution attribution) {
        List<Span> pieces = new ArrayList<>();
        boolean quoted = attribution.quoted();
        Span last = null;
        for (Span piece : attribution.content()) {
            Optional<Span> quotation = quotations.overlapping(piece).stream()
                    .filter(span -> belongs(attribution, piece, span))
                    .reduce(Span::cover);
            quoted |= quotation.isPresent();
            last = quotation.orElse(null);
            addMerged(
                    pieces,
                    quotation.map(span -> piece.cover(quotations.inside(span))).orElse(piece));
        }
        if (last != null || quoted) {
            following(attribution, pieces);
        }
        return attribution.withContent(pieces, quoted);
    }

    /** A quotation that holds the cue itself is not what the cue holds. */
    private boolean belongs(Attribution attribution, Span piece, Span quotation) {
        return !quotation.overlaps(attribution.cue().span()) && piece.overlaps(quotations.inside(quotation));
    }

    private static void addMerged(List<Span> pieces, Span piece) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).overlaps(piece)) {
            pieces.set(last, pieces.get(last).cover(piece));
        } else {
            pieces.add(piece);
        }
    }

    /** "…," said X. "…" – what is quoted right after the sentence, in the same paragraph, is X's as well. */
    private void following(Attribution attribution, List<Span> pieces) {
        if (quotations.around(attribution.cue().span()).isPresent()) {
            return;
        }
        int end = Math.max(
                attribution.sentence().span().end(),
                pieces.get(pieces.size() - 1).end() + 1);
        Optional<Span> next =
                quotations.rightAfter(Math.min(end, document.document().text().length()), false);
        next = next.isPresent() ? next : paragraphAfter(end);
        while (next.isPresent() && next.get().length() > SHORT && endsSentence(next.get())) {
            Span quotation = next.get();
            addMerged(pieces, quotations.inside(quotation));
            next = quotations.rightAfter(quotation.end(), false).or(() -> paragraphAfter(quotation.end()));
        }
    }

    /** A next paragraph that is nothing but a quotation goes on with the words of the speaker before. */
    private Optional<Span> paragraphAfter(int offset) {
        String text = document.document().text();
        return quotations.rightAfter(Math.min(offset, text.length()), true).filter(quotation -> {
            int at = quotation.end();
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
        });
    }

    private boolean endsSentence(Span quotation) {
        char last =
                document.document().text().charAt(quotations.inside(quotation).end() - 1);
        return last == '.' || last == '!' || last == '?';
    }
}
