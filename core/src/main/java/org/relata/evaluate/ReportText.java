package org.relata.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A report as tables for a terminal. */
final class ReportText {

    private ReportText() {}

    static String of(Report report) {
        StringBuilder out = new StringBuilder();
        out.append(format(
                "%s on %s: %,d records, %,d words, %.1f s on %d thread%s, %,.0f words/s%n",
                report.task(),
                report.gold(),
                report.records(),
                report.words(),
                report.seconds(),
                report.threads(),
                report.threads() == 1 ? "" : "s",
                report.wordsPerSecond()));
        for (String note : report.notes()) {
            out.append("  ").append(note).append('\n');
        }
        scores(report.scores(), out);
        report.confusions().forEach(confusion -> confusion(confusion, out));
        faults(report.faults(), out);
        return out.toString();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
    }

    private static void scores(List<Score> scores, StringBuilder out) {
        String measure = "";
        int width =
                scores.stream().mapToInt(score -> score.label().length()).max().orElse(0);
        for (Score score : scores) {
            if (!score.measure().equals(measure)) {
                measure = score.measure();
                out.append('\n').append(measure).append('\n');
            }
            String figures =
                    score.figures().entrySet().stream().map(ReportText::figure).collect(Collectors.joining("  "));
            out.append("  ")
                    .append(score.label())
                    .append(" ".repeat(width - score.label().length()))
                    .append(format("  n %6d  ", score.n()))
                    .append(figures)
                    .append('\n');
        }
    }

    private static String figure(Map.Entry<String, Double> figure) {
        return format("%s %.3f", figure.getKey().replace('_', '-'), figure.getValue());
    }

    private static void confusion(Confusion confusion, StringBuilder out) {
        List<String> labels = confusion.labels();
        int width = Math.max(6, labels.stream().mapToInt(String::length).max().orElse(0) + 1);
        out.append('\n').append(confusion.measure()).append(": gold down, got across\n");
        out.append(" ".repeat(width));
        labels.forEach(label -> out.append(padded(label, width)));
        out.append('\n');
        for (String gold : labels) {
            out.append(padded(gold, width));
            labels.forEach(got -> out.append(padded(Long.toString(confusion.cell(gold, got)), width)));
            out.append('\n');
        }
    }

    private static String padded(String value, int width) {
        return " ".repeat(Math.max(0, width - value.length())) + value;
    }

    private static void faults(List<FaultKind> kinds, StringBuilder out) {
        if (kinds.isEmpty()) {
            return;
        }
        out.append("\nfaults, the most frequent kinds first\n");
        for (FaultKind kind : kinds) {
            out.append(format("%6d  %s%n", kind.n(), kind.kind()));
            for (Fault fault : kind.examples()) {
                out.append("          ").append(fault.text()).append('\n');
                out.append("            gold ").append(fault.gold()).append('\n');
                out.append("            got  ").append(fault.got());
                out.append("  (").append(fault.record()).append(")\n");
            }
        }
    }
}
