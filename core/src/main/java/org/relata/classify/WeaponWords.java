package org.relata.classify;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.data.DataNode;

/** {@code weapons.yaml}: words that tell ACLED's sub-event type. */
final class WeaponWords {

    static final WeaponWords BUILT_IN = new WeaponWords(Tables.read("weapons.yaml"));

    private final Map<String, Set<String>> groups = new LinkedHashMap<>();

    private WeaponWords(DataNode node) {
        node.allow("weapons");
        for (DataNode group : node.field("weapons").items()) {
            group.allow("sub-event-type", "words");
            groups.put(
                    group.field("sub-event-type").text(),
                    Set.copyOf(group.field("words").texts()));
        }
    }

    /** The first group that has one of the words; null where none has. */
    @Nullable
    String subEventType(Collection<String> words) {
        for (Map.Entry<String, Set<String>> group : groups.entrySet()) {
            if (words.stream().anyMatch(group.getValue()::contains)) {
                return group.getKey();
            }
        }
        return null;
    }
}
