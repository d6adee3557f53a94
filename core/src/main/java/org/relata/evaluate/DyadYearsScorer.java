package org.relata.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relata.conflict.AcdYears;
import org.relata.conflict.DyadYear;
import org.relata.conflict.DyadYears;
import org.relata.conflict.Estimate;
import org.relata.conflict.GedEvents;
import org.relata.conflict.GedSides;

/**
 * Active years computed from events alone against the {@code active_year} of the GED.
 *
 * <p>A file of one country cannot show that a dyad is inactive whose government is that of another one, since its events
 * there are not in the file. Such years below the threshold are counted under "all", and left out of "that the file can
 * decide".
 */
final class DyadYearsScorer {

    private static final String ALL = "dyad-years: active or not as UCDP has it";
    private static final String DECIDED = "dyad-years that the file can decide";
    private static final String EVENTS = "events: their dyad-year active or not as UCDP has it";

    private final List<GedEvents.Row> rows;
    private final Judgement into;
    private final GedSides sides = GedSides.plain();
    private final Set<String> countries;

    DyadYearsScorer(List<GedEvents.Row> rows, Judgement into) {
        this.rows = rows;
        this.into = into;
        this.countries = rows.stream()
                .map(row -> GedEvents.isoOf(row.country()))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void judge(Path acd) {
        Map<String, List<GedEvents.Row>> byYear = new LinkedHashMap<>();
        rows.forEach(row -> byYear.computeIfAbsent(row.dyad() + " " + row.year(), key -> new ArrayList<>())
                .add(row));
        List<DyadYears> dyads = DyadYears.of(
                rows.stream().map(row -> GedEvents.days(row, sides)).toList());
        for (DyadYears dyad : dyads) {
            for (DyadYear year : dyad.years().values()) {
                judge(dyad, year, byYear.getOrDefault(dyad.dyad().id() + " " + year.year(), List.of()));
            }
        }
        if (Files.isRegularFile(acd)) {
            new AcdRowsScorer(dyads, countries, into).judge(AcdYears.read(acd));
        } else {
            into.leaveOut("the rows of the ACD: there is no " + acd);
        }
    }

    private void judge(DyadYears dyad, DyadYear year, List<GedEvents.Row> events) {
        Boolean gold = events.isEmpty() ? null : events.get(0).activeYear();
        if (gold == null) {
            into.leaveOut("dyad-years without active_year");
            return;
        }
        String label = dyad.dyad().violence().word();
        boolean right = gold == year.active(Estimate.BEST);
        into.share(ALL, label, right);
        if (year.active(Estimate.BEST) || !elsewhere(dyad)) {
            into.share(DECIDED, label, right);
        }
        into.share(ALL + ", by the low figures", label, gold == year.active(Estimate.LOW));
        into.share(ALL + ", by the high figures", label, gold == year.active(Estimate.HIGH));
        events.forEach(event -> into.share(EVENTS, label, right));
        if (!right) {
            fault(dyad, year, gold, events);
        }
    }

    /** Whether a government of the dyad is that of a country that the file does not cover. */
    private boolean elsewhere(DyadYears dyad) {
        return elsewhere(dyad.dyad().a().state()) || elsewhere(dyad.dyad().b().state());
    }

    private boolean elsewhere(@Nullable String state) {
        return state != null && countries.stream().noneMatch(state::equalsIgnoreCase);
    }

    private void fault(DyadYears dyad, DyadYear year, boolean gold, List<GedEvents.Row> events) {
        String figures = year.deaths().low() + "/" + year.deaths().best() + "/"
                + year.deaths().high() + " deaths (low/best/high) in " + year.events() + " events";
        into.fault(new Fault(
                why(dyad, year, gold, events),
                dyad.dyad().id() + " " + year.year(),
                gold ? "active" : "not active",
                figures,
                dyad.dyad().name()));
    }

    private String why(DyadYears dyad, DyadYear year, boolean gold, List<GedEvents.Row> events) {
        if (gold && elsewhere(dyad)) {
            return "active through events outside the file: a government of the dyad is that of another country";
        }
        if (events.stream().anyMatch(row -> row.start().getYear() != row.end().getYear())) {
            return "an event lasts over the turn of the year: its deaths are split otherwise";
        }
        if (gold && year.active(Estimate.HIGH)) {
            return "below 25 by the best figures, above by the high ones: UCDP knew more, or events elsewhere";
        }
        if (!gold && !year.active(Estimate.LOW)) {
            return "above 25 by the best figures, below by the low ones";
        }
        return gold ? "UCDP counts deaths that the file does not hold" : "UCDP leaves deaths of the file out";
    }
}
