package org.relata.read;

import java.util.ArrayList;
import java.util.List;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Span;
import org.relata.text.Paragraphs;

/**
 * Finds where an article ends and its readers' comments begin, in a plain text that does not say so.
 *
 * <p>Every paragraph is scored by readable features, each with a weight (comments.txt): above zero it reads like a
 * comment, below like an article. The border is before the paragraph from which on the scores add up to most, so that a
 * sober comment between loud ones stays a comment; a sum below the threshold is no border. The first paragraph is always
 * the article's.
 */
public final class CommentSeparator {

    private final CommentFeatures features;

    private CommentSeparator(CommentFeatures features) {
        this.features = features;
    }

    /**
     * The separator for English.
     *
     * @throws org.relata.RelataException with code DATA when its file is wrong
     */
    public static CommentSeparator english() {
        return new CommentSeparator(CommentFeatures.load("comments.txt"));
    }

    /**
     * The body and each trailing comment, with the offsets of their text. The body ends where the last paragraph of the
     * article does, or with the text where there are no comments.
     */
    public List<Part> parts(String text) {
        List<Span> paragraphs = Paragraphs.of(text);
        int border = border(text, paragraphs);
        List<Part> parts = new ArrayList<>();
        boolean commented = border < paragraphs.size();
        int end = commented ? paragraphs.get(border - 1).end() : text.length();
        parts.add(new Part(PartKind.BODY, new Span(0, end)));
        for (Span comment : paragraphs.subList(border, paragraphs.size())) {
            parts.add(new Part(PartKind.COMMENT, comment));
        }
        return parts;
    }

    /** The index of the first paragraph that is a comment; the number of paragraphs where none is. */
    int border(String text, List<Span> paragraphs) {
        if (paragraphs.size() < 2) {
            return paragraphs.size();
        }
        double[] scores = features.scores(text, paragraphs);
        double sum = 0;
        double most = features.threshold();
        int border = paragraphs.size();
        for (int index = paragraphs.size() - 1; index >= 1; index--) {
            sum += scores[index];
            if (sum >= most) {
                most = sum;
                border = index;
            }
        }
        return border;
    }
}
