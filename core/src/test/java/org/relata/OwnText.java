package org.relata;

import java.time.LocalDate;
import java.util.List;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Published;
import org.relata.model.Span;
import org.relata.parse.SharedParser;

/** A short text of our own with its claims, for tests of what only whole documents show. */
public final class OwnText {

    private static final Pipeline PIPELINE = Pipeline.builtIn(SharedParser.parser(), null);

    private final List<Claim> claims;

    private OwnText(List<Claim> claims) {
        this.claims = claims;
    }

    /** The text as the body of an article of 19 May 2025. */
    public static OwnText of(String text) {
        Part body = new Part(PartKind.BODY, new Span(0, text.length()));
        Document document = new Document(
                "own", "own", null, null, null, Published.on(LocalDate.of(2025, 5, 19)), "en", text, List.of(body));
        return new OwnText(PIPELINE.code(document).claims());
    }

    /** All claims in the order of the text. */
    public List<Claim> claims() {
        return claims;
    }

    /** The claims with this word in their trigger. */
    public List<Claim> claims(String word) {
        return claims.stream()
                .filter(claim -> claim.trigger().spans().stream()
                        .anyMatch(span -> span.of(claim.document().text()).equals(word)))
                .toList();
    }

    /** The one claim with this word in its trigger. */
    public Claim claim(String word) {
        List<Claim> found = claims(word);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " claims of \"" + word + "\" among "
                    + claims.stream().map(claim -> claim.trigger().text()).toList());
        }
        return found.get(0);
    }
}
