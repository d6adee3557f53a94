package org.relata.corroborate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.PlaceRef;
import org.relata.model.TimeSpan;

/**
 * When and where an event took place, as its claims tell it most precisely.
 *
 * @param start null where no claim gives a time, nor its document a day of publication
 */
record Setting(
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable Integer timePrecision,
        @Nullable PlaceRef place) {

    private static final int WEEK = 3;
    private static final int LARGEST = 9;

    static Setting of(List<Evidence.Item> items) {
        Evidence.Item timed = items.stream()
                .filter(item -> !item.prepared().days.isOpen())
                .min(Comparator.comparing(
                                (Evidence.Item item) -> item.prepared().days.ground())
                        .thenComparingInt(Setting::precision)
                        .thenComparingInt(item -> -supporters(item, items))
                        .thenComparingInt(item -> item.prepared().days.length())
                        .thenComparingInt(item -> item.prepared().days.from())
                        .thenComparing(Evidence.Item::claim))
                .orElse(null);
        PlaceRef place = place(items);
        if (timed == null) {
            return new Setting(null, null, null, place);
        }
        Days days = timed.prepared().days;
        return new Setting(LocalDate.ofEpochDay(days.from()), LocalDate.ofEpochDay(days.to()), precision(timed), place);
    }

    /** What only the publication tells is known to the week. */
    private static int precision(Evidence.Item item) {
        TimeSpan time = item.telling().time();
        if (item.prepared().days.ground() == Days.Ground.PUBLISHED || time == null) {
            return WEEK;
        }
        Integer told = time.precision();
        return told == null ? LARGEST : told;
    }

    private static int supporters(Evidence.Item item, List<Evidence.Item> items) {
        Days days = item.prepared().days;
        return (int) items.stream()
                .filter(other ->
                        !other.prepared().days.isOpen() && other.prepared().days.gap(days) == 0)
                .count();
    }

    private static @Nullable PlaceRef place(List<Evidence.Item> items) {
        return items.stream()
                .filter(item -> item.telling().place() != null)
                .min(Comparator.comparingInt(
                                (Evidence.Item item) -> precision(item.telling().place()))
                        .thenComparing(item -> isInherited(item.telling().place()))
                        .thenComparingLong(item -> -named(item, items))
                        .thenComparing(Evidence.Item::claim))
                .map(item -> item.telling().place())
                .orElse(null);
    }

    private static int precision(@Nullable PlaceRef place) {
        Integer precision = place == null ? null : place.precision();
        return precision == null ? LARGEST : precision;
    }

    private static boolean isInherited(@Nullable PlaceRef place) {
        return place != null && place.inherited();
    }

    private static long named(Evidence.Item item, List<Evidence.Item> items) {
        PlaceRef place = item.telling().place();
        String name = place == null ? null : place.label();
        return items.stream()
                .map(other -> other.telling().place())
                .filter(other -> other != null && other.label().equals(name))
                .count();
    }
}
