package org.relata.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relata.model.Published;
import org.relata.model.Span;

/**
 * The day of publication as the text itself tells it: a dateline of an agency ("BEIRUT, May 19, 2025 (Reuters) –",
 * "TOKYO (JAPAN), 7 DEC 89 (KYODO) --"), "Published: 19 May 2025", "This story is from March 10, 2002". A dateline
 * without a year tells no day.
 */
public final class Datelines {

    private static final int HEAD = 1200;
    private static final int TAIL = 600;
    private static final String MONTH = TimeWords.builtIn().alternatives("month");
    private static final String DATE = "(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<month>" + MONTH
            + ")\\.?,?[ -](?<year>(?:19|20)\\d\\d|['’]?\\d\\d(?!\\d))"
            + "|(?<month2>" + MONTH + ")\\.? (?<day2>\\d{1,2})(?:st|nd|rd|th)?,? (?<year2>(?:19|20)\\d\\d)"
            + "|(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d))";
    private static final String WEEKDAY = "(?:" + TimeWords.builtIn().alternatives("weekday") + ",? )?";
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(
                    "(?m)^[ \\t]*(?:this (?:story|article|report) (?:is|was|dates) (?:from|published(?: on)?|of)"
                            + "|(?:first |originally )?(?:published|posted|updated|last updated|issued|date)(?: on| at)?:?)[ \\t]{1,3}"
                            + WEEKDAY + DATE,
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?m)^[ \\t]*(?-i:\\p{Lu}[\\p{Lu} .'’-]{1,40})(?:[ ,]{0,2}(?-i:\\(?[\\p{Lu}][\\p{L} .'’-]{1,30}\\)?))?,? {1,3}"
                            + WEEKDAY + DATE + "[ ]{0,2}(?:\\([^)\\n]{2,40}\\)|[-–—_]|--)",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?m)^[ \\t]*" + WEEKDAY + DATE + "[ \\t]*(?:$|[|–—-]|\\d\\d?:\\d\\d)", Pattern.CASE_INSENSITIVE));

    private Datelines() {}

    /**
     * The day of publication from the beginning of the text, or from a last line that names it.
     *
     * @return empty where no line tells it with its year
     */
    public static Optional<Published> published(String text) {
        Span head = new Span(0, Math.min(text.length(), HEAD));
        Span tail = new Span(Math.max(head.end(), text.length() - TAIL), text.length());
        for (Pattern pattern : PATTERNS) {
            for (Span region : List.of(head, tail)) {
                Optional<Published> found = first(pattern, text, region);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> first(Pattern pattern, String text, Span region) {
        Matcher matcher = pattern.matcher(text).region(region.begin(), region.end());
        while (matcher.find()) {
            Optional<Published> found = day(matcher).map(Published::on);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Empty where the line names a day that the calendar does not have. */
    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            return Optional.of(named(matcher));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static LocalDate named(Matcher matcher) {
        if (matcher.group("iso") != null) {
            return LocalDate.parse(matcher.group("iso"));
        }
        boolean dayFirst = matcher.group("day") != null;
        String year = matcher.group(dayFirst ? "year" : "year2").replaceAll("['’]", "");
        int month = TimeWords.builtIn().number("month", matcher.group(dayFirst ? "month" : "month2"));
        int day = Integer.parseInt(matcher.group(dayFirst ? "day" : "day2"));
        int number = Integer.parseInt(year);
        return LocalDate.of(year.length() == 2 ? Numbers.shortYear(number, null) : number, month, day);
    }
}
