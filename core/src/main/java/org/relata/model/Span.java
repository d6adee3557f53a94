package org.relata.model;

/**
 * A stretch of a document's text.
 *
 * @param begin first UTF-16 code unit, counted from 0
 * @param end one past the last code unit
 */
public record Span(int begin, int end) implements Comparable<Span> {

    /** Refuses a span that ends before it begins or begins before the text. */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    /** Number of code units. */
    public int length() {
        return end - begin;
    }

    /** The words of the span in the text that it was counted in. */
    public String of(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** Whether all of {@code other} lies within this span. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that contains both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
