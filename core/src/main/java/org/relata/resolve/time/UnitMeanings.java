package org.relata.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Weeks, months and years counted from the day of publication or from what was named before. */
final class UnitMeanings {

    private UnitMeanings() {}

    static Stretch unit(Groups groups, TimeContext context) {
        String name = groups.has("unit") ? "unit" : groups.has("thatunit") ? "thatunit" : "anchorunit";
        Grain grain = new Amount(1, Amount.unit(groups.plain(name))).grain();
        Grain size = grain == null ? Grain.DAY : grain;
        String which = groups.plain("which");
        if (name.equals("unit")) {
            return fromPublication(groups, size, which, context);
        }
        LocalDate base = base(groups, size, name, context);
        if (base == null) {
            return Stretch.open(TimeKind.DATE, unknown(size));
        }
        if (name.equals("thatunit")) {
            return Parts.of(Periods.around(base, size), groups.plain("part"));
        }
        int direction = which.matches("previous|preceding|prior|before|earlier") ? -1 : 1;
        return Periods.around(size.shift(base, direction), size);
    }

    /** What "the next day" and "that year" are counted from: never the day of publication for a day. */
    private static @Nullable LocalDate base(Groups groups, Grain size, String name, TimeContext context) {
        Stretch anchor = context.anchor();
        boolean ofPublication =
                groups.has("part") || groups.text().matches("the (?:full |fiscal |current )?year|(?:early|late).*");
        if (anchor == null || ofPublication) {
            return size == Grain.DAY && name.equals("anchorunit") ? null : context.published();
        }
        if (size == Grain.DAY) {
            return anchor.isDay() ? anchor.start() : null;
        }
        return anchor.start();
    }

    private static String unknown(Grain size) {
        return switch (size) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            default -> "XXXX";
        };
    }

    private static Stretch fromPublication(Groups groups, Grain size, String which, TimeContext context) {
        LocalDate published = context.published();
        if (published == null) {
            return Stretch.open(TimeKind.DATE, unknown(size));
        }
        int shift = which.equals("last") || which.equals("this past") || which.startsWith("past")
                ? -1
                : which.equals("next") || which.contains("coming") ? 1 : 0;
        Stretch whole = which.contains("latest") || which.contains("recent")
                ? Periods.around(size.shift(published, -1), size)
                : Periods.around(size.shift(published, shift), size);
        return narrowed(whole, groups.text(), published);
    }

    private static Stretch narrowed(Stretch whole, String text, LocalDate published) {
        LocalDate start = whole.start();
        LocalDate finish = whole.finish();
        boolean now = start != null && finish != null && !start.isAfter(published) && !finish.isBefore(published);
        if (text.startsWith("earlier ") || text.startsWith("later ")) {
            if (!now) {
                return whole;
            }
            return text.startsWith("earlier ") ? whole.within(start, published) : whole.within(published, finish);
        }
        return Parts.of(whole, text.startsWith("early ") ? "early" : text.startsWith("late ") ? "late" : "");
    }

    static @Nullable Stretch ago(Groups groups, TimeContext context) {
        int direction = groups.text().endsWith("from now") || groups.text().endsWith("hence") ? 1 : -1;
        if (groups.has("yearago")) {
            return back(new Amount(1, "Y"), -1, context.published(), context);
        }
        if (groups.has("bareunits")) {
            return Stretch.open(TimeKind.DATE, "PAST_REF");
        }
        Amount amount = Amount.of(groups.plain("count"), groups.plain("unit"));
        Amount whole = groups.has("fraction") || groups.text().contains(" and a half ") ? amount.plus(0.5) : amount;
        return back(whole, direction, context.published(), context);
    }

    static @Nullable Stretch later(Groups groups, TimeContext context) {
        Amount amount = Amount.of(groups.plain("count"), groups.plain("unit"));
        int direction = groups.plain("later").matches("later|afterwards?") ? 1 : -1;
        Stretch last = context.anchor();
        Stretch day = context.day();
        Stretch anchor = day != null && last != null && !last.isDay() && amount.grain() == Grain.DAY ? day : last;
        LocalDate base = anchor != null ? anchor.start() : direction < 0 ? context.published() : null;
        return back(amount, direction, base, context);
    }

    private static Stretch back(Amount amount, int direction, @Nullable LocalDate base, TimeContext context) {
        if (amount.vague()) {
            return vague(amount, direction, base);
        }
        Grain grain = amount.grain();
        Stretch period = context.period();
        if (grain == Grain.YEAR && period != null && period.start() != null) {
            LocalDate moved = amount.from(period.start(), direction);
            return moved == null ? period : Periods.quarter(moved);
        }
        LocalDate day = base == null ? null : amount.from(base, direction);
        if (day == null) {
            return Stretch.open(TimeKind.DATE, unknown(grain == null ? Grain.DAY : grain));
        }
        if (grain == null) {
            return Periods.day(day);
        }
        return Periods.around(day, grain.compareTo(Grain.YEAR) > 0 ? Grain.YEAR : grain);
    }

    /** "A few days ago" lies within the week before; longer vague lengths stay open. */
    private static Stretch vague(Amount amount, int direction, @Nullable LocalDate base) {
        Stretch open = Stretch.open(TimeKind.DATE, direction < 0 ? "PAST_REF" : "FUTURE_REF");
        if (base == null || amount.grain() != Grain.DAY) {
            return open;
        }
        return direction < 0
                ? open.within(base.minusDays(7), base.minusDays(1))
                : open.within(base.plusDays(1), base.plusDays(7));
    }
}
