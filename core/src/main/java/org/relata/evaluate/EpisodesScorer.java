package org.relata.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.relata.conflict.AcdYears;
import org.relata.conflict.Episode;

/** Episodes computed from the active years of the ACD alone, against its columns on episodes. */
final class EpisodesScorer {

    private static final String MEASURE = "conflict-years: episode as the ACD has it";

    private EpisodesScorer() {}

    static void judge(List<Map<String, String>> rows, String source, Judgement into) {
        Map<String, SortedMap<Integer, AcdYears.Row>> conflicts = AcdYears.of(rows, source);
        int closed = conflicts.values().stream()
                .mapToInt(years -> years.lastKey())
                .max()
                .orElse(0);
        conflicts.forEach((conflict, years) -> {
            List<Episode> episodes = Episode.of(new TreeSet<>(years.keySet()), closed);
            for (Episode episode : episodes) {
                years.subMap(episode.first(), episode.last() + 1)
                        .values()
                        .forEach(row -> judge(row, episode, years, into));
            }
        });
    }

    private static void judge(
            AcdYears.Row row, Episode episode, SortedMap<Integer, AcdYears.Row> years, Judgement into) {
        LocalDate start = row.start2();
        check(row, "start", start.getYear() == episode.first(), start, "starts in " + episode.first(), into);
        boolean again = !start.equals(row(years, years.firstKey()).start2());
        check(row, "recurrence", again == episode.recurrence(), start, "episode " + episode.number(), into);
        boolean whole = start.equals(row(years, episode.first()).start2());
        check(row, "one episode", whole, start, "of one episode with " + episode.first(), into);
        boolean ends = episode.ended() && row.year() == episode.last();
        check(row, "end", row.ended() == ends, row.ended() ? "ends" : "goes on", ends ? "ends" : "goes on", into);
        LocalDate end = row.end();
        if (end != null) {
            boolean within = end.getYear() == episode.last();
            check(row, "end in its last active year", within, end, "ends in " + episode.last(), into);
        }
    }

    private static AcdYears.Row row(SortedMap<Integer, AcdYears.Row> years, int year) {
        AcdYears.Row row = years.get(year);
        if (row == null) {
            throw new IllegalStateException("no year " + year);
        }
        return row;
    }

    private static void check(AcdYears.Row row, String label, boolean right, Object gold, String got, Judgement into) {
        into.share(MEASURE, label, right);
        if (!right) {
            String id = row.conflict() + " " + row.year();
            into.fault(new Fault("episode: " + label, id, gold.toString(), got, "first death " + row.start()));
        }
    }
}
