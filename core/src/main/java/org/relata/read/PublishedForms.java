package org.relata.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.model.Published;

/**
 * Publication dates as files and pages write them. A form that leaves day and month open ("03/04/2025") is not guessed,
 * and a time without an offset gives its day alone.
 */
public final class PublishedForms {

    private static final int LONGEST = 200;
    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"
            + "(?:[T ]\\s?(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s?(Z|[+-]\\d{2}:?(?:\\d{2})?)?)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[/.]?(\\d{2})[/.]?(\\d{2})(?!\\d)");
    private static final Pattern RFC_1123 = Pattern.compile(
            "(?i)(?:[a-z]{3},? )?(\\d{1,2} [a-z]{3} \\d{4} \\d{2}:\\d{2}:\\d{2} (?:GMT|UTC|Z|[+-]\\d{4}))");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?U)(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?U)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[ -](?:of |de )?(\\p{L}{3,12})\\.?,?[ -](?:de )?(\\d{4})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");

    private PublishedForms() {}

    /** The day or time that the text names first; empty where it names none that is sure. */
    public static Optional<Published> parse(String text) {
        String given = text.strip();
        if (given.length() > LONGEST) {
            given = given.substring(0, LONGEST);
        }
        try {
            return Optional.ofNullable(published(given));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable Published published(String text) {
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            Instant instant = Instant.ofEpochMilli(text.length() == 13 ? number : 1000 * number);
            return Published.at(instant.atOffset(ZoneOffset.UTC));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return iso(iso);
        }
        Matcher rfc = RFC_1123.matcher(text);
        if (rfc.find()) {
            String time = rfc.group(1).replaceFirst("(?i)UTC|Z$", "GMT");
            return Published.at(OffsetDateTime.parse(capital(time), DateTimeFormatter.RFC_1123_DATE_TIME));
        }
        Published named = named(text);
        return named != null ? named : numbered(text);
    }

    private static String capital(String time) {
        String[] words = time.split(" ", 3);
        return words[0] + " " + words[1].substring(0, 1).toUpperCase(Locale.ROOT)
                + words[1].substring(1).toLowerCase(Locale.ROOT) + " " + words[2].toUpperCase(Locale.ROOT);
    }

    private static Published iso(Matcher iso) {
        LocalDate date = day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        String offset = iso.group(7);
        if (iso.group(4) == null || offset == null) {
            return Published.on(date);
        }
        int seconds = iso.group(6) == null ? 0 : Integer.parseInt(iso.group(6));
        return Published.at(date.atTime(Integer.parseInt(iso.group(4)), Integer.parseInt(iso.group(5)), seconds)
                .atOffset(ZoneOffset.of(offset)));
    }

    private static @Nullable Published named(String text) {
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        while (monthFirst.find()) {
            Integer month = MONTHS.get(monthFirst.group(1).toLowerCase(Locale.ROOT));
            if (month != null) {
                return Published.on(day(monthFirst.group(3), month, monthFirst.group(2)));
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        while (dayFirst.find()) {
            Integer month = MONTHS.get(dayFirst.group(2).toLowerCase(Locale.ROOT));
            if (month != null) {
                return Published.on(day(dayFirst.group(3), month, dayFirst.group(1)));
            }
        }
        return null;
    }

    private static @Nullable Published numbered(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.find()) {
            return Published.on(day(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.find()) {
            return null;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        if (first > 12 || numbers.group(2).equals(".") || first == second) {
            return Published.on(day(numbers.group(4), second, numbers.group(1)));
        }
        return second > 12 ? Published.on(day(numbers.group(4), first, numbers.group(3))) : null;
    }

    /** @throws DateTimeException when there is no such day, or no newspaper was printed yet */
    private static LocalDate day(String year, int month, String day) {
        LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        if (date.getYear() < 1600 || date.getYear() > 2200) {
            throw new DateTimeException("no year of a publication: " + year);
        }
        return date;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new TreeMap<>();
        DataLines.of("months.txt").forEach(line -> {
            String[] words = line.text().split(" +", -1);
            int month = line.number(words[0], 1, 12);
            for (int index = 1; index < words.length; index++) {
                months.put(words[index], month);
            }
        });
        return months;
    }
}
