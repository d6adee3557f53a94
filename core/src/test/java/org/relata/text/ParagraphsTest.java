package org.relata.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.model.Span;

/** Lines that are paragraphs, and lines that were broken at a fixed width. */
class ParagraphsTest {

    private static final String WRAPPED = """
            The harbour master said on Tuesday that the two ferries which had
            been held since the start of the month were free to leave, and that
            their crews had been given back the papers which the coast guard had
            taken from them when the boats were stopped near the northern cape
            on their way to the islands.

            A spokesman for the owners said that the company would ask for what
            the delay had cost it.
            """;

    private static List<String> of(String text) {
        return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void everyLineOfAnOrdinaryTextIsOne() {
        assertThat(of("First line.\nSecond line.\n\nThird line."))
                .containsExactly("First line.", "Second line.", "Third line.");
    }

    @Test
    void hardWrappedLinesAreJoinedUpToTheBlankLine() {
        assertThat(of(WRAPPED))
                .hasSize(2)
                .allSatisfy(paragraph -> assertThat(paragraph).endsWith("."));
        assertThat(of(WRAPPED).get(0)).startsWith("The harbour master").contains("\n");
    }

    @Test
    void windowsLineEndsAreLineEnds() {
        assertThat(of("First line.\r\nSecond line.\r\n\r\nThird line.\r"))
                .containsExactly("First line.", "Second line.", "Third line.");
    }

    @Test
    void hardWrappedLinesWithWindowsEndsAreJoinedToo() {
        assertThat(of(WRAPPED.replace("\n", "\r\n"))).hasSize(2);
    }

    @Test
    void unicodeLineEndsCount() {
        assertThat(of("First\u2028Second\u2029Third")).containsExactly("First", "Second", "Third");
    }

    @Test
    void onlyTheSpanIsRead() {
        String text = "Head\nBody of the text\nFoot";
        assertThat(Paragraphs.of(text, new Span(5, 21))).containsExactly(new Span(5, 21));
    }

    @Test
    void blankTextHasNone() {
        assertThat(of("")).isEmpty();
        assertThat(of("\n \t\n\r\n")).isEmpty();
    }
}
