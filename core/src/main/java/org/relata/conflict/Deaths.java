package org.relata.conflict;

import org.jspecify.annotations.Nullable;
import org.relata.model.Figure;

/** How many were killed, by each estimate. */
public record Deaths(long low, long best, long high) {

    /** Nobody. */
    public static final Deaths NONE = new Deaths(0, 0, 0);

    /**
     * The figures of one toll. Without a likeliest figure the lowest stands for it, and without a highest one the
     * likeliest: a bound that nobody states is not made up.
     */
    public static Deaths of(Figure figure) {
        Integer best = figure.best();
        Integer high = figure.high();
        return of(figure.low(), best, high);
    }

    /** The same of single numbers, of which only the lowest is always there. */
    public static Deaths of(long low, @Nullable Integer best, @Nullable Integer high) {
        long likely = best == null ? low : best;
        return new Deaths(low, likely, high == null ? likely : high);
    }

    /** The figure of one estimate. */
    public long of(Estimate estimate) {
        return switch (estimate) {
            case LOW -> low;
            case BEST -> best;
            case HIGH -> high;
        };
    }

    /** Both together. */
    public Deaths plus(Deaths other) {
        return new Deaths(low + other.low, best + other.best, high + other.high);
    }
}
