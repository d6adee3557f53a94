package org.relata.classify;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.relata.data.DataNode;
import org.relata.model.Participant;

/**
 * What a row asks of one side. An empty set asks nothing.
 *
 * @param sectors one of which each participant has
 * @param notSectors none of which any has
 */
record SideCondition(
        Set<PartyKind> kinds, Set<String> sectors, Set<String> notSectors, Set<String> heads, Set<String> notHeads) {

    static SideCondition read(DataNode when, String side) {
        return new SideCondition(
                kinds(when, side + "-kinds"),
                Set.copyOf(when.optionalTexts(side + "-sectors")),
                Set.copyOf(when.optionalTexts(side + "-not-sectors")),
                Set.copyOf(when.optionalTexts(side + "-heads")),
                Set.copyOf(when.optionalTexts(side + "-not-heads")));
    }

    private static Set<PartyKind> kinds(DataNode when, String name) {
        return when.optionalItems(name).stream()
                .map(item -> {
                    try {
                        return PartyKind.named(item.text());
                    } catch (IllegalArgumentException e) {
                        throw item.fault("no kind of party '" + item.text() + "'");
                    }
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean asksNothing() {
        return kinds.isEmpty() && sectors.isEmpty() && notSectors.isEmpty() && heads.isEmpty() && notHeads.isEmpty();
    }

    /** Whether there is somebody on the side and each passes. */
    boolean holds(List<Participant> side) {
        return asksNothing() || (!side.isEmpty() && side.stream().allMatch(this::holds));
    }

    private boolean holds(Participant participant) {
        String head = KindTable.singular(participant.head());
        return (kinds.isEmpty() || kinds.contains(PartyKind.of(participant)))
                && (sectors.isEmpty() || participant.sectors().stream().anyMatch(sectors::contains))
                && participant.sectors().stream().noneMatch(notSectors::contains)
                && (heads.isEmpty() || heads.contains(head))
                && !notHeads.contains(head);
    }
}
