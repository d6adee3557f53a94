package org.relata.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates that may be only a year or a month: {@code 2017}, {@code 2017-01}, {@code 2017-01-28T00:00:00Z}. */
final class PartialDate {

    private PartialDate() {}

    /** The first day of what is written, or the last where it is an end; null where it is no date. */
    static @Nullable LocalDate day(String written, boolean end) {
        String date = written.length() > 10 ? written.substring(0, 10) : written;
        try {
            return switch (date.length()) {
                case 4 ->
                    end ? LocalDate.of(Integer.parseInt(date), 12, 31) : LocalDate.of(Integer.parseInt(date), 1, 1);
                case 7 ->
                    end
                            ? YearMonth.parse(date).atEndOfMonth()
                            : YearMonth.parse(date).atDay(1);
                case 10 -> LocalDate.parse(date);
                default -> null;
            };
        } catch (DateTimeException | NumberFormatException noDate) {
            return null;
        }
    }
}
