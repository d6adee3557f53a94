package org.relata.resolve.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The patterns of {@code patterns.tsv}, their macros and classes of words filled in, in the order of the file. */
final class TimePatterns {

    private static final Pattern NAME = Pattern.compile("<(\\w+):(\\w+)>|\\{([a-z]\\w*)\\}");
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z]\\w*)>");
    private static final String START = "(?<![\\p{L}\\d$€£#]|\\d[.,])";

    private final Map<String, String> macros = new LinkedHashMap<>();
    private final List<TimePattern> patterns = new ArrayList<>();
    private final TimeSeeds seeds = new TimeSeeds();

    TimePatterns(TimeWords words, Holidays holidays) {
        for (String name : words.classes()) {
            macros.put(name, words.alternatives(name));
        }
        seeds.need(Meaning.HOLIDAY, holidays.names());
        macros.put("holidayname", TimeWords.alternatives(holidays.names()));
        for (TimeTables.Row row : TimeTables.read("patterns.tsv", 2, 3)) {
            if (row.cell(0).equals("needs")) {
                seeds.need(row, words);
            } else if (row.cell(0).equals("macro")) {
                macros.put(row.cell(1), expanded(row, row.cell(2)));
            } else {
                patterns.add(pattern(row));
            }
        }
    }

    List<TimePattern> all() {
        return List.copyOf(patterns);
    }

    /** Which of the patterns a stretch of text may match. */
    TimeSeeds seeds() {
        return seeds;
    }

    private TimePattern pattern(TimeTables.Row row) {
        String expanded = START + "(?:" + expanded(row, row.cell(1)) + ")";
        List<String> groups = new ArrayList<>();
        Matcher matcher = GROUP.matcher(expanded);
        while (matcher.find()) {
            groups.add(matcher.group(1));
        }
        try {
            Pattern compiled = Pattern.compile(expanded, Pattern.CASE_INSENSITIVE);
            return TimePattern.of(Meaning.valueOf(row.cell(0)), compiled, groups);
        } catch (PatternSyntaxException e) {
            throw row.wrong("the pattern cannot be read: " + e.getDescription() + " in " + expanded);
        } catch (IllegalArgumentException e) {
            throw row.wrong("\"" + row.cell(0) + "\" is no meaning; known are the names of " + Meaning.class.getName());
        }
    }

    private String expanded(TimeTables.Row row, String pattern) {
        String spaced = spaced(pattern);
        Matcher matcher = NAME.matcher(spaced);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            boolean named = matcher.group(1) != null;
            String name = named ? matcher.group(2) : matcher.group(3);
            String macro = macros.get(name);
            if (macro == null) {
                throw row.wrong("\"" + name + "\" is neither a class of words.tsv nor a macro above");
            }
            String filled = named ? "(?<" + matcher.group(1) + ">" + macro + ")" : macro;
            matcher.appendReplacement(out, Matcher.quoteReplacement(filled));
        }
        return matcher.appendTail(out).toString();
    }

    /** A space becomes any white space, within a class of letters too. */
    private static String spaced(String pattern) {
        StringBuilder out = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            inClass = c == '[' || (inClass && c != ']');
            if (c == ' ') {
                out.append(inClass ? "\\s\\u00a0" : "(?:" + TimeWords.SPACE + ")");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
