package org.relata.formats;

/**
 * One line of a page as it is printed. Lengths are points from the page's upper left corner.
 *
 * @param page counted from 0
 * @param y of its base line
 * @param size of its letters
 * @param depth how far down it stands, from 0 at the top to 1
 */
record PdfLine(String text, int page, float left, float right, float y, float size, float depth) {

    private static final float EDGE = 0.12f;

    /** Whether it stands where headers and footers do. */
    boolean isAtEdge() {
        return depth < EDGE || depth > 1 - EDGE;
    }
}
