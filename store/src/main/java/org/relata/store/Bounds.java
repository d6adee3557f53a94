package org.relata.store;

import java.util.List;

/**
 * Between which days claims or events are, as {@link Condition.From} and {@link Condition.To} say.
 *
 * @param finish the day that they last to or beyond
 * @param day the day that they begin on or before
 */
record Bounds(int finish, int day) {

    static Bounds of(List<Condition> conditions) {
        int finish = Integer.MIN_VALUE;
        int day = Integer.MAX_VALUE;
        for (Condition condition : conditions) {
            if (condition instanceof Condition.From from) {
                finish = Math.max(finish, Days.of(from.day()));
                // What nobody dates begins on no day.
                day = Math.min(day, Days.UNDATED - 1);
            } else if (condition instanceof Condition.To to) {
                day = Math.min(day, Days.of(to.day()));
            }
        }
        return new Bounds(finish, day);
    }
}
