package org.relata.resolve.place;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.PlaceRef;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * Which of the places named is the event's: the one that its own clause puts it at, the most exact of several.
 *
 * <p>A place of another clause, of an organisation's name, or behind an adjective such as "Syrian" is never taken.
 */
public final class EventPlace {

    private static final double COST_OF_VAGUENESS = 0.8;
    private static final int SENTENCES_BACK = 2;
    private static final Set<String> ACTING = Set.of("nsubj", "obl:agent");

    private static final PlaceAttachment ATTACHMENT = new PlaceAttachment();

    private EventPlace() {}

    /**
     * The place that this sentence gives for the event.
     *
     * @param trigger the word that tells the event
     * @param places of the document, or of the sentence alone
     */
    public static Optional<PlaceRef> of(Sentence sentence, Word trigger, List<ResolvedPlace> places) {
        PlaceRef best = null;
        double least = Double.MAX_VALUE;
        for (ResolvedPlace place : places) {
            if (!place.mention().sentence().equals(sentence)
                    || !place.mention().isPlace()
                    || isSource(place.mention())) {
                continue;
            }
            OptionalDouble distance = ATTACHMENT.distance(sentence, trigger, place);
            Integer precision = place.ref().precision();
            double cost = distance.orElse(Double.MAX_VALUE) + COST_OF_VAGUENESS * (precision == null ? 4 : precision);
            if (distance.isPresent() && cost < least) {
                least = cost;
                best = place.ref();
            }
        }
        return Optional.ofNullable(best);
    }

    /** "…, according to Kabul": who says so, and not where it was. */
    private static boolean isSource(PlaceMention mention) {
        int first = mention.first();
        return first > 1
                && mention.sentence().word(first - 1).text().equals("to")
                && mention.sentence().word(first - 2).text().equalsIgnoreCase("according");
    }

    /**
     * The place taken over from elsewhere, marked as inherited: the last exact place of one of the two sentences before,
     * in the same part of the document, else the dateline, where no other place was told since: a report from the capital is seldom
     * of the capital.
     *
     * @param places of the whole document, in the order of the text
     */
    public static Optional<PlaceRef> inherited(Sentence sentence, List<ResolvedPlace> places) {
        PlaceRef last = null;
        boolean told = false;
        for (ResolvedPlace place : places) {
            Sentence other = place.mention().sentence();
            int back = sentence.index() - other.index();
            boolean before = back >= 1 && back <= SENTENCES_BACK && other.part().equals(sentence.part());
            if (before && isExact(place)) {
                last = place.ref();
            }
            told |= back >= 1
                    && other.part().equals(sentence.part())
                    && isExact(place)
                    && !opensDateline(place.mention());
        }
        if (last == null && told) {
            return Optional.empty();
        }
        return Optional.ofNullable(last).or(() -> dateline(sentence, places)).map(PlaceRefs::inherited);
    }

    /** The same place, taken over from another act. */
    public static PlaceRef takenOver(PlaceRef place) {
        return PlaceRefs.inherited(place);
    }

    /** The place at the head of the first sentence of this part: "HOMS, Syria (Agency) -". */
    public static Optional<PlaceRef> dateline(Sentence sentence, List<ResolvedPlace> places) {
        for (ResolvedPlace place : places) {
            PlaceMention mention = place.mention();
            boolean samePart = mention.sentence().part().equals(sentence.part());
            if (samePart && mention.first() == 0 && mention.isPlace() && opensDateline(mention)) {
                return Optional.of(place.ref());
            }
        }
        return Optional.empty();
    }

    private static boolean opensDateline(PlaceMention mention) {
        List<Word> words = mention.sentence().words();
        boolean beginning = mention.sentence().span().begin()
                == mention.sentence().part().span().begin();
        int end = Math.min(words.size(), mention.last() + 10);
        for (int i = mention.last() + 1; beginning && i < end; i++) {
            if (closesDateline(words.get(i))) {
                return true;
            }
            if (words.get(i).isVerb()) {
                return false;
            }
        }
        return false;
    }

    private static boolean closesDateline(Word word) {
        return word.text().equals(":")
                || word.text().equals("-")
                || word.text().equals("–")
                || word.text().equals("—")
                || word.text().equals("--");
    }

    private static boolean isExact(ResolvedPlace place) {
        @Nullable Integer precision = place.ref().precision();
        return place.mention().isPlace() && precision != null && precision <= 4 && !acts(place.mention());
    }

    /** "Moscow denied it": nothing is said to have happened in Moscow. */
    private static boolean acts(PlaceMention mention) {
        return ACTING.contains(mention.sentence().word(mention.last()).relation());
    }
}
