package org.relata.petrarch;

import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;

/** The three sorts of dictionaries, told by their content. */
public enum DictionaryKind {
    /** Names with dated codes: {@code JOHN_DOE_ [USAGOV 930120-010120]}. */
    ACTORS,
    /** Common nouns with roles: {@code FISHERMAN {FISHERMEN} [~LAB]}. */
    AGENTS,
    /** Verbs in blocks with patterns: {@code --- ASK [020] ---}. */
    VERBS;

    private static final Pattern BLOCK = Pattern.compile("---\\s*[A-Z][A-Z0-9_' -]*\\[[0-9:-]*\\]\\s*---.*");
    private static final Pattern AGENT = Pattern.compile("[^\\[#\\s][^\\[#]*\\[(~[A-Z]{3,}|[A-Z]{3,}~)\\].*");
    private static final Pattern ACTOR =
            Pattern.compile("[^\\[#]*\\[[A-Z]{2,}[A-Z0-9]*(\\s*[<>]?\\s*[0-9-]+)?\\s*\\].*");

    /** The sort of this content; empty where it is no such dictionary. */
    public static Optional<DictionaryKind> of(String content) {
        Iterator<String> lines = content.lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (BLOCK.matcher(line).matches()) {
                return Optional.of(VERBS);
            }
            if (AGENT.matcher(line).matches()) {
                return Optional.of(AGENTS);
            }
            if (ACTOR.matcher(line).matches()) {
                return Optional.of(ACTORS);
            }
        }
        return Optional.empty();
    }
}
