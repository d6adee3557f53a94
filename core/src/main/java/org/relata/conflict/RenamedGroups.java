package org.relata.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.Lineage;
import org.relata.resolve.actor.Registry;

/**
 * Groups that go on under another name are one side, as in UCDP's actor data: Jabhat al-Nusra and Jabhat Fatah al-Sham have
 * one number there. A group that was made by merging, such as Hayat Tahrir al-Sham, has its own.
 */
final class RenamedGroups {

    private final Registry registry;
    private final Map<String, String> next = new LinkedHashMap<>();
    private final Map<String, String> previous = new LinkedHashMap<>();

    RenamedGroups(Registry registry) {
        this.registry = registry;
        for (Lineage link : registry.lineages()) {
            String other = link.other();
            if (link.type() == Lineage.Type.RENAMED_TO && other != null) {
                next.putIfAbsent(link.actor(), other);
                previous.putIfAbsent(other, link.actor());
            }
        }
    }

    /** All that a group was called in turn, the first first. */
    List<String> chain(String id) {
        Set<String> chain = new LinkedHashSet<>();
        String at = id;
        while (previous.containsKey(at) && chain.add(at)) {
            at = previous.getOrDefault(at, at);
        }
        chain.clear();
        while (chain.add(at) && next.containsKey(at)) {
            at = next.getOrDefault(at, at);
        }
        return List.copyOf(chain);
    }

    /** The group as a side, called as it is called last. */
    Side side(Actor actor) {
        List<String> chain = chain(actor.id());
        String last = chain.get(chain.size() - 1);
        return Side.group(
                last, registry.actor(last).map(one -> one.nameOn(LocalDate.MAX)).orElse(last));
    }

    /** What it was called before, each with the day of its renaming. */
    List<SideHistory.Former> formers(String id) {
        List<SideHistory.Former> formers = new ArrayList<>();
        for (String one : chain(id)) {
            for (Lineage link : registry.lineageOf(one)) {
                LocalDate day = link.date();
                if (link.type() == Lineage.Type.RENAMED_TO && link.actor().equals(one) && day != null) {
                    String name = registry.actor(one)
                            .map(actor -> actor.nameOn(day.minusDays(1)))
                            .orElse(one);
                    formers.add(new SideHistory.Former(name, day));
                }
            }
        }
        return formers;
    }
}
