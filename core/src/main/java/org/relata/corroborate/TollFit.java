package org.relata.corroborate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relata.model.Toll;

/** How far the tolls of two claims agree. Equal figures speak for one event, the more so the higher they are. */
final class TollFit {

    /** Above it two equal figures are hardly by chance. */
    private static final double TELLING = 20;

    private TollFit() {}

    /** What one claim tells of several groups is one figure: "an officer and three militants" are four. */
    static double of(List<Toll> one, List<Toll> other) {
        double best = 0;
        boolean differ = false;
        for (String kind : kinds(one)) {
            if (kinds(other).contains(kind)) {
                double fit = best(one, other, kind);
                best = Math.max(best, fit);
                differ |= fit < 0;
            }
        }
        return best > 0 ? best : differ ? -1 : 0;
    }

    /** Of the single figures and of their sums. */
    private static double best(List<Toll> one, List<Toll> other, String kind) {
        List<Toll> ones = figures(one, kind);
        List<Toll> others = figures(other, kind);
        double best = -1;
        for (Toll toll : ones) {
            for (Toll like : others) {
                best = Math.max(best, of(toll, like));
            }
        }
        return best;
    }

    private static Set<String> kinds(List<Toll> tolls) {
        return tolls.stream().filter(TollFit::ofEvent).map(Toll::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Toll> figures(List<Toll> tolls, String kind) {
        List<Toll> figures = new ArrayList<>(tolls.stream()
                .filter(toll -> ofEvent(toll) && toll.kind().equals(kind))
                .toList());
        if (figures.size() > 1) {
            figures.add(sum(figures));
        }
        return figures;
    }

    private static Toll sum(List<Toll> tolls) {
        Toll first = tolls.get(0);
        boolean told = tolls.stream().allMatch(toll -> toll.best() != null);
        boolean closed = tolls.stream().allMatch(toll -> high(toll) != Integer.MAX_VALUE);
        return new Toll(
                first.kind(),
                tolls.stream().mapToInt(TollFit::low).sum(),
                told
                        ? Integer.valueOf(tolls.stream()
                                .map(Toll::best)
                                .mapToInt(Objects::requireNonNull)
                                .sum())
                        : null,
                closed ? Integer.valueOf(tolls.stream().mapToInt(TollFit::high).sum()) : null,
                first.text(),
                first.span(),
                null,
                null,
                first.scope());
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
