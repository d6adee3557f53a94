package org.relata.resolve.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relata.data.DataNode;

/** How acts are named again: {@code events} of {@code lexicon/en/references.yaml}. */
final class EventWords {

    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ition", "ings", "ing", "ment", "sion", "tion", "ion", "ure", "al", "ed", "e");
    private static final int SHORTEST_STEM = 3;

    private final Set<String> anything;
    private final Map<String, Set<String>> typesOf = new HashMap<>();
    private final Map<String, String> verbOf = new HashMap<>();
    private final Set<String> others;

    private EventWords(DataNode node) {
        node.allow("general", "anything", "verbs", "others");
        anything = Set.copyOf(node.field("anything").texts());
        others = Set.copyOf(node.field("others").texts());
        for (DataNode group : node.field("general").items()) {
            group.allow("types", "nouns");
            for (String noun : group.field("nouns").texts()) {
                typesOf.computeIfAbsent(noun, n -> new HashSet<>())
                        .addAll(group.field("types").texts());
            }
        }
        for (String noun : node.field("verbs").names()) {
            verbOf.put(noun, node.field("verbs").field(noun).text());
        }
    }

    static EventWords read(DataNode node) {
        return new EventWords(node);
    }

    /** Whether the noun can name again an act of this type: "the attack" any assault, "the incident" anything. */
    boolean names(String noun, String type) {
        return anything.contains(noun) || typesOf.getOrDefault(noun, Set.of()).contains(type);
    }

    /** Whether the noun names an act wider than itself at all. */
    boolean isGeneral(String noun) {
        return anything.contains(noun) || typesOf.containsKey(noun);
    }

    /** Whether the wider noun covers whatever the other noun names: both are said of acts of one type. */
    boolean sameAct(String wider, String noun) {
        if (anything.contains(wider)) {
            return typesOf.containsKey(noun);
        }
        Set<String> types = typesOf.getOrDefault(wider, Set.of());
        return typesOf.getOrDefault(noun, Set.of()).stream().anyMatch(types::contains);
    }

    /** Whether the adjective says that another act is meant: "a second raid". */
    boolean isOther(String adjective) {
        return others.contains(adjective);
    }

    /** Whether the noun is made of the verb: "bombing" of "bomb", "invasion" of "invade". */
    boolean isOf(String noun, String verb) {
        return noun.equals(verb) || verb.equals(verbOf.get(noun)) || stem(noun).equals(stem(verb));
    }

    private static String stem(String lemma) {
        for (String ending : ENDINGS) {
            if (lemma.endsWith(ending) && lemma.length() - ending.length() >= SHORTEST_STEM) {
                return single(lemma.substring(0, lemma.length() - ending.length()));
            }
        }
        return single(lemma);
    }

    /** "shell" of "shelling" stays, "stab" of "stabb" loses one: doubled letters count once everywhere. */
    private static String single(String stem) {
        int last = stem.length() - 1;
        return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
