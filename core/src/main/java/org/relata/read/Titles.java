package org.relata.read;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Span;

/** Titles beside bodies: a headline that the body already begins with is not said twice. */
public final class Titles {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Titles() {}

    /** Whether the body's first words are the title, whatever the case, spaces and punctuation. */
    static boolean repeats(String title, String body) {
        String words = words(title);
        String beginning = body.substring(0, Math.min(body.length(), 4 * title.length() + 200));
        return (words(beginning) + " ").startsWith(words.isEmpty() ? "" : words + " ");
    }

    /**
     * The parts of a body. Where the title was run together with the first word of the article ("Three hurt in fireThree people
     * were hurt"), it is a headline of its own, or else no sentence of either could be read.
     */
    public static List<Part> parts(@Nullable String title, String body) {
        Span whole = new Span(0, body.length());
        if (title == null || !isGlued(title, body)) {
            return List.of(new Part(PartKind.BODY, whole));
        }
        return List.of(
                new Part(PartKind.HEADLINE, new Span(0, title.length())),
                new Part(PartKind.BODY, new Span(title.length(), body.length())));
    }

    private static boolean isGlued(String title, String body) {
        return !title.isBlank()
                && body.length() > title.length()
                && body.startsWith(title)
                && Character.isLetterOrDigit(title.charAt(title.length() - 1))
                && Character.isLetterOrDigit(body.charAt(title.length()));
    }

    private static String words(String text) {
        return NO_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(java.util.Locale.ROOT);
    }
}
