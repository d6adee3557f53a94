package org.relata.bench.record;

import java.util.ArrayList;
import java.util.List;

/** The actors of the made-up claims as a registry, so that the desk has pages for them. */
public final class MadeRegistry {

    private MadeRegistry() {}

    /** Their ids, of each country those told of most first. */
    public static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (MadeWorld.Actor actor : actors()) {
            ids.add(actor.id());
        }
        return ids;
    }

    /** Their names. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (MadeWorld.Actor actor : actors()) {
            names.add(actor.name());
        }
        return names;
    }

    /** The file. */
    public static String yaml() {
        StringBuilder yaml = new StringBuilder("actors:\n");
        for (MadeWorld.Actor actor : actors()) {
            // Some names are borne by several; the id tells them apart.
            yaml.append("  - {id: ")
                    .append(actor.id())
                    .append(", kind: armed-group, names: [\"")
                    .append(actor.name())
                    .append(' ')
                    .append(actor.id())
                    .append("\"]}\n");
        }
        return yaml.toString();
    }

    private static List<MadeWorld.Actor> actors() {
        List<MadeWorld.Actor> actors = new ArrayList<>();
        for (MadeWorld.Country country : MadeClaims.world().countries()) {
            actors.addAll(country.actors());
        }
        return actors;
    }
}
