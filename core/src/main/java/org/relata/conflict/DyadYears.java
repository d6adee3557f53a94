package org.relata.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The years of one dyad, from what happened on its days.
 *
 * @param dyad as its first event has it
 * @param years by calendar year; only years with events
 */
public record DyadYears(Dyad dyad, SortedMap<Integer, DyadYear> years) {

    private static final Comparator<DyadDays> IN_TIME =
            Comparator.comparing(DyadDays::last).thenComparing(DyadDays::first).thenComparing(DyadDays::event);

    public DyadYears {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /** Adds up each dyad by year; the dyads in the order of their ids. */
    public static List<DyadYears> of(Collection<DyadDays> days) {
        SortedMap<String, List<DyadDays>> byDyad = new TreeMap<>();
        for (DyadDays row : days) {
            byDyad.computeIfAbsent(row.dyad().id(), id -> new ArrayList<>()).add(row);
        }
        return byDyad.values().stream().map(DyadYears::ofOne).toList();
    }

    private static DyadYears ofOne(List<DyadDays> rows) {
        SortedMap<Integer, Sum> sums = new TreeMap<>();
        rows.sort(IN_TIME);
        for (DyadDays row : rows) {
            sums.computeIfAbsent(row.year(), year -> new Sum(row)).add(row);
        }
        SortedMap<Integer, DyadYear> years = new TreeMap<>();
        sums.forEach((year, sum) -> years.put(year, sum.year(year)));
        return new DyadYears(rows.get(0).dyad(), years);
    }

    /** The day of the first event of all years. */
    LocalDate first() {
        return years.values().iterator().next().first();
    }

    /** The day of the last one. */
    LocalDate last() {
        return years.tailMap(years.lastKey()).values().iterator().next().last();
    }

    /** Adds up one year. Days on which nobody died by the best estimate do not move its first and last death. */
    private static final class Sum {

        private final Map<Estimate, LocalDate> reached = new EnumMap<>(Estimate.class);
        private final Set<Side> alliesOfA = new LinkedHashSet<>();
        private final Set<Side> alliesOfB = new LinkedHashSet<>();
        private final DyadDays opening;
        private Deaths deaths = Deaths.NONE;
        private int events;
        private boolean coarse;
        private @Nullable DyadDays first;
        private DyadDays last;
        private DyadDays deadliest;
        private @Nullable DyadDays threshold;

        Sum(DyadDays opening) {
            this.opening = opening;
            this.last = opening;
            this.deadliest = opening;
        }

        void add(DyadDays row) {
            deaths = deaths.plus(row.deaths());
            events += row.events();
            coarse |= row.key() != null;
            alliesOfA.addAll(row.alliesOfA());
            alliesOfB.addAll(row.alliesOfB());
            if (row.deaths().best() > deadliest.deaths().best()) {
                deadliest = row;
            }
            if (row.deaths().best() > 0) {
                last = row;
                if (first == null || row.first().isBefore(first.first())) {
                    first = row;
                }
            }
            for (Estimate estimate : Estimate.values()) {
                if (deaths.of(estimate) >= DyadYear.ACTIVE && reached.putIfAbsent(estimate, row.last()) == null) {
                    threshold = estimate == Estimate.BEST ? row : threshold;
                }
            }
        }

        DyadYear year(int year) {
            DyadDays begin = first == null ? opening : first;
            Set<String> evidence = new LinkedHashSet<>();
            evidence.add(begin.event());
            if (threshold != null) {
                evidence.add(threshold.event());
            }
            evidence.add(deadliest.event());
            evidence.add(last.event());
            return new DyadYear(
                    year,
                    events,
                    deaths,
                    begin.first(),
                    last.last(),
                    coarse ? Map.of() : Collections.unmodifiableMap(reached),
                    List.copyOf(evidence),
                    List.copyOf(alliesOfA),
                    List.copyOf(alliesOfB));
        }
    }
}
