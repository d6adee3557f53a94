package org.relata.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Conditions on claims as SQL. */
final class ClaimShapes {

    private final Dialect dialect;

    ClaimShapes(Dialect dialect) {
        this.dialect = dialect;
    }

    List<Shape> of(Condition condition) {
        return condition instanceof Condition.Dyad dyad
                ? List.of(party(dyad.one(), Who.PARTY), party(dyad.other(), Who.PARTY))
                : List.of(one(condition));
    }

    private Shape one(Condition condition) {
        if (condition instanceof Condition.Actor actor) {
            return party(actor.names(), Who.PARTY);
        } else if (condition instanceof Condition.HeldBy holder) {
            return party(holder.names(), Who.HOLDER);
        } else if (condition instanceof Condition.Type type) {
            return indexed(Piece.in("type", type.types()));
        } else if (condition instanceof Condition.Place || condition instanceof Condition.Box) {
            return among("place", places(condition));
        } else if (condition instanceof Condition.Text text) {
            return words(dialect.words(text.words()));
        } else if (condition instanceof Condition.InDocument document) {
            return among(
                    "run",
                    Piece.of(
                            "SELECT r.number FROM documents d JOIN document_versions v ON v.document = d.number"
                                    + " JOIN runs r ON r.document_version = v.number WHERE d.id = ?",
                            document.id()));
        } else if (condition instanceof Condition.KilledAtLeast killed) {
            return among(
                    "number", Piece.of("SELECT claim FROM tolls WHERE kind = 'killed' AND best >= ?", killed.dead()));
        } else if (condition instanceof Condition.OfEvent event) {
            return among(
                    "number",
                    Piece.of(
                            "SELECT ec.claim FROM events e JOIN event_claims ec ON ec.event = e.number WHERE e.id = ?",
                            event.id()));
        }
        return seldom(condition);
    }

    /** What is told by the row's own columns. */
    static Piece plain(Condition condition, String row) {
        if (condition instanceof Condition.From from) {
            return Piece.of(row + ".finish >= ? AND " + row + ".day < ?", Days.of(from.day()), Days.UNDATED);
        } else if (condition instanceof Condition.To to) {
            return Piece.of(row + ".day <= ?", Days.of(to.day()));
        } else if (condition instanceof Condition.Kind kind) {
            return Piece.of(row + ".kind = ?", kind.kind());
        } else if (condition instanceof Condition.Status status) {
            return Piece.in(row + ".status", status.statuses());
        } else if (condition instanceof Condition.Part part) {
            return Piece.in(row + ".part", part.parts());
        }
        throw new IllegalArgumentException("not a condition of a row: " + condition);
    }

    /** What few claims are has an index of its own, which knows them. */
    private static Shape seldom(Condition condition) {
        Piece check = plain(condition, "c");
        boolean rareStatus = condition instanceof Condition.Status status
                && !status.statuses().contains("asserted");
        boolean rarePart =
                condition instanceof Condition.Part part && !part.parts().contains("body");
        boolean rare = rareStatus || rarePart;
        String common = condition instanceof Condition.Status ? " AND c.status <> 'asserted'" : " AND c.part <> 'body'";
        return rare
                ? new Shape(check, check.within("SELECT c.number AS number FROM claims c WHERE ", common), null)
                : Shape.check(check);
    }

    private Shape words(String words) {
        Piece sentences = Piece.of(dialect.sentencesWithWords(), words);
        return new Shape(
                Piece.of(dialect.sentenceHasWords(), words),
                sentences.within(
                        "SELECT c.number AS number FROM (", ") w CROSS JOIN claims c WHERE c.sentence = w.number"),
                null,
                new Shape.Common(Piece.of(dialect.oneSentenceHasWords(), words), sentences));
    }

    private static Shape party(Set<String> names, int side) {
        Piece who = Piece.in("p.who", names).then(" AND p.side = " + side);
        Piece check =
                who.within("EXISTS (SELECT 1 FROM participants p WHERE ", " AND p.day = c.day AND p.claim = c.number)");
        Piece numbers = who.within("SELECT p.claim AS number FROM participants p WHERE ", "");
        return new Shape(check, numbers, names.size() == 1 ? new Shape.Ordered("participants", "claim", who) : null);
    }

    private static Shape indexed(Piece in) {
        return new Shape(in.within("c.", ""), in.within("SELECT number FROM claims WHERE ", ""), null);
    }

    /** The plus keeps the database from walking over all of these where they are many. */
    private static Shape among(String column, Piece list) {
        return new Shape(
                list.within("+c." + column + " IN (", ")"),
                list.within("SELECT number FROM claims WHERE " + column + " IN (", ")"),
                null);
    }

    /** Numbers of places. */
    Piece places(Condition condition) {
        if (condition instanceof Condition.Box box) {
            List<Object> bounds = new ArrayList<>(List.of(box.west(), box.east(), box.south(), box.north()));
            bounds.addAll(List.copyOf(bounds));
            return new Piece(dialect.placesInBox(), bounds);
        }
        String name = ((Condition.Place) condition).name();
        return Piece.of(
                "SELECT number FROM places WHERE lower(name) = lower(?) OR country = upper(?) OR lower(admin1) = lower(?)",
                name,
                name,
                name);
    }
}
