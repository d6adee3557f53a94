package org.relata.resolve.time;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of {@code patterns.tsv}.
 *
 * @param meaning {@link Meaning#NEVER} for what only looks like a time
 * @param groups the names of the pattern's groups
 * @param starts the ASCII characters that a match can begin with
 */
record TimePattern(Meaning meaning, Pattern pattern, List<String> groups, BitSet starts) {

    private static final int ASCII = 128;

    static TimePattern of(Meaning meaning, Pattern pattern, List<String> groups) {
        return new TimePattern(meaning, pattern, List.copyOf(groups), starts(pattern));
    }

    /** A character can begin a match when the pattern, tried on it alone, matches or asks for more. */
    private static BitSet starts(Pattern pattern) {
        BitSet starts = new BitSet(ASCII);
        boolean looksBack = pattern.pattern().contains("(?<=");
        for (int c = 0; c < ASCII; c++) {
            Matcher matcher = pattern.matcher(Character.toString(c));
            if (looksBack || matcher.lookingAt() || matcher.hitEnd()) {
                starts.set(c);
            }
        }
        return starts;
    }

    boolean canStart(char c) {
        return c >= ASCII || starts.get(c);
    }

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
