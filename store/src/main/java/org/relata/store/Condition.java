package org.relata.store;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing that claims or events are filtered by. Of an event, what only claims have – holder, status, part, text –
 * must hold of one and the same of its claims.
 */
public sealed interface Condition {

    /** Acts or is acted on; any of these ids of the registry, or words as {@link Condition#words} makes them. */
    record Actor(Set<String> names) implements Condition {
        public Actor {
            names = sorted(names);
        }
    }

    /** Both take part; of an event, on two sides. */
    record Dyad(Set<String> one, Set<String> other) implements Condition {
        public Dyad {
            one = sorted(one);
            other = sorted(other);
        }
    }

    /** Says so, at any depth; publishers are holders by their names. */
    record HeldBy(Set<String> names) implements Condition {
        public HeldBy {
            names = sorted(names);
        }
    }

    /** Any of these types of PLOVER, or kinds of relation. */
    record Type(Set<String> types) implements Condition {
        public Type {
            types = sorted(types);
        }
    }

    /** At a place of this name, or in the first-level unit or country (ISO 3166 alpha-3) of it. */
    record Place(String name) implements Condition {}

    /** Within these degrees. */
    record Box(double west, double south, double east, double north) implements Condition {}

    /** On this day or later. */
    record From(LocalDate day) implements Condition {}

    /** On this day or earlier. */
    record To(LocalDate day) implements Condition {}

    /** Event or relation. */
    record Kind(String kind) implements Condition {}

    /** Any of these. */
    record Status(Set<String> statuses) implements Condition {
        public Status {
            statuses = sorted(statuses);
        }
    }

    /** In any of these parts of documents. */
    record Part(Set<String> parts) implements Condition {
        public Part {
            parts = sorted(parts);
        }
    }

    /** These words in the sentence. */
    record Text(TextQuery words) implements Condition {}

    /** In this document. */
    record InDocument(String id) implements Condition {}

    /** With at least so many dead: of an event its likeliest number, of a claim the number of one of its tolls. */
    record KilledAtLeast(int dead) implements Condition {}

    /** Claims of this event. */
    record OfEvent(String id) implements Condition {}

    /** How somebody whom the registry does not know is named in {@link Actor} and {@link HeldBy}. */
    static String words(String words) {
        return Who.unnamed(words);
    }

    private static Set<String> sorted(Set<String> given) {
        return java.util.Collections.unmodifiableSet(new TreeSet<>(given));
    }
}
