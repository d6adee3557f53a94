package org.relata.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a trigger means and where its parties stand.
 *
 * @param id {@code type/name}
 * @param type PLOVER type in capitals, a relation in lower case, {@code STATEMENT}, or {@code NONE}
 * @param mode PLOVER mode where the words alone tell it
 * @param actor null for the default of verbs or nouns
 * @param recipient null for the default of verbs or nouns
 * @param weak whether the words are often used figuratively, so that a party to conflict must take part
 * @param absorbs whether an act in the complement is part of this one ("agreed to withdraw")
 * @param aftermath whether the words tell of an assault only where one has been told of: "he died at the hospital"
 * @param toll the toll that the recipients count for: killed, wounded, captured …; null for none
 * @param conditions all must hold
 * @param exceptions none may hold
 * @param near sentences in which the rule must find nothing
 * @param where file and line
 */
public record Rule(
        String id,
        String type,
        @Nullable String mode,
        @Nullable String cameo,
        List<Phrase> phrases,
        @Nullable RoleSlots actor,
        @Nullable RoleSlots recipient,
        boolean weak,
        boolean absorbs,
        boolean aftermath,
        @Nullable String toll,
        List<Condition> conditions,
        List<Condition> exceptions,
        List<Example> examples,
        List<String> near,
        String where) {

    /** The type of rules that say that their words are no event. */
    public static final String NONE = "NONE";

    /** The type of rules that name mere statements. */
    public static final String STATEMENT = "STATEMENT";
}
