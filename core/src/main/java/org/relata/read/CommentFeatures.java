package org.relata.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.relata.model.Span;

/**
 * What makes a paragraph read like a reader's comment, as weighted features out of a data file. The file explains its
 * own form.
 */
final class CommentFeatures {

    /** One pattern, counted in a paragraph. */
    private record Feature(String name, double weight, int cap, boolean unquoted, boolean change, Pattern pattern) {

        double count(Paragraph paragraph) {
            Matcher matcher = pattern.matcher(unquoted ? paragraph.unquoted : paragraph.text);
            int count = 0;
            while (count < cap && matcher.find()) {
                count++;
            }
            return count;
        }
    }

    private record Paragraph(String text, String unquoted) {}

    private static final Pattern QUOTED =
            Pattern.compile("[“\"][^”\"]{0,800}(?:[”\"]|$)|(?<!\\w)[‘][^’]{0,400}’|(?:https?://|www\\.)\\S+");
    private static final Pattern LIST = Pattern.compile("\\{(\\w[\\w-]*)}");
    private static final int LONGEST_PARAGRAPH = 5_000;

    private final List<Feature> features = new ArrayList<>();
    private final Map<String, Double> settings = new TreeMap<>();

    private CommentFeatures() {}

    /** @throws org.relata.RelataException with code DATA, file and line when the file is wrong */
    static CommentFeatures load(String file) {
        CommentFeatures loaded = new CommentFeatures();
        Map<String, String> lists = new TreeMap<>();
        for (DataLines.Line line : DataLines.of(file)) {
            String[] words = line.text().split(" +", 2);
            switch (words[0]) {
                case "set" -> loaded.setting(line, words[1]);
                case "list" -> list(line, words[1], lists);
                case "feature" -> loaded.features.add(feature(line, words[1], lists));
                default -> throw line.wrong("a line begins with set, list or feature");
            }
        }
        for (Measure measure : Measure.values()) {
            loaded.settings.putIfAbsent(measure.word(), 0.0);
        }
        return loaded;
    }

    private void setting(DataLines.Line line, String rest) {
        String[] words = rest.split(" +", -1);
        if (words.length != 2 || !isSetting(words[0])) {
            throw line.wrong("set takes the name of a setting and a number");
        }
        settings.put(words[0], number(line, words[1]));
    }

    private static boolean isSetting(String name) {
        return name.equals("bias")
                || name.equals("threshold")
                || name.equals("level")
                || name.equals("most-raised")
                || Measure.isKnown(name);
    }

    private static void list(DataLines.Line line, String rest, Map<String, String> lists) {
        String[] words = rest.split(" +", 2);
        if (words.length != 2) {
            throw line.wrong("list takes a name and its words, separated by commas");
        }
        List<String> entries = new ArrayList<>();
        for (String entry : words[1].split(",", -1)) {
            entries.add(entry.strip().replace("+", "\\+").replace(" ", "\\s+"));
        }
        lists.merge(words[0], String.join("|", entries), (before, more) -> before + "|" + more);
    }

    private static Feature feature(DataLines.Line line, String rest, Map<String, String> lists) {
        String[] words = rest.split(" +", 5);
        if (words.length != 5) {
            throw line.wrong("feature takes a name, a weight, a cap, where it looks, and a pattern");
        }
        Matcher reference = LIST.matcher(words[4]);
        String pattern = reference.replaceAll(found -> {
            String entries = lists.get(found.group(1));
            // {3} and {2,5} are the pattern's own.
            return Matcher.quoteReplacement(entries == null ? found.group() : "(?:" + entries + ")");
        });
        try {
            return new Feature(
                    words[0],
                    number(line, words[1]),
                    line.number(words[2], 1, 100),
                    words[3].contains("unquoted"),
                    words[3].contains("change"),
                    Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS));
        } catch (PatternSyntaxException wrong) {
            throw line.wrong("the pattern is wrong (" + wrong.getDescription() + ")");
        }
    }

    private static double number(DataLines.Line line, String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException none) {
            throw line.wrong("\"" + word + "\" is no number");
        }
    }

    /** The sum from which on there is a border. */
    double threshold() {
        return settings.getOrDefault("threshold", 0.0);
    }

    /** For each paragraph, how much it reads like a comment: above zero it does. */
    double[] scores(String text, List<Span> spans) {
        double[] scores = new double[spans.size()];
        Map<String, double[]> values = values(text, spans);
        double bias = settings.getOrDefault("bias", 0.0);
        for (int index = 0; index < scores.length; index++) {
            double score = bias;
            for (Feature feature : features) {
                score += feature.weight * value(values, feature.name, index);
            }
            for (Measure measure : Measure.values()) {
                score += settings.getOrDefault(measure.word(), 0.0) * value(values, measure.word(), index);
            }
            scores[index] = score;
        }
        return shifted(scores);
    }

    /**
     * Raised by a share of how plainly the text's first half reads like an article: where every paragraph is a report, a
     * paragraph that is none stands out; where the author writes as readers do, it does not.
     */
    private double[] shifted(double[] scores) {
        int half = (scores.length + 1) / 2;
        double[] first = java.util.Arrays.copyOf(scores, half);
        java.util.Arrays.sort(first);
        double shift = Math.max(0, -first[half / 2]) * settings.getOrDefault("level", 0.0);
        double[] raised = new double[scores.length];
        for (int index = 0; index < scores.length; index++) {
            raised[index] = scores[index] + Math.min(shift, settings.getOrDefault("most-raised", shift));
        }
        return raised;
    }

    private static double value(Map<String, double[]> values, String name, int index) {
        double[] all = values.get(name);
        return all == null ? 0 : all[index];
    }

    /** The features' values by name, one for each paragraph: what the weights are multiplied with. */
    Map<String, double[]> values(String text, List<Span> spans) {
        List<Paragraph> paragraphs = paragraphs(text, spans);
        Map<String, double[]> values = new TreeMap<>();
        for (Feature feature : features) {
            double[] counts = paragraphs.stream().mapToDouble(feature::count).toArray();
            values.put(feature.name, feature.change ? changed(counts) : counts);
        }
        for (Measure measure : Measure.values()) {
            values.put(measure.word(), new double[spans.size()]);
        }
        Set<String> seenWords = new HashSet<>();
        Map<String, Integer> lines =
                Measure.lineCounts(paragraphs.stream().map(Paragraph::text).toList());
        for (int index = 0; index < spans.size(); index++) {
            String paragraph = paragraphs.get(index).text;
            int begin = spans.get(index).begin();
            for (Measure measure : Measure.values()) {
                double[] all = values.get(measure.word());
                if (all != null) {
                    all[index] = measure.of(paragraph, text, begin, seenWords, lines);
                }
            }
            seenWords.addAll(Measure.stems(paragraph));
        }
        return values;
    }

    private static List<Paragraph> paragraphs(String text, List<Span> spans) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Span span : spans) {
            int end = Math.min(span.end(), span.begin() + LONGEST_PARAGRAPH);
            String paragraph = text.substring(span.begin(), end);
            paragraphs.add(new Paragraph(paragraph, QUOTED.matcher(paragraph).replaceAll(" ")));
        }
        return paragraphs;
    }

    /** Counts weakened by how usual the feature is in the text's first third, which is surely the article's. */
    private static double[] changed(double[] counts) {
        int first = Math.max(1, (counts.length + 2) / 3);
        double usual = 0;
        for (int index = 0; index < first; index++) {
            usual += Math.min(1, counts[index]) / first;
        }
        double[] changed = new double[counts.length];
        for (int index = 0; index < counts.length; index++) {
            changed[index] = counts[index] * Math.max(0, 1 - 1.5 * usual);
        }
        return changed;
    }

    /** The names of all features, for those who tune them. */
    List<String> names() {
        List<String> names =
                new ArrayList<>(features.stream().map(Feature::name).toList());
        for (Measure measure : Measure.values()) {
            names.add(measure.word());
        }
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }
}
