package org.relata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.code.attribution.Attribution;
import org.relata.code.attribution.Form;
import org.relata.model.ParsedDocument;
import org.relata.model.PartKind;
import org.relata.model.PlaceRef;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.resolve.place.EventPlace;
import org.relata.resolve.place.PlaceMention;
import org.relata.resolve.place.ResolvedPlace;

/**
 * Bulletins head each item by where it happened: "Norvik governorate: two men were killed". The place says nothing, and holds for
 * the paragraph that it heads.
 */
final class PlaceLabels {

    /** How many words may stand between the place and the colon: "governorate". */
    private static final int UNIT = 1;

    private static final int COUNTRY = 6;

    private final ParsedDocument parsed;
    private final List<ResolvedPlace> labels;

    PlaceLabels(ParsedDocument parsed, List<ResolvedPlace> places) {
        this.parsed = parsed;
        this.labels = places.stream().filter(PlaceLabels::isLabel).toList();
    }

    private static boolean isLabel(ResolvedPlace place) {
        PlaceMention mention = place.mention();
        Sentence sentence = mention.sentence();
        Integer precision = place.ref().precision();
        boolean town = mention.isPlace() && precision != null && precision < COUNTRY;
        if (!town || mention.first() > 0 || sentence.part().kind() != PartKind.BODY) {
            return false;
        }
        int last = sentence.words().size() - 1;
        boolean whole = sentence.word(last).text().equals(".");
        for (int i = mention.last() + 1; whole && i <= Math.min(mention.last() + 1 + UNIT, last - 1); i++) {
            if (sentence.word(i).text().equals(":")) {
                return !isQuotation(sentence.word(i + 1).text());
            }
        }
        return false;
    }

    private static boolean isQuotation(String text) {
        return text.equals("\"") || text.equals("“") || text.equals("``") || text.equals("'");
    }

    /** The places that are said where the text goes on, without the labels. */
    static List<ResolvedPlace> without(List<ResolvedPlace> places, PlaceLabels labels) {
        return places.stream().filter(place -> !labels.labels.contains(place)).toList();
    }

    /** The attributions without those that take a label for somebody who speaks; where places head items, unknown names do too. */
    List<Attribution> spoken(List<Attribution> attributions) {
        if (labels.isEmpty()) {
            return attributions;
        }
        List<Attribution> spoken = new ArrayList<>(attributions);
        spoken.removeIf(attribution -> attribution.form() == Form.HEADLINE
                && attribution.cue().text().equals(":")
                && attribution.sentence().part().kind() == PartKind.BODY);
        return spoken;
    }

    /** The place that heads the item in which the sentence stands; inherited unless it heads this very sentence. */
    Optional<PlaceRef> of(Sentence sentence) {
        PlaceRef found = null;
        for (ResolvedPlace label : labels) {
            Sentence headed = label.mention().sentence();
            if (headed.equals(sentence)) {
                return Optional.of(label.ref());
            }
            if (headed.index() < sentence.index() && isOneItem(headed.span(), sentence)) {
                found = label.ref();
            }
        }
        return Optional.ofNullable(found).map(EventPlace::takenOver);
    }

    private boolean isOneItem(Span headed, Sentence sentence) {
        String between = parsed.document()
                .text()
                .substring(headed.begin(), sentence.span().begin());
        return !between.contains("\n\n");
    }
}
