package org.relata.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts events by day, which come in the order of days, and puts them into bins. */
final class TimeBins {

    private final List<DayCount> days = new ArrayList<>();
    private int day = Integer.MIN_VALUE;
    private int eventsOfDay;
    private long killedOfDay;

    private record DayCount(int day, int events, long killed) {}

    void add(int on, int events, long killed) {
        if (on != day) {
            endDay();
            day = on;
        }
        eventsOfDay += events;
        killedOfDay += killed;
    }

    private void endDay() {
        if (eventsOfDay > 0) {
            days.add(new DayCount(day, eventsOfDay, killedOfDay));
        }
        eventsOfDay = 0;
        killedOfDay = 0;
    }

    /** At most so many bins of equal length from the first day to the last. */
    List<TimeBin> of(int most) {
        endDay();
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
