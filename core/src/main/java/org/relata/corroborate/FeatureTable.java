package org.relata.corroborate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;

/** {@code features.yaml}: the weights, and what fits what. Immutable. */
final class FeatureTable {

    private static final class BuiltIn {
        private static final FeatureTable TABLE = new FeatureTable(LexiconFile.yaml("corroborate/features.yaml"));
    }

    /** What a value above 0 and one below 0 count. */
    private record Weight(double forIt, double against) {}

    private final double anyBias;
    private final double subjectBias;
    private final double threshold;
    private final double cap;
    private final Map<Feature, Weight> weights = new EnumMap<>(Feature.class);
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Double> fits = new HashMap<>();
    private final List<String> violence;
    private final List<String> acled;
    private final Map<Integer, Integer> distance = new HashMap<>();
    private final Set<String> wholes;
    private final Set<String> singular;

    FeatureTable(DataNode node) {
        node.allow("bias", "threshold", "cap", "features", "types", "distance", "wholes", "one-row-an-event");
        DataNode prior = node.field("bias");
        prior.allow("any", "subject");
        anyBias = prior.field("any").number();
        subjectBias = prior.field("subject").number();
        threshold = node.field("threshold").number();
        cap = node.field("cap").number();
        DataNode features = node.field("features");
        for (Feature feature : Feature.values()) {
            DataNode weight = features.field(feature.word());
            weights.put(
                    feature,
                    new Weight(
                            weight.field("for").number(),
                            weight.field("against").number()));
        }
        DataNode types = node.field("types");
        types.allow("groups", "compatible", "violence", "acled");
        types.field("groups").fields().forEach((group, of) -> of.texts().forEach(type -> groups.put(type, group)));
        for (DataNode pair : types.field("compatible").items()) {
            double fit = pair.field("fit").number();
            String one = pair.field("one").text();
            String other = pair.field("other").text();
            fits.put(one + ' ' + other, fit);
            fits.put(other + ' ' + one, fit);
        }
        violence = types.field("violence").texts();
        acled = types.field("acled").texts();
        node.field("distance")
                .fields()
                .forEach((precision, km) -> distance.put(Integer.valueOf(precision), km.integer()));
        singular = new HashSet<>(node.field("one-row-an-event").texts());
        wholes = new HashSet<>(node.field("wholes").texts());
    }

    /** The table that comes with Relata. */
    static FeatureTable builtIn() {
        return BuiltIn.TABLE;
    }

    /** Log-odds of any pair that shares a key and of which nothing more is told, less the threshold. */
    double ofAny() {
        return anyBias - threshold;
    }

    /** The same of a pair that is known to be about one subject. */
    double ofOneSubject() {
        return subjectBias - threshold;
    }

    /** The most that one pair counts for in clustering. */
    double cap() {
        return cap;
    }

    /** What the value of a feature adds to the score. */
    double contribution(Feature feature, double value) {
        Weight weight = weights.get(feature);
        return weight == null ? 0 : value * (value >= 0 ? weight.forIt : weight.against);
    }

    /** The group of types, in one of which alone an event is told; the type itself where it is in none. */
    String group(String type) {
        return groups.getOrDefault(type, type);
    }

    /** How well two types fit: 1 for the same, {@code NaN} where they cannot tell one event. */
    double fit(String one, String other) {
        return one.equals(other) ? 1 : fits.getOrDefault(one + ' ' + other, Double.NaN);
    }

    /** 0 for the most violent type. */
    int violence(@Nullable String type) {
        int at = type == null ? -1 : violence.indexOf(type);
        return at < 0 ? violence.size() : at;
    }

    /** 0 for the most violent of ACLED's event types. */
    int acled(@Nullable String eventType) {
        int at = eventType == null ? -1 : acled.indexOf(eventType);
        return at < 0 ? acled.size() : at;
    }

    /** Kilometres around a place within which the act may lie. */
    int distance(int precision) {
        return distance.getOrDefault(precision, 0);
    }

    /** Whether the word names what has other acts as its parts. */
    boolean isWhole(String word) {
        return wholes.contains(word);
    }

    /** Whether what this rule finds are rows of a data set that tells every event once. */
    boolean isSingular(@Nullable String rule) {
        return rule != null && singular.contains(rule);
    }
}
