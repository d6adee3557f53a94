package org.relata.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a relative expression is resolved against.
 *
 * @param published day of publication
 * @param tense of the clause
 * @param anchor the last day or longer stretch that was named before: what "the next day" follows
 * @param day the last day that was named: what "three days later" follows, whatever year was named since
 * @param period the last month, quarter or year that was named: what "the quarter" and "a year earlier" speak of
 */
record TimeContext(
        @Nullable LocalDate published,
        Tense tense,
        @Nullable Stretch anchor,
        @Nullable Stretch day,
        @Nullable Stretch period) {

    TimeContext in(Tense other) {
        return new TimeContext(published, other, anchor, day, period);
    }

    /** The context of what follows this expression. */
    TimeContext after(Stretch stretch) {
        if (stretch.start() == null || stretch.finish() == null || stretch.kind() == TimeKind.DURATION) {
            return this;
        }
        return new TimeContext(
                published, tense, stretch, stretch.isDay() ? stretch : day, reported(stretch) ? stretch : period);
    }

    /** A quarter that was over on the day of publication, no earlier than the one spoken of: not that of last year. */
    private boolean reported(Stretch stretch) {
        LocalDate start = stretch.start();
        LocalDate finish = stretch.finish();
        if (start == null || finish == null || Periods.grain(stretch) != Grain.QUARTER) {
            return false;
        }
        if (published != null && finish.isAfter(published)) {
            return false;
        }
        return period == null || period.start() == null || !start.isBefore(period.start());
    }

    /** The last day named before, else the day of publication. */
    @Nullable
    LocalDate anchorDay() {
        return anchor != null && anchor.isDay() ? anchor.start() : published;
    }
}
