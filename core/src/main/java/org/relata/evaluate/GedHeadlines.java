package org.relata.evaluate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headlines that events of UCDP GED rest on, each once, with the events that it tells.
 *
 * @param events ids of events, and day with town of those that are told to the day and the town
 */
record GedHeadlines(String office, LocalDate day, String headline, Set<String> events) {

    /** {@code "Reuters,2016-01-08,Air strikes kill 12 in Aleppo"}, several of them behind each other. */
    private static final Pattern SOURCE = Pattern.compile("\"([^\"]*?),(\\d{4}-\\d{2}-\\d{2}),([^\"]*)\"");

    private static final int FEWEST_LETTERS = 12;

    /** Of all rows, in their order. */
    static List<GedHeadlines> of(List<GoldRecord> rows) {
        Map<String, GedHeadlines> all = new LinkedHashMap<>();
        for (GoldRecord row : rows) {
            String sources = row.field("source_article");
            Matcher matcher = SOURCE.matcher(sources == null ? "" : sources);
            while (matcher.find()) {
                LocalDate day = day(matcher.group(2));
                String headline = matcher.group(3).strip();
                if (day != null && headline.length() >= FEWEST_LETTERS) {
                    all.computeIfAbsent(
                                    matcher.group(),
                                    key -> new GedHeadlines(
                                            matcher.group(1).strip(), day, headline, new LinkedHashSet<>()))
                            .events
                            .addAll(told(row));
                }
            }
        }
        return List.copyOf(all.values());
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Set<String> told(GoldRecord row) {
        Set<String> told = new LinkedHashSet<>();
        told.add("event " + row.id());
        if ("1".equals(row.field("where_prec")) && "1".equals(row.field("date_prec"))) {
            told.add(row.field("date_start") + " " + row.field("latitude") + " " + row.field("longitude"));
        }
        return told;
    }

    /** Whether both tell one event, or events of one day in one town. */
    boolean tellsEventOf(GedHeadlines other) {
        return events.stream().anyMatch(other.events::contains);
    }
}
