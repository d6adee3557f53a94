package org.relata.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Chooses claims and events by a filter. What the columns tell is looked at row by row; for the rest an index of the database tells
 * the numbers, which are remembered for those who ask for the same condition next.
 */
final class Choosing {

    private final Columns columns;
    private final Dialect dialect;
    private final Asking reader;
    private final NumberSets sets;
    private final long oldest;

    /**
     * Chooses among these.
     *
     * @param oldest by {@link System#nanoTime}: numbers that were found before are looked for anew
     */
    Choosing(Columns columns, Dialect dialect, Asking reader, NumberSets sets, long oldest) {
        this.columns = columns;
        this.dialect = dialect;
        this.reader = reader;
        this.sets = sets;
        this.oldest = oldest;
    }

    /** Whether the columns and the indexes can tell it: what kind a claim is stands in neither. */
    static boolean knows(Filter filter) {
        return filter.conditions().stream().noneMatch(Condition.Kind.class::isInstance);
    }

    /** The claims in force that fulfil all of it. */
    Rows claims(Filter filter) {
        ClaimColumns claims = columns.claims();
        List<BitSet> all = new ArrayList<>(List.of(claims.inForce()));
        filter.conditions().forEach(condition -> {
            if (!isDay(condition)) {
                all.add(claimNumbers(condition));
            }
        });
        Bounds bounds = Bounds.of(filter.conditions());
        return new Rows(claims.number(), claims.day(), claims.finish(), bounds, meeting(all));
    }

    /** The events that fulfil all of it. */
    Rows events(Filter filter) {
        EventColumns events = columns.events();
        List<BitSet> all = new ArrayList<>();
        List<Condition> ofClaims = new ArrayList<>();
        for (Condition condition : filter.conditions()) {
            if (EventShapes.isOfClaims(condition)) {
                ofClaims.add(condition);
            } else if (!isDay(condition)) {
                all.add(eventNumbers(condition));
            }
        }
        if (!ofClaims.isEmpty()) {
            all.add(toldBy(ofClaims));
        }
        Bounds bounds = Bounds.of(filter.conditions());
        return new Rows(events.number(), events.day(), events.finish(), bounds, meeting(all));
    }

    private static boolean isDay(Condition condition) {
        return condition instanceof Condition.From || condition instanceof Condition.To;
    }

    /** What is in all of these; null for everything. */
    private static @Nullable BitSet meeting(List<BitSet> all) {
        if (all.size() < 2) {
            return all.isEmpty() ? null : all.get(0);
        }
        BitSet meeting = (BitSet) all.get(0).clone();
        all.subList(1, all.size()).forEach(meeting::and);
        return meeting;
    }

    /** The numbers of the events of which one claim fulfils all of these. */
    private BitSet toldBy(List<Condition> ofClaims) {
        if (ofClaims.size() == 1) {
            Condition condition = ofClaims.get(0);
            return remembered(condition, true, () -> columns.events().toldBy(claimNumbers(condition)));
        }
        BitSet claims = meeting(ofClaims.stream().map(this::claimNumbers).toList());
        return columns.events().toldBy(Objects.requireNonNull(claims));
    }

    private BitSet remembered(Condition condition, boolean events, Supplier<BitSet> looking) {
        return sets.numbers(new NumberSets.Key(condition, events), oldest, looking);
    }

    private BitSet claimNumbers(Condition condition) {
        return remembered(condition, false, () -> {
            ClaimColumns claims = columns.claims();
            if (condition instanceof Condition.Status status) {
                boolean[] among = claims.statuses().among(status.statuses());
                return claims.numbers(row -> among[claims.status()[row]]);
            } else if (condition instanceof Condition.Part part) {
                boolean[] among = claims.parts().among(part.parts());
                return claims.numbers(row -> among[claims.part()[row]]);
            } else if (condition instanceof Condition.Text text) {
                BitSet sentences = asked(Piece.of(dialect.sentencesWithWords(), dialect.words(text.words())));
                return claims.numbers(row -> sentences.get(claims.sentence()[row]));
            } else if (isWhere(condition)) {
                BitSet places = asked(new ClaimShapes(dialect).places(condition));
                return claims.numbers(row -> places.get(claims.place()[row]));
            } else if (condition instanceof Condition.KilledAtLeast killed) {
                return asked(Piece.of("SELECT claim FROM tolls WHERE kind = 'killed' AND best >= ?", killed.dead()));
            }
            return meetingOf(new ClaimShapes(dialect).of(condition));
        });
    }

    private BitSet eventNumbers(Condition condition) {
        return remembered(condition, true, () -> {
            EventColumns events = columns.events();
            if (condition instanceof Condition.Type type) {
                boolean[] among = events.types().among(type.types());
                return numbers(row -> among[events.type()[row]]);
            } else if (condition instanceof Condition.KilledAtLeast killed) {
                return numbers(row -> events.killed()[row] >= killed.dead());
            } else if (isWhere(condition)) {
                BitSet places = asked(new ClaimShapes(dialect).places(condition));
                return numbers(row -> places.get(events.place()[row]));
            }
            return meetingOf(new EventShapes(dialect).of(List.of(condition)));
        });
    }

    private static boolean isWhere(Condition condition) {
        return condition instanceof Condition.Place || condition instanceof Condition.Box;
    }

    private BitSet numbers(IntPredicate row) {
        EventColumns events = columns.events();
        BitSet numbers = new BitSet();
        for (int i = 0; i < events.size(); i++) {
            if (row.test(i)) {
                numbers.set(events.number()[i]);
            }
        }
        return numbers;
    }

    private BitSet meetingOf(List<Shape> shapes) {
        List<BitSet> all = new ArrayList<>();
        for (Shape shape : shapes) {
            all.add(asked(Objects.requireNonNull(shape.numbers())));
        }
        return Objects.requireNonNull(meeting(all));
    }

    /** Whole numbers that a question gives in its first column. */
    private BitSet asked(Piece question) {
        return reader.ask(sql -> {
            BitSet numbers = new BitSet();
            sql.rows(question.sql(), row -> numbers.set(row.getInt(1)), question.array());
            return numbers;
        });
    }
}
