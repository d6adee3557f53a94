package org.relata.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relata.conflict.Successions.Takeover;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.Registry;
import org.relata.resolve.place.Countries;

/** Answers whether a conflict ended, goes on, or goes on between others. Immutable; safe to share by threads. */
public final class Conflicts {

    private final Registry registry;
    private final Sides sides;

    /** Lineage and regimes as this registry has them. */
    public Conflicts(Registry registry) {
        this.registry = registry;
        this.sides = new Sides(registry, Countries.builtIn());
    }

    /** All that a source holds of the question, with the sides as of the day of each event. */
    public ConflictRecord record(ViolenceSource source, ViolenceQuery query) {
        return ConflictRecord.of(source, query, sides);
    }

    /** The side that an actor of this registry is on a day; what a reader of other people's events needs. */
    public Optional<Side> side(Actor actor, LocalDate day) {
        return sides.of(actor, day);
    }

    /** A group of this registry as a side, whatever became of it later. */
    public Side group(Actor group) {
        return sides.ofGroup(group);
    }

    /** The answer. Events outside the frame, and dyads that the subject has no part in, are left out. */
    public ConflictReport report(Subject subject, ConflictRecord record, Frame frame) {
        Successions successions = new Successions(registry, sides, frame.to());
        List<DyadDays> violence = closer(concerned(subject, record, frame, successions), record, frame);
        DyadCourses dyadCourses =
                new DyadCourses(successions, new Endings(successions, sides, record.accords()), subject, frame);
        Map<String, List<DyadHistory>> byConflict = new LinkedHashMap<>();
        for (DyadYears years : DyadYears.of(violence)) {
            byConflict
                    .computeIfAbsent(years.dyad().conflict(), id -> new ArrayList<>())
                    .add(dyadCourses.history(years));
        }
        ConflictCourses courses = new ConflictCourses(successions, frame);
        List<ConflictHistory> conflicts = byConflict.values().stream()
                .map(courses::history)
                .sorted(order(subject))
                .toList();
        List<Side> active = active(conflicts);
        return new ConflictReport(
                subject,
                frame,
                violence.stream()
                        .map(DyadDays::first)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                record.last(),
                conflicts,
                new SideCourses(successions, frame).histories(active, conflicts),
                successions(active, successions, frame),
                Map.of(),
                record.leftOut());
    }

    /** Of the years that an episode begins or ends with, day by day: the days are given, and the events behind the verdict. */
    private static List<DyadDays> closer(List<DyadDays> violence, ConflictRecord record, Frame frame) {
        Set<String> wanted = new HashSet<>();
        for (DyadYears dyad : DyadYears.of(violence)) {
            TreeSet<Integer> active = new TreeSet<>();
            dyad.years().values().stream()
                    .filter(year -> year.active(Estimate.BEST))
                    .forEach(year -> active.add(year.year()));
            for (Episode episode : Episode.of(active, frame.closed())) {
                wanted.add(dyad.dyad().id() + " " + episode.first());
                wanted.add(dyad.dyad().id() + " " + episode.last());
            }
        }
        return record.split(violence, row -> wanted.contains(row.dyad().id() + " " + row.year()));
    }

    private List<DyadDays> concerned(Subject subject, ConflictRecord record, Frame frame, Successions successions) {
        Stream<DyadDays> within = record.violence().stream().filter(row -> frame.contains(row.first()));
        Optional<Actor> actor = Optional.ofNullable(subject.actor()).flatMap(registry::actor);
        if (actor.isEmpty()) {
            return within.toList();
        }
        Side own = switch (actor.get().kind()) {
            case ARMED_GROUP, PARTY -> sides.ofGroup(actor.get());
            default -> sides.of(actor.get(), frame.to()).orElse(sides.ofGroup(actor.get()));
        };
        List<Takeover> takeovers = successions.takeoversBy(own);
        Set<String> line = new LinkedHashSet<>(successions.line(own));
        List<DyadDays> rows = record.split(
                within.toList(),
                row -> takeovers.stream()
                        .anyMatch(takeover -> row.first().isBefore(takeover.day())
                                && !row.last().isBefore(takeover.day())));
        return rows.stream()
                .filter(row -> line.contains(row.dyad().a().id())
                        || line.contains(row.dyad().b().id())
                        || takeovers.stream().anyMatch(takeover -> asGovernment(row, takeover)))
                .toList();
    }

    private static boolean asGovernment(DyadDays row, Takeover takeover) {
        LocalDate until = takeover.regime().to();
        return row.dyad().a().id().equals(takeover.state())
                && !row.first().isBefore(takeover.day())
                && (until == null || !row.first().isAfter(until));
    }

    /** First the war with the government of the country or actor asked for, then by deaths. */
    private static Comparator<ConflictHistory> order(Subject subject) {
        String country = subject.country();
        return Comparator.comparing((ConflictHistory conflict) -> !asked(conflict, country))
                .thenComparing(conflict -> conflict.violence() == Violence.ONE_SIDED)
                .thenComparing(conflict -> -conflict.total().best())
                .thenComparing(ConflictHistory::id);
    }

    private static boolean asked(ConflictHistory conflict, @Nullable String country) {
        Side a = conflict.dyads().get(0).dyad().a();
        return country != null && conflict.violence() == Violence.STATE_BASED && country.equalsIgnoreCase(a.state());
    }

    private static List<Side> active(List<ConflictHistory> conflicts) {
        Set<Side> active = new LinkedHashSet<>();
        for (ConflictHistory conflict : conflicts) {
            for (DyadHistory dyad : conflict.dyads()) {
                if (dyad.everActive()) {
                    active.add(dyad.dyad().a());
                    active.add(dyad.dyad().b());
                }
            }
        }
        active.remove(Side.CIVILIANS);
        return List.copyOf(active);
    }

    private static List<Succession> successions(List<Side> active, Successions successions, Frame frame) {
        List<Succession> all = new ArrayList<>(successions.between(active));
        for (Side side : active) {
            for (Takeover takeover : successions.takeoversBy(side)) {
                active.stream()
                        .filter(other -> takeover.state().equals(other.state()))
                        .forEach(government -> all.add(new Succession(
                                Succession.Kind.TAKEOVER, side, government, takeover.day(), takeover.evidence())));
            }
        }
        return all.stream()
                .filter(one -> frame.contains(one.day()))
                .sorted(Comparator.comparing(Succession::day)
                        .thenComparing(one -> one.from().id())
                        .thenComparing(one -> one.to().id()))
                .toList();
    }
}
