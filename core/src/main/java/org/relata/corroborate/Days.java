package org.relata.corroborate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relata.model.TimeSpan;

/**
 * The days on which an act may have taken place, counted from 1970-01-01.
 *
 * @param ground how it is known
 */
record Days(int from, int to, Ground ground) {

    /** What the days rest on. */
    enum Ground {
        /** The claim tells them. */
        STATED,
        /** News tells what happened in the days before it is published. */
        PUBLISHED,
        /** Nothing tells them. */
        OPEN
    }

    /** How many days news tells of that gives no time. */
    static final int BEFORE_PUBLICATION = 3;

    /** Longer stretches are months and years, of which single days are not told. */
    static final int LONGEST_SHORT = 10;

    private static final Days NEVER = new Days(0, 0, Ground.OPEN);

    static Days of(Telling telling) {
        TimeSpan time = telling.time();
        LocalDate published = telling.published();
        if (time != null && (time.start() != null || time.finish() != null)) {
            return stated(time, published);
        }
        if (published == null || telling.background()) {
            return NEVER;
        }
        int day = (int) published.toEpochDay();
        return new Days(day - BEFORE_PUBLICATION, day, Ground.PUBLISHED);
    }

    /** An open end is the publication, an open beginning is not known. */
    private static Days stated(TimeSpan time, @Nullable LocalDate published) {
        LocalDate start = time.start();
        LocalDate finish = time.finish();
        if (start == null) {
            return finish == null ? NEVER : single(finish);
        }
        if (finish == null) {
            return published != null && published.isAfter(start) ? between(start, published) : single(start);
        }
        return finish.isBefore(start) ? single(start) : between(start, finish);
    }

    private static Days single(LocalDate day) {
        return between(day, day);
    }

    private static Days between(LocalDate start, LocalDate finish) {
        return new Days((int) start.toEpochDay(), (int) finish.toEpochDay(), Ground.STATED);
    }

    int length() {
        return to - from + 1;
    }

    boolean isOpen() {
        return ground == Ground.OPEN;
    }

    /** Whether it is told to the day or to a few days. */
    boolean isShort() {
        return !isOpen() && length() <= LONGEST_SHORT;
    }

    /** Days between the two; 0 where they meet. */
    int gap(Days other) {
        return Math.max(0, Math.max(from - other.to, other.from - to));
    }

    /** Whether the other lies within these. */
    boolean contain(Days other) {
        return from <= other.from && other.to <= to;
    }

    /** How well they fit, -1 to 1. */
    double fit(Days other) {
        if (isOpen() || other.isOpen()) {
            return 0;
        }
        int gap = gap(other);
        boolean bothStated = ground == Ground.STATED && other.ground == Ground.STATED;
        if (gap > 0) {
            double worst = bothStated ? 1 : 0.3;
            return Math.max(-1, -worst * gap);
        }
        if (bothStated) {
            int longest = Math.max(length(), other.length());
            return 1 / (1 + (longest - 1) / 6.0);
        }
        return byPublication(other);
    }

    /** Two reports of one day tell of one thing sooner than two of three days; what was yesterday is told today. */
    private double byPublication(Days other) {
        if (ground == other.ground) {
            return Math.max(0.05, 0.7 - 0.2 * Math.abs(to - other.to));
        }
        Days stated = ground == Ground.STATED ? this : other;
        Days published = ground == Ground.STATED ? other : this;
        int before = Math.max(0, published.to - stated.to - 1);
        double fit = Math.max(0.1, 0.6 - 0.2 * before);
        return fit / (1 + (stated.length() - 1) / 6.0);
    }

    /** Whether they lie too far apart to be one event. */
    boolean isFarFrom(Days other) {
        return !isOpen() && !other.isOpen() && (gap(other) > 2 || isShort() != other.isShort());
    }
}
