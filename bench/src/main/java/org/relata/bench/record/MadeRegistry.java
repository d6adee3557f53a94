package org.relata.bench.record;

import java.util.ArrayList;
import java.util.List;

/** The actors of the made-up claims that have ids, and a registry of them, so that the desk has pages for them. */
public final class MadeRegistry {

    private MadeRegistry() {}

    /** Their ids, of each country those told of most first. */
    public static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (MadeWorld.Actor actor : actors()) {
            ids.add(String.valueOf(actor.id()));
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

    /** The file of those that the registry does not have. */
    public static String yaml() {
        StringBuilder yaml = new StringBuilder("actors:\n");
        for (MadeWorld.Actor actor : actors()) {
            if (!String.valueOf(actor.id()).startsWith(MadeWorld.MADE)) {
                continue;
            }
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
            country.actors().stream().filter(actor -> actor.id() != null).forEach(actors::add);
        }
        return actors;
    }
}
