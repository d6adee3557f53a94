package org.relata.corroborate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relata.model.Figure;
import org.relata.model.Toll;

/** Whose the dead are: of side a, of side b, civilians, or unknown. Parts of a figure ("five of the dead") count here. */
final class DeathsBySide {

    private static final String UNKNOWN = "unknown";

    private final TollSides sides;

    private DeathsBySide(TollSides sides) {
        this.sides = sides;
    }

    /**
     * Empty where nobody is told to have been killed.
     *
     * @param killed what is said of all who were killed, and the figure that follows from it
     */
    static SortedMap<String, Figure> of(
            Evidence evidence, TollSides sides, Set<String> partisans, List<Statement> said, @Nullable Figure killed) {
        SortedMap<String, Figure> figures = new TreeMap<>();
        if (killed == null) {
            return figures;
        }
        DeathsBySide deaths = new DeathsBySide(sides);
        Map<String, List<Statement>> bySide = new TreeMap<>();
        for (String side : List.of(TollSides.A, TollSides.B, TollSides.CIVILIANS)) {
            List<Statement> statements = StatementReading.of(deaths.only(evidence, side), "killed", sides, partisans);
            if (!statements.isEmpty()) {
                bySide.put(side, statements);
            }
        }
        Set<String> likeliest = said.stream()
                .filter(statement -> Objects.equals(statement.best(), killed.best()))
                .map(Statement::origin)
                .collect(Collectors.toSet());
        split(bySide, likeliest, killed, figures);
        unknown(figures, killed);
        return figures;
    }

    /** Whose the dead are is taken first from those who give the likeliest figure; what others say of it only where it fits in. */
    private static void split(
            Map<String, List<Statement>> bySide, Set<String> likeliest, Figure killed, Map<String, Figure> into) {
        int left = point(killed);
        Map<String, List<Statement>> others = new TreeMap<>();
        for (Map.Entry<String, List<Statement>> side : bySide.entrySet()) {
            List<Statement> theirs = side.getValue().stream()
                    .filter(statement -> likeliest.contains(statement.origin()))
                    .toList();
            if (theirs.isEmpty()) {
                others.put(side.getKey(), side.getValue());
            } else {
                Integer best = FigureRule.RELATA.apply(theirs).best();
                into.put(side.getKey(), withBest(side.getValue(), best));
                left -= best == null ? 0 : best;
            }
        }
        for (Map.Entry<String, List<Statement>> side : others.entrySet()) {
            Integer best = FigureRule.RELATA.apply(side.getValue()).best();
            if (best != null && best <= left) {
                into.put(side.getKey(), withBest(side.getValue(), best));
                left -= best;
            } else {
                Figure figure = withBest(side.getValue(), null);
                into.put(side.getKey(), new Figure(0, null, figure.high(), figure.highOpen()));
            }
        }
    }

    private static Figure withBest(List<Statement> statements, @Nullable Integer best) {
        Figure figure = FigureRule.RELATA.apply(statements);
        return new Figure(figure.low(), best, figure.high(), figure.highOpen());
    }

    private static void unknown(SortedMap<String, Figure> figures, Figure killed) {
        int low = killed.low();
        int best = point(killed);
        Integer high = killed.high();
        for (Figure figure : figures.values()) {
            Integer likeliest = figure.best();
            low -= figure.low();
            best -= likeliest == null ? 0 : likeliest;
            Integer highest = figure.high();
            high = high == null ? null : Integer.valueOf(high - (highest == null ? 0 : highest));
        }
        if (best > 0 || (figures.isEmpty() && killed.best() != null)) {
            Integer likeliest = killed.best() == null ? null : Integer.valueOf(Math.max(0, best));
            Integer highest = high == null ? null : Integer.valueOf(Math.max(best, high));
            figures.put(UNKNOWN, new Figure(Math.max(0, Math.min(low, best)), likeliest, highest, killed.highOpen()));
        }
    }

    private static int point(Figure figure) {
        return Objects.requireNonNullElse(figure.best(), figure.low());
    }

    /** The claims with the tolls of this side alone, as totals of it. */
    private Evidence only(Evidence evidence, String side) {
        return new Evidence(evidence.all().stream()
                .map(item -> new Evidence.Item(
                        item.prepared().withTolls(tolls(item.telling(), side)),
                        item.origin(),
                        item.copied(),
                        item.reliability()))
                .toList());
    }

    private List<Toll> tolls(Telling telling, String side) {
        return telling.tolls().stream()
                .filter(toll -> side.equals(sides.of(telling, toll)))
                .map(toll -> new Toll(
                        toll.kind(),
                        toll.low(),
                        toll.best(),
                        toll.high(),
                        toll.text(),
                        toll.span(),
                        toll.of(),
                        null,
                        toll.scope()))
                .toList();
    }
}
