package org.relata.read;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jsoup.nodes.Element;

/** What class names, ids and roles tell about an element, by the patterns of page-marks.txt. */
final class PageMarks {

    private static final Map<String, Pattern> PATTERNS = load();

    private PageMarks() {}

    private static Map<String, Pattern> load() {
        Map<String, StringBuilder> alternatives = new TreeMap<>();
        for (DataLines.Line line : DataLines.of("page-marks.txt")) {
            String[] words = line.text().split(" +", 2);
            if (words.length != 2) {
                throw line.wrong("a line has a name and a pattern");
            }
            try {
                Pattern.compile(words[1]);
            } catch (PatternSyntaxException wrong) {
                throw line.wrong("the pattern is wrong (" + wrong.getDescription() + ")");
            }
            StringBuilder all = alternatives.computeIfAbsent(words[0], name -> new StringBuilder());
            all.append(all.isEmpty() ? "" : "|").append("(?:").append(words[1]).append(')');
        }
        Map<String, Pattern> patterns = new TreeMap<>();
        alternatives.forEach((name, all) ->
                patterns.put(name, Pattern.compile(all.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        return patterns;
    }

    /** Whether a class name of the element, or its id, matches a pattern of this name as a whole. */
    static boolean has(Element element, String name) {
        Pattern pattern = pattern(name);
        String id = element.id();
        if (!id.isEmpty() && pattern.matcher(id).matches()) {
            return true;
        }
        String classes = element.className();
        if (classes.isEmpty()) {
            return false;
        }
        for (String word : classes.split("\\s+", -1)) {
            if (pattern.matcher(word).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words match a pattern of this name as a whole. */
    static boolean matches(String words, String name) {
        return pattern(name).matcher(words).matches();
    }

    /** The words without the stretches that match a pattern of this name. */
    static String without(String words, String name) {
        return pattern(name).matcher(words).replaceAll(" ").replaceAll(" {2,}", " ");
    }

    private static Pattern pattern(String name) {
        Pattern pattern = PATTERNS.get(name);
        if (pattern == null) {
            throw new IllegalArgumentException("page-marks.txt has no " + name);
        }
        return pattern;
    }
}
