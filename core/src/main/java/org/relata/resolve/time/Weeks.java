package org.relata.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days of a week and its end, chosen as news speaks of them. */
final class Weeks {

    private Weeks() {}

    /** That day of the week, Monday to Sunday, in which another day lies. */
    static LocalDate dayOfWeek(LocalDate day, DayOfWeek weekday) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday.getValue() - 1L);
    }

    /** The Saturday of the weekend that is meant: the last one that was over, or the coming one in the future tense. */
    static LocalDate weekend(LocalDate published, Groups groups, Tense tense) {
        LocalDate ofWeek = dayOfWeek(published, DayOfWeek.SATURDAY);
        LocalDate over = published.getDayOfWeek() == DayOfWeek.SUNDAY ? ofWeek : ofWeek.minusWeeks(1);
        return switch (groups.plain("which")) {
            case "last", "previous", "the previous", "past" -> ofWeek.minusWeeks(1);
            case "next", "following", "the following" -> ofWeek.plusWeeks(1);
            case "this coming", "coming" -> ofWeek;
            default -> {
                boolean coming = tense.ahead() || (groups.text().contains("this weekend") && tense != Tense.PAST);
                yield coming ? ofWeek : over;
            }
        };
    }
}
