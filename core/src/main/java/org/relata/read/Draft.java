package org.relata.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Published;
import org.relata.model.Span;

/**
 * A document in the making: what a reader found, put together as the contract says (design §3). The body comes first
 * and as given; headline, captions and comments follow, each after a blank line.
 */
public final class Draft {

    /** A reader's comment as a page or a line gives it. */
    public record Comment(
            String text, @Nullable String author, @Nullable String published) {}

    private final String body;
    private @Nullable List<Part> bodyParts;
    private final List<String> captions = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private @Nullable String id;
    private @Nullable String url;
    private @Nullable String publisher;
    private @Nullable String title;
    private @Nullable Published published;
    private @Nullable String language;
    private @Nullable Published fetched;

    /** @param body the body, kept as it is given */
    public Draft(String body) {
        this.body = body;
    }

    /** The parts within the body's own text, where it is more than the article. */
    public Draft bodyParts(List<Part> parts) {
        this.bodyParts = List.copyOf(parts);
        return this;
    }

    /** The words under pictures. */
    public Draft captions(List<String> texts) {
        captions.addAll(texts);
        return this;
    }

    /** Readers' comments. */
    public Draft comments(List<Comment> found) {
        comments.addAll(found);
        return this;
    }

    /** The id that the input gives. */
    public Draft id(@Nullable String given) {
        this.id = given;
        return this;
    }

    /** The canonical address. */
    public Draft url(@Nullable String given) {
        this.url = given;
        return this;
    }

    /** Who published it. */
    public Draft publisher(@Nullable String given) {
        this.publisher = given;
        return this;
    }

    /** Its headline. */
    public Draft title(@Nullable String given) {
        this.title = given;
        return this;
    }

    /** When it was published. */
    public Draft published(@Nullable Published given) {
        this.published = given;
        return this;
    }

    /** When it was taken from the web. */
    public Draft fetched(@Nullable Published given) {
        this.fetched = given;
        return this;
    }

    /** The language as the input states it, in any of the usual forms. */
    public Draft language(@Nullable String given) {
        this.language = Languages.code(given);
        return this;
    }

    /**
     * The document.
     *
     * @throws org.relata.RelataException when there is no text, too much of it, or it is binary
     */
    public Document toDocument() {
        StringBuilder text = new StringBuilder(body);
        List<Part> known = bodyParts;
        List<Part> parts = new ArrayList<>(known == null ? Part.ofBody(title, body) : known);
        if (title != null && !Titles.repeats(title, body)) {
            append(text, parts, PartKind.HEADLINE, new Comment(title, null, null));
        }
        captions.forEach(caption -> append(text, parts, PartKind.CAPTION, new Comment(caption, null, null)));
        comments.forEach(comment -> append(text, parts, PartKind.COMMENT, comment));
        String whole = Texts.require(text.toString());
        String version = sha256(whole);
        String tongue = LanguageFinder.language(body, language);
        return new Document(
                identity(version), version, url, publisher, title, published, tongue, whole, parts, fetched);
    }

    private String identity(String version) {
        return id != null ? id : url != null ? url : version;
    }

    private static void append(StringBuilder text, List<Part> parts, PartKind kind, Comment piece) {
        String words = piece.text().strip();
        if (words.isEmpty()) {
            return;
        }
        text.append("\n\n");
        int begin = text.length();
        text.append(words);
        parts.add(new Part(kind, new Span(begin, text.length()), piece.author(), piece.published()));
    }

    /** SHA-256 of the text's UTF-8, in lower-case hexadecimal. */
    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }
}
