package org.relata.resolve.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** "Early", "mid" and "late" in a stretch: its first, second and last third. The value stays that of the whole. */
final class Parts {

    private Parts() {}

    /** Which third the word names: 0, 1, 2; -1 when it names none. */
    static int third(String word) {
        return switch (word) {
            case "early", "start", "beginning", "the start of", "the beginning of", "the early" -> 0;
            case "mid", "middle", "the middle of", "mid-", "the middle" -> 1;
            case "late", "end", "close", "the end of", "the close of", "the late", "a late" -> 2;
            default -> -1;
        };
    }

    static Stretch of(Stretch whole, String word) {
        LocalDate start = whole.start();
        LocalDate finish = whole.finish();
        int third = third(word);
        if (start == null || finish == null || third < 0) {
            return whole;
        }
        Grain grain = Periods.grain(whole);
        if (grain == Grain.YEAR) {
            LocalDate first = start.plusMonths(4L * third);
            return whole.within(first, first.plusMonths(4).minusDays(1));
        }
        if (grain == Grain.DECADE) {
            LocalDate first = start.plusYears(third == 0 ? 0 : third == 1 ? 3 : 7);
            return whole.within(first, first.plusYears(third == 1 ? 4 : 3).minusDays(1));
        }
        long days = ChronoUnit.DAYS.between(start, finish) + 1;
        if (days < 3) {
            return whole;
        }
        return whole.within(start.plusDays(days * third / 3), start.plusDays(days * (third + 1) / 3 - 1));
    }
}
