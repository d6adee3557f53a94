package org.relata.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.relata.conflict.AcdYears;
import org.relata.conflict.Deaths;
import org.relata.conflict.DyadYear;
import org.relata.conflict.DyadYears;
import org.relata.conflict.Episode;
import org.relata.conflict.Estimate;
import org.relata.conflict.Violence;

/** Rows of the ACD that must follow from the events of a GED file: which years are active, how intense, and how they end. */
final class AcdRowsScorer {

    private static final String OWN = "ACD rows of the file's countries";
    private static final String OTHER = "ACD rows of conflicts of other countries, of which the file has a part";

    private final List<DyadYears> dyads;
    private final Set<String> countries;
    private final Judgement into;

    AcdRowsScorer(List<DyadYears> dyads, Set<String> countries, Judgement into) {
        this.dyads = dyads;
        this.countries = countries;
        this.into = into;
    }

    void judge(Map<String, SortedMap<Integer, AcdYears.Row>> acd) {
        Map<String, List<DyadYears>> conflicts = new TreeMap<>();
        TreeSet<Integer> all = new TreeSet<>();
        for (DyadYears dyad : dyads) {
            all.addAll(dyad.years().keySet());
            if (dyad.dyad().violence() == Violence.STATE_BASED) {
                conflicts
                        .computeIfAbsent(dyad.dyad().conflict(), id -> new ArrayList<>())
                        .add(dyad);
            }
        }
        conflicts.forEach((id, part) -> judge(part, acd.getOrDefault(id, new TreeMap<>()), all));
    }

    private void judge(List<DyadYears> conflict, SortedMap<Integer, AcdYears.Row> gold, NavigableSet<Integer> all) {
        boolean own = conflict.stream().allMatch(dyad -> here(dyad.dyad().a().state()))
                && conflict.stream().noneMatch(dyad -> dyad.dyad().b().official());
        TreeSet<Integer> active = new TreeSet<>();
        for (DyadYears dyad : conflict) {
            dyad.years().values().stream()
                    .filter(year -> year.active(Estimate.BEST))
                    .forEach(year -> active.add(year.year()));
        }
        String measure = own ? OWN : OTHER;
        for (int year : all) {
            AcdYears.Row row = gold.get(year);
            check(measure, "active", conflict, year, row != null, active.contains(year));
            if (row != null && active.contains(year)) {
                judge(measure, conflict, row, active, all);
            }
        }
    }

    private boolean here(@Nullable String state) {
        return state != null && countries.stream().anyMatch(state::equalsIgnoreCase);
    }

    private void judge(
            String measure,
            List<DyadYears> conflict,
            AcdYears.Row row,
            NavigableSet<Integer> active,
            NavigableSet<Integer> all) {
        int year = row.year();
        Deaths deaths = Deaths.NONE;
        LocalDate last = LocalDate.MIN;
        LocalDate reached = LocalDate.MAX;
        for (DyadYears dyad : conflict) {
            DyadYear one = dyad.years().get(year);
            if (one != null) {
                deaths = deaths.plus(one.deaths());
                last = one.last().isAfter(last) ? one.last() : last;
                LocalDate day = one.reached(Estimate.BEST).orElse(reached);
                reached = day.isBefore(reached) ? day : reached;
            }
        }
        check(measure, "intensity", conflict, year, row.intensity(), DyadYear.intensity(deaths.best()));
        if (row.start2().getYear() == year) {
            check(measure, "day on which 25 were reached", conflict, year, row.start2(), reached);
        }
        boolean ended =
                Episode.of(active, all.last()).stream().anyMatch(episode -> episode.ended() && episode.last() == year);
        if (year < all.last()) {
            check(measure, "end of the episode", conflict, year, row.ended(), ended);
        }
        LocalDate end = row.end();
        if (end != null) {
            check(measure, "day of the last death", conflict, year, end, last);
        }
    }

    private void check(String measure, String label, List<DyadYears> conflict, int year, Object gold, Object got) {
        into.share(measure, label, gold.equals(got));
        if (!gold.equals(got)) {
            String kind = measure.equals(OWN) ? "ACD: " + label : "ACD, events outside the file count too: " + label;
            into.fault(new Fault(
                    kind,
                    conflict.get(0).dyad().conflict() + " " + year,
                    gold.toString(),
                    got.toString(),
                    conflict.get(0).dyad().conflictName()));
        }
    }
}
