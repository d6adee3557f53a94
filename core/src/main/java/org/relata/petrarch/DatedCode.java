package org.relata.petrarch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A CAMEO actor code and when it holds.
 *
 * @param code country and roles, three letters each: {@code SYRGOV}
 * @param from first day; null for an open beginning
 * @param to last day; null for an open end
 * @param line of the file, from 1
 */
public record DatedCode(
        String code, @Nullable LocalDate from, @Nullable LocalDate to, int line) {

    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z][A-Z0-9]*)(?:\\s*([<>])\\s*([0-9]+)|\\s+([0-9]+)\\s*-\\s*([0-9]+))?");
    /** Two figures above this are years of the twentieth century, as in PETRARCH. */
    private static final int PIVOT = 30;

    /** What stands in the brackets: {@code SYRGOV >000717}; empty where it is not of the form. */
    static Optional<DatedCode> read(String written, int line) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String code = matcher.group(1);
        try {
            if (matcher.group(2) != null) {
                LocalDate day = day(matcher.group(3));
                boolean after = matcher.group(2).equals(">");
                return Optional.of(new DatedCode(code, after ? day : null, after ? null : day, line));
            }
            if (matcher.group(4) != null) {
                LocalDate from = day(matcher.group(4));
                LocalDate to = day(matcher.group(5));
                return to.isBefore(from) ? Optional.empty() : Optional.of(new DatedCode(code, from, to, line));
            }
            return Optional.of(new DatedCode(code, null, null, line));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Whether it holds always. */
    public boolean undated() {
        return from == null && to == null;
    }

    /** {@code YYMMDD} or {@code YYYYMMDD}; a month or day of 00 is the first. */
    private static LocalDate day(String digits) {
        if (digits.length() != 6 && digits.length() != 8) {
            throw new DateTimeException(digits);
        }
        int split = digits.length() - 4;
        int year = Integer.parseInt(digits.substring(0, split));
        if (split == 2) {
            year += year > PIVOT ? 1900 : 2000;
        }
        int month = Math.max(1, Integer.parseInt(digits.substring(split, split + 2)));
        int day = Math.max(1, Integer.parseInt(digits.substring(split + 2)));
        LocalDate first = LocalDate.of(year, month, 1);
        if (day > 31) {
            throw new DateTimeException(digits);
        }
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }
}
