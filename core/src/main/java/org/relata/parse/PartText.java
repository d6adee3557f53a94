package org.relata.parse;

import org.relata.model.Part;
import org.relata.model.Span;

/**
 * A part of a document as the parser is shown it: without left-overs of a conversion, with capitals where it had lost
 * them, and without an editor's glosses.
 *
 * @param unglossed what the parser sees
 */
record PartText(Part part, Cleaning cleaning, Cleaning unglossed) {

    static PartText of(String documentText, Part part, CaseRestorer restorer) {
        Cleaning cleaning = Cleaning.of(part.span().of(documentText));
        return new PartText(part, cleaning, Glosses.leftOut(restorer.restore(cleaning.text())));
    }

    /** What the parser sees. */
    String shown() {
        return unglossed.text();
    }

    /** All of what is shown. */
    Span whole() {
        return new Span(0, shown().length());
    }

    /** Where a stretch of what is shown stands in the document. */
    Span original(Span stretch) {
        Span inPart = cleaning.original(unglossed.original(stretch));
        int begin = part.span().begin();
        return new Span(begin + inPart.begin(), begin + inPart.end());
    }
}
