package org.relata.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one or more registry files state, before anything is looked up in it. */
final class RegistryFacts {

    final List<Actor> actors = new ArrayList<>();
    final List<Addition> additions = new ArrayList<>();
    final List<Office> offices = new ArrayList<>();
    final List<Membership> memberships = new ArrayList<>();
    final List<Command> commands = new ArrayList<>();
    final List<Activity> activities = new ArrayList<>();
    final List<Lineage> lineages = new ArrayList<>();
    final List<Designation> designations = new ArrayList<>();
    final List<Holding> holdings = new ArrayList<>();

    /** Adds all of another file's. */
    RegistryFacts add(RegistryFacts other) {
        actors.addAll(other.actors);
        additions.addAll(other.additions);
        offices.addAll(other.offices);
        memberships.addAll(other.memberships);
        commands.addAll(other.commands);
        activities.addAll(other.activities);
        lineages.addAll(other.lineages);
        designations.addAll(other.designations);
        holdings.addAll(other.holdings);
        return this;
    }

    /** Gives every addition to its actor; those that are left have none. */
    RegistryFacts complete() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < actors.size(); i++) {
            places.putIfAbsent(actors.get(i).id(), i);
        }
        for (Addition addition : List.copyOf(additions)) {
            Integer place = places.get(addition.id());
            if (place != null) {
                actors.set(place, addition.to(actors.get(place)));
            }
        }
        additions.removeIf(addition -> places.containsKey(addition.id()));
        return this;
    }
}
