package org.relata.corroborate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relata.model.PlaceRef;
import org.relata.model.TimeSpan;
import org.relata.model.Toll;

/** A pair's score in words. */
@SuppressWarnings("EnumOrdinal") // Values stand in arrays by feature: this runs for every pair of a block.
final class Reasons {

    private final FeatureTable table;

    Reasons(FeatureTable table) {
        this.table = table;
    }

    /** Every feature that says anything, the weightiest first. */
    List<Pairing.Reason> of(Prepared one, Prepared other, double[] values, @Nullable String bar) {
        List<Pairing.Reason> reasons = new ArrayList<>();
        if (bar != null) {
            reasons.add(new Pairing.Reason("bar", -1, Comparison.NEVER, bar));
        }
        for (Feature feature : Feature.values()) {
            double value = values[feature.ordinal()];
            if (value != 0) {
                reasons.add(new Pairing.Reason(
                        feature.word(),
                        value,
                        table.contribution(feature, value),
                        words(feature, one, other) + " " + degree(value)));
            }
        }
        reasons.sort(Comparator.comparingDouble((Pairing.Reason reason) -> -Math.abs(reason.contribution()))
                .thenComparing(Pairing.Reason::feature));
        return reasons;
    }

    private static String degree(double value) {
        return String.format(Locale.ROOT, "(%+.2f)", value);
    }

    private static String words(Feature feature, Prepared one, Prepared other) {
        Telling a = one.telling;
        Telling b = other.telling;
        return switch (feature) {
            case TIE -> a.isBeside(b) ? "the text ties them" : "the same words in near copies";
            case ACT -> "act: " + both(act(a), act(b));
            case TRIGGER -> "words for it: " + both(a.trigger(), b.trigger());
            case ACTORS -> "who: " + both(Comparison.labels(a.actors()), Comparison.labels(b.actors()));
            case RECIPIENTS -> "to whom: " + both(Comparison.labels(a.recipients()), Comparison.labels(b.recipients()));
            case PLACE -> "where: " + both(place(a.place()), place(b.place()));
            case TIME -> "when: " + both(time(one), time(other));
            case TOLL -> "how many: " + both(tolls(a.tolls()), tolls(b.tolls()));
            case WORDS -> "words of both sentences: " + shared(a.sentence(), b.sentence(), false);
            case NAMES -> "names and numbers of both: " + shared(a.sentence(), b.sentence(), true);
            case HEADLINE ->
                "words of both headlines: "
                        + shared(
                                Objects.requireNonNullElse(a.headline(), ""),
                                Objects.requireNonNullElse(b.headline(), ""),
                                false);
            case DOCUMENT ->
                a.sentenceIndex() == b.sentenceIndex()
                        ? "one sentence tells both"
                        : "one document tells both and does not tie them";
            case VOICE -> "one voice tells both, with other doers or figures";
        };
    }

    private static String shared(String one, String other, boolean namesOnly) {
        return WordSet.shared(one, other, WordTable.builtIn(), namesOnly);
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + " / " + other;
    }

    private static String act(Telling telling) {
        String mode = telling.mode();
        return Objects.requireNonNullElse(telling.type(), "?") + (mode == null ? "" : " " + mode);
    }

    private static String place(@Nullable PlaceRef place) {
        if (place == null) {
            return "?";
        }
        return place.label() + (place.inherited() ? " (inherited)" : "");
    }

    private static String time(Prepared prepared) {
        TimeSpan time = prepared.telling.time();
        Days days = prepared.days;
        if (days.isOpen()) {
            return "?";
        }
        String from = java.time.LocalDate.ofEpochDay(days.from()).toString();
        String span = days.length() == 1 ? from : from + " to " + java.time.LocalDate.ofEpochDay(days.to());
        return days.ground() == Days.Ground.PUBLISHED || time == null ? span + " (by publication)" : span;
    }

    private static String tolls(List<Toll> tolls) {
        StringBuilder words = new StringBuilder();
        for (Toll toll : tolls) {
            words.append(words.length() == 0 ? "" : ", ")
                    .append(toll.kind())
                    .append(' ')
                    .append(toll.text());
        }
        return words.toString();
    }
}
