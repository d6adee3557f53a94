package org.relata.petrarch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verb dictionary.
 *
 * @param synsets name without the ampersand → its words, in lower case with blanks for underscores
 * @param blocks in the order of the file
 */
public record VerbDictionary(String file, Map<String, List<String>> synsets, List<Block> blocks) {

    /**
     * Verbs that share patterns.
     *
     * @param code of the verbs without one of their own; null where they have no meaning without a pattern
     */
    public record Block(String name, @Nullable String code, List<Verb> verbs, List<Pattern> patterns, int line) {}

    /**
     * A verb of a block.
     *
     * @param words in lower case; more than one for "ask for"
     * @param head which of the words is the verb
     * @param code of its own; null where it has the block's
     */
    public record Verb(
            List<String> words, int head, @Nullable String code, int line) {}

    /**
     * What stands before and behind the verb, as tokens: words in lower case, {@code &SYNSET}, {@code + $ % ^}, and the
     * brackets of groups.
     *
     * @param code null for a pattern that says that there is no event
     */
    public record Pattern(
            List<String> before,
            List<String> behind,
            @Nullable String code,
            int line) {}
}
