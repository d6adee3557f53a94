package org.relata.resolve.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of {@code patterns.tsv}.
 *
 * @param meaning null-free: {@link Meaning#NEVER} for what only looks like a time
 * @param groups the names of the pattern's groups
 */
record TimePattern(Meaning meaning, Pattern pattern, List<String> groups) {

    Groups groups(Matcher matcher) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String group : groups) {
            String word = matcher.group(group);
            if (word != null) {
                named.put(group, word);
            }
        }
        return new Groups(TimeWords.plain(matcher.group()), named);
    }
}
