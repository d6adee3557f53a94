package org.relata.corroborate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relata.model.Toll;

/**
 * A figure as one origin gives it in one document.
 *
 * @param low 0 where nothing is told of it
 * @param high null where it is open
 * @param firm whether it is given as a fact
 * @param words the text's words for it
 * @param claims ids of the claims that give it
 */
record Statement(
        String origin,
        char reliability,
        @Nullable LocalDate published,
        int low,
        @Nullable Integer best,
        @Nullable Integer high,
        boolean firm,
        String words,
        List<String> claims) {

    Statement {
        claims = List.copyOf(claims);
    }

    /** The likeliest figure; the lowest where none is told. */
    int point() {
        return best == null ? low : best;
    }

    /** The highest figure that it allows. */
    long top() {
        return high == null ? Long.MAX_VALUE : high;
    }

    boolean overlaps(Statement other) {
        return low <= other.top() && other.low <= top();
    }

    /** Whether it says the same less exactly. */
    private boolean isLooserThan(Statement other) {
        return low <= other.low && top() >= other.top() && (low != other.low || top() != other.top());
    }

    /**
     * What is said of this kind of toll: of each origin the newest figure. Parts of another figure ("five of the dead") and the tolls
     * of a period or a whole conflict are none; of several figures in one document the greatest is its total.
     */
    static List<Statement> of(Evidence evidence, String kind) {
        Map<String, Statement> byDocument = new LinkedHashMap<>();
        for (Evidence.Item item : evidence.counting()) {
            Statement statement = of(item, kind);
            if (statement != null) {
                byDocument.merge(item.origin() + '\n' + item.telling().copyGroup(), statement, Statement::greater);
            }
        }
        return newest(List.copyOf(byDocument.values()));
    }

    private static @Nullable Statement of(Evidence.Item item, String kind) {
        int low = 0;
        int best = 0;
        int high = 0;
        boolean bestKnown = true;
        boolean closed = true;
        List<String> words = new ArrayList<>();
        for (Toll toll : item.telling().tolls()) {
            if (toll.kind().equals(kind) && toll.scope().equals("event") && toll.partOf() == null) {
                Integer lowest = toll.low();
                Integer likeliest = toll.best();
                Integer highest = toll.high();
                low += lowest != null ? lowest : Objects.requireNonNullElse(likeliest, 0);
                best += Objects.requireNonNullElse(likeliest, 0);
                bestKnown &= likeliest != null;
                high += highest != null ? highest : Objects.requireNonNullElse(likeliest, 0);
                closed &= highest != null || (likeliest != null && lowest == null);
                words.add(toll.text());
            }
        }
        if (words.isEmpty()) {
            return null;
        }
        return new Statement(
                item.origin(),
                item.reliability(),
                item.telling().published(),
                low,
                bestKnown ? Integer.valueOf(best) : null,
                closed ? Integer.valueOf(high) : null,
                item.isFirm(),
                String.join(" + ", words),
                List.of(item.claim()));
    }

    /** Of two figures in one document the greater; of equal ones both claims. */
    private Statement greater(Statement other) {
        if (point() == other.point() && top() == other.top()) {
            List<String> both = new ArrayList<>(claims);
            both.addAll(other.claims);
            return new Statement(
                    origin, reliability, published, low, best, high, firm || other.firm, words, List.copyOf(both));
        }
        return other.point() > point() ? other : this;
    }

    /** A later figure of one origin takes the place of its earlier ones, unless it only repeats them less exactly. */
    private static List<Statement> newest(List<Statement> statements) {
        return statements.stream()
                .filter(older -> statements.stream().noneMatch(newer -> newer.replaces(older)))
                .toList();
    }

    private boolean replaces(Statement older) {
        return origin.equals(older.origin)
                && published != null
                && older.published != null
                && published.isAfter(older.published)
                && !isLooserThan(older);
    }
}
