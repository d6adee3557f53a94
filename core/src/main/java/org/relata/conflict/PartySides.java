package org.relata.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The side of one party on any day, looked up once for each stretch of days on which nothing changes. Not safe for threads. */
final class PartySides {

    private final long[] turns;
    private final Function<LocalDate, Optional<Side>> lookup;
    private final Map<Integer, Optional<Side>> known = new HashMap<>();

    /**
     * A party.
     *
     * @param turns the days on which its side may change, in their order
     */
    PartySides(long[] turns, Function<LocalDate, Optional<Side>> lookup) {
        this.turns = turns;
        this.lookup = lookup;
    }

    /** Its side on that day. */
    Optional<Side> on(LocalDate day) {
        int at = Arrays.binarySearch(turns, day.toEpochDay());
        int stretch = at >= 0 ? at + 1 : -at - 1;
        Optional<Side> side = known.get(stretch);
        if (side == null) {
            side = lookup.apply(day);
            known.put(stretch, side);
        }
        return side;
    }

    /** The turns after the first day, up to the last. */
    List<LocalDate> turns(LocalDate first, LocalDate last) {
        if (turns.length == 0) {
            return List.of();
        }
        List<LocalDate> between = new ArrayList<>();
        for (long turn : turns) {
            if (turn > first.toEpochDay() && turn <= last.toEpochDay()) {
                between.add(LocalDate.ofEpochDay(turn));
            }
        }
        return between;
    }
}
