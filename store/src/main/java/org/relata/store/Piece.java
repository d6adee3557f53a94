package org.relata.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of SQL and what its question marks stand for. */
record Piece(String sql, List<Object> arguments) {

    Piece {
        arguments = List.copyOf(arguments);
    }

    static Piece of(String sql, Object... arguments) {
        return new Piece(sql, List.of(arguments));
    }

    /** {@code column IN (?, ?)}. */
    static Piece in(String column, Collection<String> values) {
        return new Piece(
                column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                new ArrayList<>(values));
    }

    Piece and(Piece other) {
        return with(" AND ", other);
    }

    Piece then(String more) {
        return new Piece(sql + more, arguments);
    }

    Piece with(String between, Piece other) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(other.arguments);
        return new Piece(sql + between + other.sql, all);
    }

    Piece within(String before, String after) {
        return new Piece(before + sql + after, arguments);
    }

    @Nullable
    Object[] array() {
        return arguments.toArray();
    }
}
