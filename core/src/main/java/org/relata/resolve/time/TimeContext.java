package org.relata.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a relative expression is resolved against.
 *
 * @param published day of publication
 * @param tense of the clause
 * @param anchor the last day or longer stretch that was named before: what "the next day" follows
 * @param period the last month, quarter or year that was named: what "the quarter" and "a year earlier" speak of
 */
record TimeContext(
        @Nullable LocalDate published,
        Tense tense,
        @Nullable Stretch anchor,
        @Nullable Stretch period) {

    TimeContext in(Tense other) {
        return new TimeContext(published, other, anchor, period);
    }

    /** The context of what follows this expression. */
    TimeContext after(Stretch stretch) {
        if (stretch.start() == null || stretch.finish() == null || stretch.kind() == TimeKind.DURATION) {
            return this;
        }
        return new TimeContext(published, tense, stretch, Periods.grain(stretch) == Grain.QUARTER ? stretch : period);
    }

    /** The last day named before, else the day of publication. */
    @Nullable
    LocalDate anchorDay() {
        return anchor != null && anchor.isDay() ? anchor.start() : published;
    }
}
