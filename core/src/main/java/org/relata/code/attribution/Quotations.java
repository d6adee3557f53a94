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
            int mark = markAt(text, i, part.end());
            if (open >= 0 && ((text.charAt(i) == '\n' && !continues(text, i, part.end())) || i - open > LONGEST)) {
                open = -1;
            } else if (mark > 0 && opens(text, i, open)) {
                open = open < 0 ? i : open;
                i += mark - 1;
            } else if (mark > 0 && open >= 0) {
                found.add(new Span(open, i + mark));
                open = -1;
                i += mark - 1;
            }
        }
    }

    /** Length of the double mark here: one character, or two single ones as typewriters and old wires have them. */
    private static int markAt(String text, int at, int end) {
        char mark = text.charAt(at);
        if (mark == '“' || mark == '”' || mark == '„' || mark == '"') {
            return 1;
        }
        boolean single = mark == '\'' || mark == '`' || mark == '’' || mark == '‘';
        return single && at + 1 < end && text.charAt(at + 1) == mark ? 2 : 0;
    }

    private static boolean opens(String text, int at, int open) {
        char mark = text.charAt(at);
        if (mark == '“' || mark == '„' || mark == '`' || mark == '‘') {
            return true;
        }
        return mark != '”' && (open < 0 || startsParagraph(text, at));
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
        return mark == '“' || mark == '"' || (!paragraph && Character.isLowerCase(mark));
    }

    /** Those that share text with this span, in the order of the text. */
    List<Span> overlapping(Span span) {
        int from = firstEndingAfter(span.begin());
        int to = from;
        while (to < quotations.size() && quotations.get(to).begin() < span.end()) {
            to++;
        }
        return quotations.subList(from, to);
    }

    /** The quotation that contains all of this span. */
    Optional<Span> around(Span span) {
        return overlapping(span).stream()
                .filter(quotation -> quotation.contains(span))
                .findFirst();
    }

    /** The quotation that begins after this offset with only white space between. */
    Optional<Span> rightAfter(int offset, boolean acrossParagraphs) {
        int at = firstEndingAfter(offset);
        if (at >= quotations.size() || quotations.get(at).begin() < offset) {
            return Optional.empty();
        }
        String between = text.substring(offset, quotations.get(at).begin());
        boolean near = between.isBlank() && (acrossParagraphs || between.indexOf('\n') < 0);
        return near ? Optional.of(quotations.get(at)) : Optional.empty();
    }

    /** The quotation that ends before this offset with only white space between, in the same paragraph. */
    Optional<Span> rightBefore(int offset) {
        int at = firstEndingAfter(offset - 1);
        int before = at < quotations.size() && quotations.get(at).end() <= offset ? at : at - 1;
        if (before < 0) {
            return Optional.empty();
        }
        String between = text.substring(quotations.get(before).end(), offset);
        return between.isBlank() && between.indexOf('\n') < 0 ? Optional.of(quotations.get(before)) : Optional.empty();
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The inside of a quotation, without its marks. */
    Span inside(Span quotation) {
        int begin = quotation.begin() + Math.max(1, markAt(text, quotation.begin(), quotation.end()));
        int end = quotation.end() - (markAt(text, quotation.end() - 2, quotation.end()) == 2 ? 2 : 1);
        return begin < end ? new Span(begin, end) : quotation;
    }

    /** All of them, in the order of the text, marks included. */
    List<Span> all() {
        return quotations;
    }
}
