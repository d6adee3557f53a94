package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relata.model.ParsedDocument;
import org.relata.model.Span;

/** Time expressions: F1 with any overlap, with the exact span, and with overlap and the right value. */
final class TimesScorer {

    private TimesScorer() {}

    static void judge(GoldRecord record, ParsedDocument parsed, TimeFinder finder, Judgement into) {
        List<JsonNode> golds = new ArrayList<>();
        record.json().path("timexes").forEach(golds::add);
        List<Span> spans = golds.stream().map(record::span).toList();
        List<TimeMention> got = finder.find(parsed);
        int[] paired = Overlaps.pair(spans, got.stream().map(TimeMention::span).toList());
        for (int i = 0; i < paired.length; i++) {
            gold(record, parsed, golds.get(i), spans.get(i), paired[i] < 0 ? null : got.get(paired[i]), into);
        }
        boolean[] used = Overlaps.used(paired, got.size());
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                spurious(record, parsed, got.get(j), into);
            }
        }
    }

    private static void gold(
            GoldRecord record,
            ParsedDocument parsed,
            JsonNode gold,
            Span span,
            @Nullable TimeMention got,
            Judgement into) {
        String value = gold.path("value").asText("");
        boolean right = got != null && sameValue(value, got);
        count("relaxed", got != null, got, into);
        count("exact span", got != null && got.span().equals(span), got, into);
        count("relaxed, right value", right, got, into);
        String type = gold.path("type").asText("all");
        into.share("found, by type", type, got != null);
        into.share("found with right value, by type", type, right);
        if (!right) {
            String kind =
                    (got == null ? "missed " : got.value() == null && got.start() == null ? "no value: " : "value: ")
                            + type + " " + shape(value);
            into.fault(new Fault(kind, record.id(), value, describe(got), Brief.marked(parsed, span)));
        }
    }

    private static void count(String measure, boolean right, @Nullable TimeMention got, Judgement into) {
        if (right) {
            into.right(measure, Score.ALL);
        } else {
            into.missed(measure, Score.ALL);
            if (got != null) {
                into.spurious(measure, Score.ALL);
            }
        }
    }

    private static void spurious(GoldRecord record, ParsedDocument parsed, TimeMention got, Judgement into) {
        for (String measure : List.of("relaxed", "exact span", "relaxed, right value")) {
            into.spurious(measure, Score.ALL);
        }
        String shape = got.value() == null ? "without a value" : shape(got.value());
        into.fault(new Fault("spurious " + shape, record.id(), "–", describe(got), Brief.marked(parsed, got.span())));
    }

    /** Whether the value is the same, or names the same days. */
    static boolean sameValue(String gold, TimeMention got) {
        if (gold.equals(got.value())) {
            return true;
        }
        TimexDays days = TimexDays.of(gold);
        return days != null && days.start().equals(got.start()) && days.finish().equals(got.finish());
    }

    /** The value with its digits as 9, so that faults of one form are counted together. */
    private static String shape(String value) {
        return value.replaceAll("\\d", "9");
    }

    private static String describe(@Nullable TimeMention got) {
        if (got == null) {
            return "–";
        }
        return Objects.requireNonNullElse(got.value(), "no value") + " " + got.start() + " to " + got.finish();
    }
}
