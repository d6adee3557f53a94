package org.relata.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.relata.data.DataNode;

/**
 * What kind of thing a common noun names.
 *
 * @param ofLemma lemma → natures in capitals
 */
public record Natures(Map<String, Set<String>> ofLemma) {

    /** Natures that are parties: they can act. */
    public static final Set<String> PARTY = Set.of("PERSON", "GROUP", "FORCE", "COUNTRY", "PEOPLE", "PRONOUN", "NAME");

    /** Every nature that a rule can ask for; PARTY stands for all of {@link #PARTY}. */
    public static final Set<String> KNOWN = Set.of(
            "PARTY",
            "PERSON",
            "GROUP",
            "FORCE",
            "COUNTRY",
            "PEOPLE",
            "PRONOUN",
            "NAME",
            "PLACE",
            "FACILITY",
            "WEAPON",
            "VEHICLE",
            "MONEY",
            "GOODS",
            "ACT",
            "DOCUMENT",
            "ABSTRACT",
            "DISEASE",
            "ANIMAL",
            "TIME",
            "NUMBER",
            "BODY",
            "NATURAL");

    /** Reads {@code NATURE: [lemma, …]}. */
    public static Natures read(DataNode file) {
        return new Natures(Map.of()).with(file);
    }

    /** These natures and those of the file added to them. */
    public Natures with(DataNode file) {
        Map<String, Set<String>> all = new HashMap<>();
        ofLemma.forEach((lemma, natures) -> all.put(lemma, new HashSet<>(natures)));
        for (Map.Entry<String, DataNode> entry : file.fields().entrySet()) {
            if (!KNOWN.contains(entry.getKey())) {
                throw entry.getValue().fault("there is no nature " + entry.getKey());
            }
            for (String lemma : entry.getValue().textsOrSelf()) {
                all.computeIfAbsent(lemma, k -> new HashSet<>(2)).add(entry.getKey());
            }
        }
        return new Natures(Map.copyOf(all));
    }

    /** The natures of a lemma; empty where the lists do not know it. */
    public Set<String> of(String lemma) {
        return ofLemma.getOrDefault(lemma, Set.of());
    }
}
