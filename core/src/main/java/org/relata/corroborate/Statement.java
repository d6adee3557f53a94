package org.relata.corroborate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A figure as one origin gives it in one document.
 *
 * @param low 0 where nothing is told of it
 * @param high null where it is open
 * @param firm whether it is given as a fact
 * @param risen whether it is told as an update of earlier figures ("has risen to 14")
 * @param words the text's words for it
 * @param sides whose sufferers it counts; {@link #ANYBODY} where the words leave it open
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
        boolean risen,
        String words,
        Set<String> sides,
        List<String> claims) {

    /** The side of people of whom nothing is told. */
    static final String ANYBODY = "anybody";

    Statement {
        sides = Set.copyOf(sides);
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

    /** The one side that it counts; null where it counts several, or anybody. */
    @Nullable
    String onlySide() {
        String side = sides.size() == 1 ? sides.iterator().next() : null;
        return ANYBODY.equals(side) ? null : side;
    }

    /** Whether it says the same less exactly. */
    boolean isLooserThan(Statement other) {
        return low <= other.low && top() >= other.top() && (low != other.low || top() != other.top());
    }

    /** Whether it was published on a later day. */
    boolean isLaterThan(Statement other) {
        return published != null && other.published != null && published.isAfter(other.published);
    }

    /** Of two figures in one document the greater; of equal ones both claims. */
    Statement greater(Statement other) {
        if (point() == other.point() && top() == other.top()) {
            return with(other, low, best, high, words);
        }
        return other.point() > point() ? other : this;
    }

    /** With what is told of others: "two soldiers" and "30 rebels" are 32. */
    Statement plus(Statement other) {
        Integer mine = best;
        Integer theirs = other.best;
        Integer most = high;
        Integer theirMost = other.high;
        return with(
                other,
                low + other.low,
                mine == null && theirs == null ? null : Integer.valueOf(point() + other.point()),
                most == null || theirMost == null ? null : Integer.valueOf(most + theirMost),
                words + " + " + other.words);
    }

    private Statement with(
            Statement other, int least, @Nullable Integer likeliest, @Nullable Integer most, String told) {
        Set<String> both = new TreeSet<>(sides);
        both.addAll(other.sides);
        List<String> all = new ArrayList<>(claims);
        other.claims.stream().filter(claim -> !claims.contains(claim)).forEach(all::add);
        boolean sure = (least == low && told.equals(words)) ? (firm || other.firm) : (firm && other.firm);
        return new Statement(
                origin, reliability, published, least, likeliest, most, sure, risen || other.risen, told, both, all);
    }

    /** All of them added up. */
    static Statement sum(Collection<Statement> parts) {
        return parts.stream().reduce(Statement::plus).orElseThrow();
    }
}
