package org.relata.corroborate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.Toll;

/** Compares two prepared tellings feature by feature. Symmetric; immutable. */
@SuppressWarnings("EnumOrdinal") // Values stand in arrays by feature: this runs for every pair of a block.
final class Comparison {

    /** Far below any threshold: what cannot be one event. */
    static final double NEVER = -100;

    private static final Set<String> SAME = Set.of("repeats", "refines", "denies", "confirms", "doubts", "part-of");
    private static final List<Feature> COSTLY = List.of(
            Feature.ACTORS, Feature.RECIPIENTS, Feature.WORDS, Feature.NAMES, Feature.HEADLINE, Feature.DOCUMENT);
    private static final List<Feature> AGREEING =
            List.of(Feature.ACT, Feature.ACTORS, Feature.RECIPIENTS, Feature.PLACE, Feature.TIME);
    private static final double OF_THE_REST = 0.8;
    private static final String OTHERWISE = "alternative-to";
    private static final List<Feature> SHARED =
            List.of(Feature.PLACE, Feature.ACTORS, Feature.RECIPIENTS, Feature.NAMES);
    private static final double TELLING_FIGURE = 0.8;
    private static final double BARE = -1;

    /** A mere denial belongs to what it denies and says nothing for or against anything else. */
    private static final double BESIDE = -0.01;

    /** Raided and killed: one act of force is told in many words. */
    private static final double OTHER_WORD_OF_FORCE = 0.3;

    private static final double OTHER_FIGURE = -0.5;
    private static final double COPIED = 0.85;
    private static final double SWAPPED = 0.9;
    private static final double SAME_MODE = 0.2;

    private final FeatureTable table;
    private final PlaceFit places;
    /** The most that the costly features can add. */
    private final double costly;

    private final double start;

    /** Of any pair. */
    static Comparison ofAny(FeatureTable table) {
        return new Comparison(table, table.ofAny());
    }

    /** Of pairs that are known to be about one subject. */
    static Comparison ofOneSubject(FeatureTable table) {
        return new Comparison(table, table.ofOneSubject());
    }

    private Comparison(FeatureTable table, double start) {
        this.table = table;
        this.start = start;
        this.places = new PlaceFit(table);
        this.costly = COSTLY.stream()
                .mapToDouble(feature -> table.contribution(feature, 1))
                .sum();
    }

    /**
     * Log-odds less the threshold; {@link #NEVER} where something rules it out. Where the cheap features leave no hope, what costs
     * more is not looked at: the score is then at most the cap of clustering, where nothing lower is told apart.
     */
    double score(Prepared one, Prepared other) {
        if (bar(one, other) != null) {
            return NEVER;
        }
        if (one.telling.isDenialOfAnother() || other.telling.isDenialOfAnother()) {
            return tie(one, other) > 0 ? table.cap() : BESIDE;
        }
        double[] values = new double[Feature.values().length];
        cheap(one, other, values);
        double hope = score(values) + costly;
        if (hope < -table.cap()) {
            return hope;
        }
        costly(one, other, values);
        double score = score(values);
        return isBare(one, other, values) ? Math.min(score, BARE) : score;
    }

    /** Whether nothing but the day and common words agree: no place, no party, no name and no figure that tells much. */
    static boolean isBare(Prepared one, Prepared other, double[] values) {
        return one.telling.type() != null
                && other.telling.type() != null
                && !one.telling.isCopyOf(other.telling)
                && SHARED.stream().allMatch(feature -> values[feature.ordinal()] <= 0)
                && values[Feature.TOLL.ordinal()] < TELLING_FIGURE;
    }

    double score(double[] values) {
        double score = start;
        for (Feature feature : Feature.values()) {
            score += table.contribution(feature, values[feature.ordinal()]);
        }
        return score;
    }

    /** What the two are to each other. */
    Pairing.Relation relation(Prepared one, Prepared other, double score) {
        if (score >= 0) {
            return Pairing.Relation.SAME;
        }
        return isPart(one, other) ? Pairing.Relation.PART : Pairing.Relation.APART;
    }

    /** The values by the feature's ordinal. */
    double[] values(Prepared one, Prepared other) {
        double[] values = new double[Feature.values().length];
        cheap(one, other, values);
        costly(one, other, values);
        return values;
    }

    private void cheap(Prepared one, Prepared other, double[] values) {
        double tie = tie(one, other);
        set(values, Feature.TIE, tie);
        set(values, Feature.ACT, act(one.telling, other.telling));
        double trigger = Triggers.fit(one, other);
        boolean force = isForce(one.telling) && isForce(other.telling);
        set(values, Feature.TRIGGER, force && trigger < 0 ? trigger * OTHER_WORD_OF_FORCE : trigger);
        set(values, Feature.PLACE, places.of(one.telling.place(), other.telling.place()));
        set(values, Feature.TIME, one.days.fit(other.days));
        set(values, Feature.TOLL, TollFit.of(one.telling.tolls(), other.telling.tolls()));
    }

    private static void costly(Prepared one, Prepared other, double[] values) {
        sides(one, other, values);
        set(values, Feature.WORDS, one.words.likeness(other.words));
        set(values, Feature.NAMES, one.names.likeness(other.names));
        boolean beside = one.telling.isCopyOf(other.telling);
        set(values, Feature.HEADLINE, beside ? 0 : one.headline.likeness(other.headline));
        set(values, Feature.DOCUMENT, beside ? document(one, other, values) : 0);
        set(values, Feature.VOICE, voice(one.telling, other.telling, values));
    }

    /** Of two claims that one voice tells: other doers are another act; another figure of like victims may be. */
    private static double voice(Telling one, Telling other, double[] values) {
        boolean figures = values[Feature.TOLL.ordinal()] < 0;
        double victims = values[Feature.RECIPIENTS.ordinal()];
        if (values[Feature.TIE.ordinal()] != 0 || (!figures && victims >= 0) || !OneVoice.tells(one, other)) {
            return 0;
        }
        if (values[Feature.ACTORS.ordinal()] < 0) {
            return -1;
        }
        return figures && victims >= 0 && !speaksOfTheRest(one) && !speaksOfTheRest(other) ? OTHER_FIGURE : 0;
    }

    /**
     * Of two claims of one document, or of its copies, that nothing ties: one sentence ("killed when troops raided the camp") tells one
     * act where nothing in it disagrees; elsewhere a text would tie what is one.
     */
    private static double document(Prepared one, Prepared other, double[] values) {
        if (values[Feature.TIE.ordinal()] != 0) {
            return 0;
        }
        boolean disagree = AGREEING.stream().anyMatch(feature -> values[feature.ordinal()] < 0);
        if (!disagree && areActs(one, other) && isOneSentence(one, other)) {
            return 1;
        }
        return !disagree && (speaksOfTheRest(one.telling) || speaksOfTheRest(other.telling)) ? OF_THE_REST : -1;
    }

    /** Whether it is known of both what sort of act they tell: two bare words of one sentence are two acts as a rule. */
    private static boolean areActs(Prepared one, Prepared other) {
        return one.telling.type() != null && other.telling.type() != null;
    }

    /** A headline tells what the body tells, who denies something denies what is told, and "two others" are others than those told. */
    private static boolean speaksOfTheRest(Telling telling) {
        return telling.part() == PartKind.HEADLINE
                || telling.tolls().stream()
                        .map(Toll::of)
                        .anyMatch(whom -> whom != null && WordTable.builtIn().isMore(whom.text()))
                || telling.holders().stream().anyMatch(voice -> "deny".equals(voice.act()));
    }

    private static boolean isOneSentence(Prepared one, Prepared other) {
        return one.telling.isBeside(other.telling)
                ? one.telling.sentenceIndex() == other.telling.sentenceIndex()
                : one.words.likeness(other.words) >= COPIED;
    }

    private static void set(double[] values, Feature feature, double value) {
        values[feature.ordinal()] = value;
    }

    /** In fighting each side may stand first, so the better of the two ways counts. */
    private static void sides(Prepared one, Prepared other, double[] values) {
        double actors = PartyFit.sides(one.actors, other.actors);
        double recipients = PartyFit.sides(one.recipients, other.recipients);
        if (isFight(one.telling) && isFight(other.telling)) {
            double across = PartyFit.sides(one.actors, other.recipients) * SWAPPED;
            double back = PartyFit.sides(one.recipients, other.actors) * SWAPPED;
            boolean oneSided = one.recipients.isEmpty() != other.recipients.isEmpty();
            if (oneSided && one.actors.size() + other.actors.size() > 2) {
                actors = Math.max(actors, PartyFit.sides(all(one), all(other)) * SWAPPED);
            } else if (across + back > Math.max(0, actors + recipients)) {
                actors = (across + back) / 2;
                recipients = actors;
            }
        }
        set(values, Feature.ACTORS, actors);
        set(values, Feature.RECIPIENTS, recipients);
    }

    private static List<Party> all(Prepared prepared) {
        List<Party> all = new ArrayList<>(prepared.actors);
        all.addAll(prepared.recipients);
        return all;
    }

    private static boolean isFight(Telling telling) {
        return "ASSAULT".equals(telling.type()) || "CONSULT".equals(telling.type()) || "AGREE".equals(telling.type());
    }

    private double act(Telling one, Telling other) {
        String type = one.type();
        String otherType = other.type();
        if (type == null || otherType == null) {
            return 0;
        }
        double fit = table.fit(type, otherType);
        if (Double.isNaN(fit)) {
            return -1;
        }
        String mode = one.mode();
        if (fit < 1 || mode == null || other.mode() == null) {
            return fit * (1 - SAME_MODE);
        }
        return mode.equals(other.mode()) ? 1 : fit * (1 - 3 * SAME_MODE);
    }

    private static double tie(Prepared one, Prepared other) {
        if (one.telling.isBeside(other.telling)) {
            return Math.max(-1, tie(one.telling, other.telling.claim()) + tie(other.telling, one.telling.claim()));
        }
        return one.telling.isCopyOf(other.telling)
                        && one.trigger.equals(other.trigger)
                        && one.words.likeness(other.words) >= COPIED
                ? 1
                : 0;
    }

    private static double tie(Telling from, String to) {
        for (Telling.Tie link : from.links()) {
            if (link.claim().equals(to)) {
                return SAME.contains(link.relation()) ? 1 : link.relation().equals(OTHERWISE) ? -1 : 0;
            }
        }
        return 0;
    }

    /** Why the two cannot be one event whatever the features say; null where they can. What the text ties is not barred. */
    @Nullable
    String bar(Prepared one, Prepared other) {
        String set = dataSet(one);
        if (set != null && set.equals(dataSet(other)) && !one.telling.isBeside(other.telling)) {
            return "the data set tells them as two events";
        }
        if (one.whole != other.whole) {
            return "one is an act, the other what has acts as its parts";
        }
        if (tie(one, other) > 0) {
            return null;
        }
        String type = one.telling.type();
        String otherType = other.telling.type();
        if (type != null && otherType != null && Double.isNaN(table.fit(type, otherType))) {
            return type + " and " + otherType + " are never one event";
        }
        if (one.days.isFarFrom(other.days)) {
            return "the times lie too far apart";
        }
        return places.of(one.telling.place(), other.telling.place()) <= -1 ? "the places lie too far apart" : null;
    }

    /** The data set that tells every event once of which it is a row; null where it is none. */
    @Nullable
    String dataSet(Prepared prepared) {
        String rule = prepared.telling.rule();
        return table.isSingular(rule) ? rule : null;
    }

    /** An act within an offensive: told in one document, at a time and place within it, by a party of it. */
    private boolean isPart(Prepared one, Prepared other) {
        if (one.whole == other.whole || !one.telling.isBeside(other.telling)) {
            return false;
        }
        Prepared whole = one.whole ? one : other;
        Prepared part = one.whole ? other : one;
        return tie(one, other) > 0
                || (isForce(part.telling)
                        && isForce(whole.telling)
                        && within(whole.days, part.days)
                        && places.contains(whole.telling.place(), part.telling.place())
                        && PartyFit.sides(all(whole), all(part)) > 0);
    }

    private boolean isForce(Telling telling) {
        String type = telling.type();
        return type != null && table.group(type).equals("force");
    }

    private static boolean within(Days whole, Days part) {
        return whole.isOpen() || part.isOpen() || whole.contain(part) || whole.gap(part) == 0;
    }

    /** The ids of the parties that both have, for explanations. */
    static String labels(List<Participant> parties) {
        StringBuilder labels = new StringBuilder();
        for (Participant party : parties) {
            String name = party.name();
            labels.append(labels.length() == 0 ? "" : ", ").append(name == null ? party.text() : name);
        }
        return labels.toString();
    }
}
