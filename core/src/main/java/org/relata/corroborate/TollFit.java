package org.relata.corroborate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Toll;

/** How far the tolls of two claims agree. Equal figures speak for one event, the more so the higher they are. */
final class TollFit {

    /** Above it two equal figures are hardly by chance. */
    private static final double TELLING = 20;

    private TollFit() {}

    static double of(List<Toll> one, List<Toll> other) {
        double best = 0;
        boolean differ = false;
        for (Toll toll : one) {
            for (Toll like : other) {
                if (toll.kind().equals(like.kind()) && ofEvent(toll) && ofEvent(like)) {
                    double fit = of(toll, like);
                    best = Math.max(best, fit);
                    differ |= fit < 0;
                }
            }
        }
        return best > 0 ? best : differ ? -1 : 0;
    }

    private static boolean ofEvent(Toll toll) {
        return toll.scope().equals("event") && toll.partOf() == null;
    }

    private static double of(Toll one, Toll other) {
        Integer best = one.best();
        Integer otherBest = other.best();
        if (best != null && otherBest != null && best.equals(otherBest)) {
            return Math.min(1, 0.3 + Math.log1p(best) / Math.log1p(TELLING));
        }
        return overlap(one, other) ? 0.2 : -1;
    }

    private static boolean overlap(Toll one, Toll other) {
        return low(one) <= high(other) && low(other) <= high(one);
    }

    private static int low(Toll toll) {
        return first(toll.low(), toll.best(), 0);
    }

    private static int high(Toll toll) {
        Integer high = toll.high();
        return high == null && toll.low() != null && toll.best() == null
                ? Integer.MAX_VALUE
                : first(high, toll.best(), Integer.MAX_VALUE);
    }

    private static int first(@Nullable Integer one, @Nullable Integer other, int none) {
        if (one != null) {
            return one;
        }
        return other == null ? none : other;
    }
}
