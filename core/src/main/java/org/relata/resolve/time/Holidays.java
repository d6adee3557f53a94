package org.relata.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holidays by name and year: fixed days, days told from Easter, and the table of the Islamic year. */
final class Holidays {

    private static final Holidays BUILT_IN = new Holidays();

    private record Rule(String rule, int days) {}

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, List<Stretch>> islamic = new LinkedHashMap<>();

    private Holidays() {
        for (TimeTables.Row row : TimeTables.read("islamic.tsv", 3, 3)) {
            LocalDate start = LocalDate.parse(row.cell(1));
            LocalDate finish = LocalDate.parse(row.cell(2));
            if (finish.isBefore(start)) {
                throw row.wrong("ends before it begins");
            }
            islamic.computeIfAbsent(row.cell(0), key -> new ArrayList<>()).add(stretch(start, finish));
        }
        for (TimeTables.Row row : TimeTables.read("holidays.tsv", 3, 3)) {
            Rule rule = new Rule(row.cell(1), Integer.parseInt(row.cell(2)));
            if (rule.rule().startsWith("islamic:")
                    && !islamic.containsKey(rule.rule().substring(8))) {
                throw row.wrong("islamic.tsv has no row \"" + rule.rule().substring(8) + "\"");
            }
            for (String name : List.of(row.cell(0).split("\\|", -1))) {
                rules.put(name, rule);
            }
        }
    }

    static Holidays builtIn() {
        return BUILT_IN;
    }

    Set<String> names() {
        return rules.keySet();
    }

    /** When the holiday was in these years, in order; empty for years that the table does not reach. */
    List<Stretch> between(String name, int firstYear, int lastYear) {
        Rule rule = rules.get(name);
        List<Stretch> found = new ArrayList<>();
        if (rule == null) {
            return found;
        }
        if (rule.rule().startsWith("islamic:")) {
            for (Stretch stretch : islamic.getOrDefault(rule.rule().substring(8), List.of())) {
                LocalDate start = stretch.start();
                if (start != null && start.getYear() >= firstYear && start.getYear() <= lastYear) {
                    found.add(stretch);
                }
            }
            return found;
        }
        for (int year = firstYear; year <= lastYear; year++) {
            LocalDate start = start(rule.rule(), year);
            found.add(stretch(start, start.plusDays(rule.days() - 1L)));
        }
        return found;
    }

    private static Stretch stretch(LocalDate start, LocalDate finish) {
        return Stretch.date(start.equals(finish) ? start.toString() : start + "/" + finish, start, finish);
    }

    private static LocalDate start(String rule, int year) {
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
        }
        if (rule.startsWith("nth:")) {
            List<String> fields = List.of(rule.substring(4).split("-", -1));
            return LocalDate.of(year, Integer.parseInt(fields.get(0)), 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(
                            Integer.parseInt(fields.get(2)), DayOfWeek.of(Integer.parseInt(fields.get(1)))));
        }
        return LocalDate.parse(Periods.yearName(year) + "-" + rule);
    }

    /** Western Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
