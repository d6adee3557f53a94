package org.relata.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.Registry;

/** The parties of UCDP's data as sides: governments by their country, groups by the number that the registry has for them. */
public final class GedSides {

    private static final String GOVERNMENT = "Government of ";

    private final Map<String, Side> byNumber = new HashMap<>();
    private final Map<String, Side> found = new HashMap<>();

    private GedSides() {}

    /** Without a registry: groups are called as UCDP calls them. */
    public static GedSides plain() {
        return new GedSides();
    }

    /** With lineage: groups are the registry's where it has their numbers. */
    public static GedSides of(Registry registry) {
        GedSides sides = new GedSides();
        RenamedGroups renamed = new RenamedGroups(registry);
        for (Actor actor : registry.actors()) {
            for (String number : actor.ids().getOrDefault("ucdp", List.of())) {
                sides.byNumber.putIfAbsent(number, renamed.side(actor));
            }
        }
        return sides;
    }

    /** The side with this number and name. */
    public Side side(String number, String name) {
        return found.computeIfAbsent(number, n -> make(n, name));
    }

    private Side make(String number, String name) {
        if (name.startsWith(GOVERNMENT)) {
            Optional<String> iso = GedEvents.isoOf(name.substring(GOVERNMENT.length()));
            if (iso.isPresent()) {
                String state = iso.get().toLowerCase(Locale.ROOT);
                return new Side(state, name, Side.Kind.GOVERNMENT, state);
            }
            return new Side("ucdp:" + number, name, Side.Kind.GOVERNMENT, null);
        }
        Side known = byNumber.get(number);
        return known == null ? Side.group("ucdp:" + number, name) : known;
    }
}
