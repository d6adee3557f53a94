package org.relata.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.relata.RelataException;

/**
 * A place in a list that is ordered by day, and on one day by what was told first. It stays good while claims are added.
 *
 * @param day counted from 1970-01-01; {@code Days.UNDATED} for the undated, which come last
 */
public record Position(int day, long number) {

    private static final String UNDATED = "undated";

    /** Reads {@code 2016-03-01/4711} or {@code undated/4711}. */
    public static Position parse(String text) {
        int slash = text.indexOf('/');
        try {
            if (slash > 0) {
                String day = text.substring(0, slash);
                return new Position(
                        day.equals(UNDATED) ? Days.UNDATED : Days.of(LocalDate.parse(day)),
                        Long.parseLong(text.substring(slash + 1)));
            }
        } catch (DateTimeException | NumberFormatException notOne) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private static RelataException wrong(String text) {
        return new RelataException(
                RelataException.Code.USAGE,
                "--after " + text + ": give what the page before ended with, as in 2016-03-01/4711");
    }

    @Override
    public String toString() {
        return (day == Days.UNDATED ? UNDATED : LocalDate.ofEpochDay(day)) + "/" + number;
    }
}
