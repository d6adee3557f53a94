package org.relata.model;

import java.util.List;

/** A document with its parsed sentences, in the order of the text. */
public record ParsedDocument(Document document, List<Sentence> sentences) {

    public ParsedDocument {
        sentences = List.copyOf(sentences);
    }

    /**
     * The document's text with the capitals that the parser gave back to words of a text that had lost them; offsets are
     * the same. It is the text itself where nothing was lost.
     */
    public String casedText() {
        String text = document.text();
        StringBuilder cased = null;
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                Span span = word.span();
                if (isRecased(word, text)) {
                    cased = cased == null ? new StringBuilder(text) : cased;
                    cased.replace(span.begin(), span.end(), word.text());
                }
            }
        }
        return cased == null ? text : cased.toString();
    }

    private static boolean isRecased(Word word, String text) {
        Span span = word.span();
        String now = word.text();
        return now.length() == span.length()
                && !text.startsWith(now, span.begin())
                && text.regionMatches(true, span.begin(), now, 0, now.length());
    }
}
