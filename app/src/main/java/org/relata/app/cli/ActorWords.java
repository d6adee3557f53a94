package org.relata.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.actor.ActorMatch;
import org.relata.resolve.actor.ActorNames;
import org.relata.store.Condition;

/** Whom a name of a filter stands for in a store. */
final class ActorWords {

    private final ActorNames names;

    ActorWords(ActorNames names) {
        this.names = names;
    }

    static ActorWords builtIn() {
        return new ActorWords(ActorNames.builtIn());
    }

    /** The actor whose id or name it is, and everybody whom texts call by just these words. */
    Set<String> names(String given, @Nullable LocalDate asOf) {
        Set<String> all = new LinkedHashSet<>();
        if (names.registry().actor(given).isPresent()) {
            all.add(given);
        } else {
            LocalDate day = asOf == null ? LocalDate.now(Clock.systemUTC()) : asOf;
            List<ActorMatch> readings = names.lookup(given, day);
            ActorNames.best(readings.isEmpty() ? names.lookup(given, null) : readings)
                    .map(ActorMatch::actor)
                    .ifPresent(all::add);
            all.add(Condition.words(given));
            if (all.size() == 1) {
                all.add(given);
            }
        }
        return all;
    }
}
