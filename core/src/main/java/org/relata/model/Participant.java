package org.relata.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts, is acted on or holds a claim, as mentioned in the text and as resolved.
 *
 * @param text the words of the mention
 * @param head the head word of the mention
 * @param actor id in the registry; null where nothing fits
 * @param name the registry's name as of the day, or null
 * @param kind state, regime, organ, armed-group, party, person, international, news, population or unknown; null where
 *     it is not known
 * @param country ISO 3166 alpha-3 or PLOVER's supranational code; null where it is not known
 * @param sectors PLOVER sector codes, the primary one first
 * @param via the path from a pronoun or short form to the actor it stands for, or null
 * @param candidates how many actors fitted the name
 * @param role for {@code others} only: what it is in the claim
 * @param post for an office holder: the office that the text names
 */
public record Participant(
        String text,
        Span span,
        String head,
        @Nullable String actor,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String country,
        List<String> sectors,
        @Nullable String via,
        int candidates,
        @Nullable String role,
        @Nullable String post) {

    public Participant {
        sectors = List.copyOf(sectors);
    }

    /** The same as a further party of a claim, in this role. */
    public Participant inRole(String what) {
        return new Participant(text, span, head, actor, name, kind, country, sectors, via, candidates, what, post);
    }

    /** The same with the path that led to it. */
    public Participant through(String path) {
        return new Participant(text, span, head, actor, name, kind, country, sectors, path, candidates, role, post);
    }
}
