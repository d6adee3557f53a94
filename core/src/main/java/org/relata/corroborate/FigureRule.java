package org.relata.corroborate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Figure;

/** How a figure follows from what the origins say (docs/decisions/0017-figures.md). */
public enum FigureRule {
    /** Lowest and highest of all origins; best is what most of them say, of equals the lowest. */
    RELATA {
        @Override
        Figure apply(List<Statement> statements) {
            return range(statements, statements);
        }
    },
    /** UCDP's: lowest and highest reliable figure, so that what is only alleged counts where there is nothing else. */
    UCDP {
        @Override
        Figure apply(List<Statement> statements) {
            List<Statement> firm = statements.stream().filter(Statement::firm).toList();
            Figure figure = range(firm.isEmpty() ? statements : firm, firm.isEmpty() ? statements : firm);
            Integer high = figure.high();
            Integer best = figure.best();
            int likeliest = best == null ? figure.low() : best;
            return new Figure(figure.low(), likeliest, high == null ? likeliest : high, false);
        }
    },
    /** ACLED's: one figure, the most conservative; tens are 10, dozens 12, hundreds 100. */
    ACLED {
        @Override
        Figure apply(List<Statement> statements) {
            int least =
                    statements.stream().mapToInt(FigureRule::conservative).min().orElse(0);
            return new Figure(least, least, least, false);
        }
    };

    private static final Map<String, Integer> VAGUE =
            Map.of("tens", 10, "dozens", 12, "scores", 40, "hundreds", 100, "thousands", 1000);

    /** The figure of at least one statement. */
    abstract Figure apply(List<Statement> statements);

    private static int conservative(Statement statement) {
        for (String token : WordSet.tokens(statement.words())) {
            Integer least = VAGUE.get(WordTable.lower(token));
            if (least != null) {
                return least;
            }
        }
        return Math.min(statement.low(), statement.point());
    }

    private static Figure range(List<Statement> bounds, List<Statement> likeliest) {
        int low = bounds.stream().mapToInt(Statement::low).min().orElse(0);
        boolean open = bounds.stream().anyMatch(statement -> statement.high() == null);
        Integer high = bounds.stream()
                .map(statement -> statement.high() == null ? statement.best() : statement.high())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Integer best = best(likeliest);
        return new Figure(low, best, high == null || best == null ? high : Integer.valueOf(Math.max(high, best)), open);
    }

    /** Null where only bounds are told. */
    private static @Nullable Integer best(List<Statement> statements) {
        Map<Integer, Set<String>> origins = new LinkedHashMap<>();
        Map<Integer, Statement> surest = new LinkedHashMap<>();
        for (Statement statement : statements) {
            Integer best = statement.best();
            if (best != null) {
                origins.computeIfAbsent(best, figure -> new LinkedHashSet<>()).add(statement.origin());
                surest.merge(best, statement, (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
            }
        }
        return origins.keySet().stream()
                .min(Comparator.comparingInt((Integer figure) ->
                                -Objects.requireNonNull(origins.get(figure)).size())
                        .thenComparing(figure -> Objects.requireNonNull(surest.get(figure)), ORDER))
                .orElse(null);
    }

    /** A fact before an allegation, then the more reliable publisher, then the lower figure. */
    static final Comparator<Statement> ORDER = Comparator.comparing((Statement statement) -> !statement.firm())
            .thenComparing(Statement::reliability)
            .thenComparingInt(Statement::point);
}
