package org.relata.corroborate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.relata.model.Toll;

/**
 * What the origins of an event say of one kind of toll: of each the newest figure (docs/decisions/0017-figures.md).
 *
 * <p>Parts of another figure ("five of the dead") and the tolls of a period or a whole conflict are none. Of several figures in one
 * document the greatest is its total, or the sum of what it tells of the two sides and of civilians, if that is more.
 */
final class StatementReading {

    /** Figures that rise on so many days are one story that is told anew each day. */
    private static final int RISING_DAYS = 3;

    private final String kind;
    private final TollSides sides;
    private final Set<String> partisans;
    /** By origin and document. */
    private final Map<String, Told> documents = new LinkedHashMap<>();

    /** What one origin says in one document. */
    private static final class Told {
        private final List<Statement> wholes = new ArrayList<>();
        private final List<Statement> others = new ArrayList<>();
        private final Map<String, List<Statement>> ofSides = new TreeMap<>();
        private final Map<String, List<Statement>> othersOfSides = new TreeMap<>();

        void add(Statement whole, boolean more) {
            (more ? others : wholes).add(whole);
        }

        void add(String side, Statement statement, boolean more) {
            (more ? othersOfSides : ofSides)
                    .computeIfAbsent(side, one -> new ArrayList<>())
                    .add(statement);
        }

        Map<String, Statement> bySide() {
            Map<String, Statement> bySide = new TreeMap<>();
            Stream.of(TollSides.A, TollSides.B, TollSides.CIVILIANS)
                    .filter(side -> ofSides.containsKey(side) || othersOfSides.containsKey(side))
                    .forEach(side -> bySide.put(
                            side,
                            sum(ofSides.getOrDefault(side, List.of()), othersOfSides.getOrDefault(side, List.of()))));
            return bySide;
        }

        /** The greatest figure, and those who are told of beside it. */
        private static Statement sum(List<Statement> wholes, List<Statement> others) {
            Statement more = others.stream().reduce(Statement::greater).orElse(null);
            Statement whole = wholes.stream().reduce(Statement::greater).orElse(null);
            if (whole == null || more == null) {
                return Objects.requireNonNull(whole == null ? more : whole);
            }
            return whole.plus(more);
        }

        Statement total() {
            Statement whole = sum(wholes, others);
            Map<String, Statement> bySide = bySide();
            if (bySide.size() < 2) {
                return whole;
            }
            Statement sum = Statement.sum(bySide.values());
            return sum.point() > whole.point() ? sum : whole;
        }
    }

    private StatementReading(String kind, TollSides sides, Set<String> partisans) {
        this.kind = kind;
        this.sides = sides;
        this.partisans = partisans;
    }

    /**
     * The statements, in the order of their first claims.
     *
     * @param partisans origins that are a side of the event: what a side says is never corrected by somebody else
     */
    static List<Statement> of(Evidence evidence, String kind, TollSides sides, Set<String> partisans) {
        StatementReading reading = new StatementReading(kind, sides, partisans);
        evidence.counting().forEach(reading::read);
        return reading.statements();
    }

    private void read(Evidence.Item item) {
        Map<String, List<Toll>> bySide = new TreeMap<>();
        List<Toll> tolls = new ArrayList<>();
        for (Toll toll : item.telling().tolls()) {
            if (toll.kind().equals(kind) && toll.scope().equals("event") && toll.partOf() == null) {
                tolls.add(toll);
                String side = sides.of(item.telling(), toll);
                bySide.computeIfAbsent(side == null ? Statement.ANYBODY : side, one -> new ArrayList<>())
                        .add(toll);
            }
        }
        if (tolls.isEmpty()) {
            return;
        }
        Told told =
                documents.computeIfAbsent(item.origin() + '\n' + item.telling().copyGroup(), document -> new Told());
        Statement whole = statement(item, tolls, bySide.keySet());
        boolean more = tellsOfOthers(tolls);
        told.add(whole, more);
        bySide.forEach((side, own) -> {
            if (!side.equals(Statement.ANYBODY)) {
                told.add(side, statement(item, own, Set.of(side)), more);
            }
        });
    }

    /** "Two others", "three more soldiers": not those who were counted before. */
    private static boolean tellsOfOthers(List<Toll> tolls) {
        return tolls.stream()
                .allMatch(toll -> WordTable.builtIn()
                        .isMore(toll.of() == null ? toll.text() : toll.of().text()));
    }

    private static Statement statement(Evidence.Item item, List<Toll> tolls, Set<String> sides) {
        int low = 0;
        int best = 0;
        int high = 0;
        boolean bestKnown = true;
        boolean closed = true;
        List<String> words = new ArrayList<>();
        for (Toll toll : tolls) {
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
        return new Statement(
                item.origin(),
                item.reliability(),
                item.telling().published(),
                low,
                bestKnown ? Integer.valueOf(best) : null,
                closed ? Integer.valueOf(high) : null,
                item.isFirm(),
                WordTable.builtIn().tellsRise(item.telling().sentence()),
                String.join(" + ", words),
                sides,
                List.of(item.claim()));
    }

    private List<Statement> statements() {
        List<Statement> totals =
                newest(documents.values().stream().map(Told::total).toList());
        Map<String, List<Statement>> bySide = new TreeMap<>();
        documents
                .values()
                .forEach(told -> told.bySide()
                        .forEach((side, statement) -> bySide.computeIfAbsent(side, one -> new ArrayList<>())
                                .add(statement)));
        bySide.replaceAll((side, all) -> newest(all));
        return totals.stream().map(total -> completed(total, bySide)).toList();
    }

    /**
     * Who counts the dead of one side says nothing of the other's: "the army killed 30 rebels" and "the rebels killed two soldiers"
     * are no two figures of one toll, but parts of it.
     */
    private Statement completed(Statement total, Map<String, List<Statement>> bySide) {
        String side = total.onlySide();
        Statement whole = total;
        for (String other : side == null ? List.<String>of() : sides.beside(side)) {
            List<Statement> others = bySide.getOrDefault(other, List.of());
            List<Statement> own = others.stream()
                    .filter(one -> one.origin().equals(total.origin()))
                    .toList();
            Statement told = (own.isEmpty() ? others : own)
                    .stream().min(FigureRule.ORDER).orElse(null);
            whole = told == null ? whole : whole.plus(told);
        }
        return whole;
    }

    /** A later figure takes the place of earlier ones of its origin, and of others where it is an update of theirs. */
    private List<Statement> newest(List<Statement> statements) {
        boolean rising = isRising(statements);
        return statements.stream()
                .filter(older -> statements.stream().noneMatch(newer -> replaces(newer, older, rising)))
                .toList();
    }

    /** Unless it only repeats the earlier one less exactly. */
    private boolean replaces(Statement newer, Statement older, boolean rising) {
        if (newer.origin().equals(older.origin())) {
            return newer.isLaterThan(older) && !newer.isLooserThan(older);
        }
        boolean updates = newer.risen() || (newer.isLaterThan(older) && (rising || older.high() == null));
        return updates
                && newer.firm()
                && newer.point() > older.point()
                && !older.isLaterThan(newer)
                && !partisans.contains(older.origin())
                && (newer.risen() || !partisans.contains(newer.origin()));
    }

    /** Whether the figures of those who take no part rise from day to day. */
    private boolean isRising(List<Statement> statements) {
        TreeMap<LocalDate, TreeSet<Integer>> byDay = new TreeMap<>();
        for (Statement statement : statements) {
            LocalDate day = statement.published();
            if (day != null && !partisans.contains(statement.origin())) {
                byDay.computeIfAbsent(day, one -> new TreeSet<>()).add(statement.point());
            }
        }
        int last = -1;
        for (TreeSet<Integer> figures : byDay.values()) {
            if (figures.first() <= last) {
                return false;
            }
            last = figures.last();
        }
        return byDay.size() >= RISING_DAYS;
    }
}
