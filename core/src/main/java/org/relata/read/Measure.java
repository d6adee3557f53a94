package org.relata.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Features of a paragraph that need more than a pattern; their weights are in comments.txt under these names. */
enum Measure {
    /** At most 7 words. */
    VERY_SHORT,
    /** 8 to 18 words. */
    SHORT,
    /** More than 45 words. */
    LONG,
    /** No mark that ends a sentence. */
    UNENDED,
    /** The share of its longer words that the text has not had before. */
    NOVEL,
    /** A short line that stands in the text at least twice. */
    REPEATED,
    /** Takes up words of the article in quotation marks. */
    ECHO;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    private static final Pattern QUOTATION = Pattern.compile("[\"“]([^\"”]{8,200})[\"”]");
    private static final int STEM = 5;
    private static final int LINE = 40;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean isKnown(String word) {
        return Arrays.stream(values()).anyMatch(measure -> measure.word().equals(word));
    }

    double of(String paragraph, String text, int begin, Set<String> seen, Map<String, Integer> lines) {
        return switch (this) {
            case VERY_SHORT -> words(paragraph) <= 7 ? 1 : 0;
            case SHORT -> words(paragraph) > 7 && words(paragraph) <= 18 ? 1 : 0;
            case LONG -> words(paragraph) > 45 ? 1 : 0;
            case UNENDED -> isUnended(paragraph) ? 1 : 0;
            case NOVEL -> novel(paragraph, seen);
            case REPEATED -> lines.getOrDefault(paragraph, 0) > 1 ? 1 : 0;
            case ECHO -> echoes(paragraph, text, begin) ? 1 : 0;
        };
    }

    private static int words(String paragraph) {
        int count = 0;
        Matcher matcher = WORD.matcher(paragraph);
        while (count < 50 && matcher.find()) {
            count++;
        }
        return count;
    }

    private static boolean isUnended(String paragraph) {
        return ".!?…:;\"”'’)]".indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
    }

    private static double novel(String paragraph, Set<String> seen) {
        Set<String> stems = stems(paragraph);
        long fresh = stems.stream().filter(stem -> !seen.contains(stem)).count();
        return stems.isEmpty() ? 0 : (double) fresh / stems.size();
    }

    /** The first letters of the longer words: enough to tell topics apart. */
    static Set<String> stems(String paragraph) {
        Set<String> stems = new TreeSet<>();
        Matcher matcher = WORD.matcher(paragraph);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (word.length() >= STEM) {
                stems.add(word.substring(0, STEM));
            }
        }
        return stems;
    }

    static Map<String, Integer> lineCounts(List<String> paragraphs) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String paragraph : paragraphs) {
            if (paragraph.length() <= LINE) {
                counts.merge(paragraph, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static boolean echoes(String paragraph, String text, int begin) {
        Matcher matcher = QUOTATION.matcher(paragraph);
        for (int tries = 0; tries < 3 && matcher.find(); tries++) {
            String words = matcher.group(1).replaceAll("[.…,!?]+$", "");
            int found = text.indexOf(words);
            if (found >= 0 && found < begin) {
                return true;
            }
        }
        return false;
    }
}
