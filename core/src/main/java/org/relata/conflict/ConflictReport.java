package org.relata.conflict;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer to whether a conflict ended.
 *
 * @param recordFirst day of the first event that counts; null where there is none
 * @param recordLast last day of anything in the record
 * @param conflicts the one that was asked about first, then those with most deaths
 * @param sides all that were in an active dyad
 * @param claims the claims behind the events that the verdicts name, by event
 * @param leftOut events that count for no dyad, by the reason
 */
public record ConflictReport(
        Subject subject,
        Frame frame,
        @Nullable LocalDate recordFirst,
        LocalDate recordLast,
        List<ConflictHistory> conflicts,
        List<SideHistory> sides,
        List<Succession> successions,
        Map<String, List<String>> claims,
        Map<String, Integer> leftOut) {

    public ConflictReport {
        conflicts = List.copyOf(conflicts);
        sides = List.copyOf(sides);
        successions = List.copyOf(successions);
    }

    /** The same with the claims behind its events. */
    public ConflictReport withClaims(Map<String, List<String>> found) {
        return new ConflictReport(
                subject, frame, recordFirst, recordLast, conflicts, sides, successions, found, leftOut);
    }

    /** Ids of the events and entries of the registry that any verdict names, each once. */
    public List<String> evidence() {
        Set<String> all = new LinkedHashSet<>();
        for (ConflictHistory conflict : conflicts) {
            all.addAll(conflict.verdict().evidence());
            conflict.dyads().forEach(dyad -> all.addAll(dyad.verdict().evidence()));
        }
        sides.forEach(side -> all.addAll(side.verdict().evidence()));
        return List.copyOf(all);
    }

    /** Whether an episode begins in the year in which the record does, so that it may be older. */
    public boolean mayBeOlder() {
        LocalDate first = recordFirst;
        return first != null
                && conflicts.stream()
                        .flatMap(conflict -> conflict.course().episodes().stream())
                        .anyMatch(episode -> episode.first() == first.getYear());
    }

    /** The conflict that the question is about. */
    public Optional<ConflictHistory> main() {
        return conflicts.isEmpty() ? Optional.empty() : Optional.of(conflicts.get(0));
    }

    /** The dyad with this id. */
    public Optional<DyadHistory> dyad(String id) {
        return conflicts.stream()
                .flatMap(conflict -> conflict.dyads().stream())
                .filter(dyad -> dyad.dyad().id().equals(id))
                .findFirst();
    }

    /** The party with this id. */
    public Optional<SideHistory> side(String id) {
        return sides.stream().filter(side -> side.side().id().equals(id)).findFirst();
    }
}
