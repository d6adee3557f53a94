package org.relata.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names that two actors bear at one time with nothing to tell them apart: neither another country, nor that one of them
 * had ended, nor that one is the forerunner of the other, nor that the name is a place or is local.
 */
final class SharedNames {

    /** One such name, at the second actor that bears it. */
    record Shared(Entry entry, String message) {}

    private record Bearer(Actor actor, ActorName name) {
        Period time() {
            Period life = actor.life();
            Period own = name.period();
            return new Period(own.from() == null ? life.from() : own.from(), own.to() == null ? life.to() : own.to());
        }
    }

    private SharedNames() {}

    static List<Shared> of(Registry registry) {
        Map<String, List<Bearer>> bearers = new HashMap<>();
        List<Shared> shared = new ArrayList<>();
        for (Actor actor : registry.actors()) {
            for (ActorName name : actor.names()) {
                if (name.use() == ActorName.Use.PLAIN) {
                    Bearer bearer = new Bearer(actor, name);
                    List<Bearer> before = bearers.computeIfAbsent(NameForm.key(name.text()), key -> new ArrayList<>(1));
                    before.stream()
                            .filter(other -> !told(registry, other, bearer))
                            .findFirst()
                            .ifPresent(other -> shared.add(new Shared(
                                    name.entry(),
                                    "'" + name.text() + "' also names "
                                            + other.actor().id() + " ("
                                            + other.name().entry().where()
                                            + ") at the same time; date one of the names or make it local")));
                    before.add(bearer);
                }
            }
        }
        return shared;
    }

    private static boolean told(Registry registry, Bearer one, Bearer other) {
        String id = other.actor().id();
        return one.actor().id().equals(id)
                || !Objects.equals(country(one), country(other))
                || one.actor().kind() != other.actor().kind()
                || !one.time().overlaps(other.time())
                || registry.lineageOf(one.actor().id()).stream()
                        .anyMatch(link -> id.equals(link.other()) || id.equals(link.actor()));
    }

    private static @Nullable String country(Bearer bearer) {
        return bearer.actor().country();
    }
}
