package org.relata.petrarch;

import java.util.List;

/**
 * One entry of an actor dictionary.
 *
 * @param names as written, with blanks for underscores; the first is the entry's own, the others are its synonyms
 * @param codes in the order of the file
 * @param line of its first name, from 1
 */
public record ActorEntry(List<String> names, List<DatedCode> codes, int line) {

    public ActorEntry {
        names = List.copyOf(names);
        codes = List.copyOf(codes);
    }
}
