package org.relata.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts events by day, which come in the order of days, and puts them into bins. */
final class TimeBins {

    private final List<DayCount> days = new ArrayList<>();

    private record DayCount(int day, int events, long killed) {}

    void add(int day, int events, long killed) {
        int last = days.size() - 1;
        if (last >= 0 && days.get(last).day() == day) {
            DayCount before = days.get(last);
            days.set(last, new DayCount(day, before.events() + events, before.killed() + killed));
        } else {
            days.add(new DayCount(day, events, killed));
        }
    }

    /** At most so many bins of equal length from the first day to the last. */
    List<TimeBin> of(int most) {
        if (days.isEmpty()) {
            return List.of();
        }
        int first = days.get(0).day();
        int last = days.get(days.size() - 1).day();
        int width = Math.max(1, (last - first + most) / most);
        List<TimeBin> bins = new ArrayList<>();
        int at = 0;
        while (at < days.size()) {
            int bin = (days.get(at).day() - first) / width;
            int events = 0;
            long killed = 0;
            for (; at < days.size() && (days.get(at).day() - first) / width == bin; at++) {
                events += days.get(at).events();
                killed += days.get(at).killed();
            }
            LocalDate start = LocalDate.ofEpochDay(first + (long) bin * width);
            bins.add(new TimeBin(start, start.plusDays(width), events, killed));
        }
        return List.copyOf(bins);
    }
}
