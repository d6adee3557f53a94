package org.relata.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Conditions on events as SQL. */
final class EventShapes {

    private final ClaimShapes claims;

    EventShapes(Dialect dialect) {
        this.claims = new ClaimShapes(dialect);
    }

    /** What the events' own rows tell, and what one of their claims must tell. */
    List<Shape> of(List<Condition> conditions) {
        List<Shape> shapes = new ArrayList<>();
        List<Shape> ofClaims = new ArrayList<>();
        for (Condition condition : conditions) {
            if (isOfClaims(condition)) {
                ofClaims.addAll(claims.of(condition));
            } else {
                shapes.add(one(condition));
            }
        }
        if (!ofClaims.isEmpty()) {
            shapes.addAll(byClaims(ofClaims));
        }
        return shapes;
    }

    /** Whether only claims have it. */
    static boolean isOfClaims(Condition condition) {
        return condition instanceof Condition.HeldBy
                || condition instanceof Condition.Status
                || condition instanceof Condition.Part
                || condition instanceof Condition.Kind
                || condition instanceof Condition.Text
                || condition instanceof Condition.InDocument;
    }

    private Shape one(Condition condition) {
        if (condition instanceof Condition.Actor actor) {
            return ordered("event_parties", "who", actor.names());
        } else if (condition instanceof Condition.Dyad dyad) {
            Set<String> pairs = new TreeSet<>();
            dyad.one().forEach(one -> dyad.other().forEach(other -> pairs.add(Who.dyad(one, other))));
            return ordered("event_dyads", "dyad", pairs);
        } else if (condition instanceof Condition.Type type) {
            Piece in = Piece.in("type", type.types());
            return new Shape(in.within("e.", ""), in.within("SELECT number FROM events WHERE ", ""), null);
        } else if (condition instanceof Condition.Place || condition instanceof Condition.Box) {
            Piece places = claims.places(condition);
            return new Shape(
                    places.within("+e.place IN (", ")"),
                    places.within("SELECT number FROM events WHERE place IN (", ")"),
                    null);
        } else if (condition instanceof Condition.KilledAtLeast killed) {
            Piece least = Piece.of("killed >= ?", killed.dead());
            return new Shape(least.within("e.", ""), least.within("SELECT number FROM events WHERE ", ""), null);
        } else if (condition instanceof Condition.OfEvent event) {
            Piece id = Piece.of("id = ?", event.id());
            return new Shape(id.within("e.", ""), id.within("SELECT number FROM events WHERE ", ""), null);
        }
        return Shape.check(ClaimShapes.plain(condition, "e"));
    }

    private static Shape ordered(String table, String column, Set<String> values) {
        Piece where = Piece.in("p." + column, values);
        return new Shape(
                where.within(
                        "EXISTS (SELECT 1 FROM " + table + " p WHERE ", " AND p.day = e.day AND p.event = e.number)"),
                where.within("SELECT p.event AS number FROM " + table + " p WHERE ", ""),
                values.size() == 1 ? new Shape.Ordered(table, "event", where) : null);
    }

    /** All of it must hold of one claim; where an index knows the claims of one part of it, it knows their events. */
    private static List<Shape> byClaims(List<Shape> ofClaims) {
        Piece exists = exists(ofClaims, false);
        Piece existsOfMany = exists(ofClaims, true);
        List<Shape> shapes = new ArrayList<>();
        for (Shape shape : ofClaims) {
            Piece numbers = shape.numbers();
            boolean first = shapes.isEmpty();
            shapes.add(new Shape(
                    first ? exists : Piece.of("1 = 1"),
                    numbers == null
                            ? null
                            : numbers.within(
                                    "SELECT ec.event AS number FROM (",
                                    ") n CROSS JOIN event_claims ec WHERE ec.claim = n.number"),
                    shape.bound(),
                    shape.exact() && ofClaims.size() == 1,
                    null,
                    first ? common(ofClaims, existsOfMany) : null));
        }
        return shapes;
    }

    private static Piece exists(List<Shape> ofClaims, boolean ofMany) {
        Piece all = Piece.of("ec.event = e.number");
        for (Shape shape : ofClaims) {
            all = all.and(shape.check(ofMany));
        }
        return all.within("EXISTS (SELECT 1 FROM event_claims ec JOIN claims c ON c.number = ec.claim WHERE ", ")");
    }

    private static Shape.@Nullable Common common(List<Shape> ofClaims, Piece check) {
        for (Shape shape : ofClaims) {
            Shape.Common common = shape.common();
            if (common != null) {
                return new Shape.Common(check, common.counted());
            }
        }
        return null;
    }
}
