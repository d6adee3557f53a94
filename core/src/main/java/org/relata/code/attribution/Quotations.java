package org.relata.code.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.Span;

/** The quotations of a document: the text between double quotation marks, which may run over paragraphs. */
final class Quotations {

    /** A quotation longer than this was never closed. */
    private static final int LONGEST = 4000;

    private final String text;
    private final List<Span> quotations;

    private Quotations(String text, List<Span> quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    static Quotations of(Document document) {
        List<Span> found = new ArrayList<>();
        for (Part part : document.parts()) {
            scan(document.text(), part.span(), found);
        }
        return new Quotations(document.text(), List.copyOf(found));
    }

    private static void scan(String text, Span part, List<Span> found) {
        int open = -1;
        for (int i = part.begin(); i < part.end(); i++) {
            char at = text.charAt(i);
            if (open >= 0 && ((at == '\n' && !continues(text, i, part.end())) || i - open > LONGEST)) {
                open = -1;
            } else if (opens(text, i, open)) {
                open = open < 0 ? i : open;
            } else if (open >= 0 && closes(at)) {
                found.add(new Span(open, i + 1));
                open = -1;
            }
        }
    }

    private static boolean opens(String text, int at, int open) {
        char mark = text.charAt(at);
        return mark == '“'
                || mark == '„'
                || (open < 0 && mark == '"')
                || (open >= 0 && mark == '"' && startsParagraph(text, at));
    }

    private static boolean closes(char mark) {
        return mark == '”' || mark == '"';
    }

    private static boolean startsParagraph(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
    }

    /** A quotation goes on in the next paragraph when that begins with an opening mark, or the line is merely broken. */
    private static boolean continues(String text, int lineEnd, int end) {
        int next = lineEnd + 1;
        boolean paragraph = false;
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            paragraph |= text.charAt(next) == '\n';
            next++;
        }
        if (next >= end) {
            return false;
        }
        char mark = text.charAt(next);
        return mark == '“' || (mark == '"' && paragraph) || (!paragraph && Character.isLowerCase(mark));
    }

    /** All of them, in the order of the text, marks included. */
    List<Span> all() {
        return quotations;
    }

    /** The first quotation that shares text with this span. */
    Optional<Span> overlapping(Span span) {
        return quotations.stream().filter(quotation -> quotation.overlaps(span)).findFirst();
    }

    /** The quotation that contains all of this span. */
    Optional<Span> around(Span span) {
        return quotations.stream().filter(quotation -> quotation.contains(span)).findFirst();
    }

    /** The quotation that begins after this offset with only white space between. */
    Optional<Span> rightAfter(int offset, boolean acrossParagraphs) {
        for (Span quotation : quotations) {
            if (quotation.begin() >= offset) {
                String between = text.substring(offset, quotation.begin());
                boolean near = between.isBlank() && (acrossParagraphs || between.indexOf('\n') < 0);
                return near ? Optional.of(quotation) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The inside of a quotation, without its marks. */
    static Span inside(Span quotation) {
        return quotation.length() < 3 ? quotation : new Span(quotation.begin() + 1, quotation.end() - 1);
    }
}
