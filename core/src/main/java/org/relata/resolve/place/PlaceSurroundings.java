package org.relata.resolve.place;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** What the words around a mention say: its kind, what it lies in, and how exactly the event is placed. */
final class PlaceSurroundings {

    private static final int NEAR = 2;
    private static final int VAGUE = 5;

    private final PlaceWords words = PlaceWords.builtIn();

    /** Kinds that a word beside a name can give it. */
    enum Hint {
        PROVINCE,
        DISTRICT,
        TOWN,
        WATER,
        LAND
    }

    /** "the province of Idlib", "Idlib province", "the city of Homs". */
    @Nullable
    Hint hint(PlaceMention mention) {
        Sentence sentence = mention.sentence();
        if (mention.last() + 1 < sentence.words().size()) {
            Hint after = hintOf(sentence.word(mention.last() + 1));
            if (after != null && after != Hint.TOWN) {
                return after;
            }
        }
        int before = mention.first() - 1;
        if (before >= 1 && isOneOf(sentence.word(before), "of")) {
            return hintOf(sentence.word(before - 1));
        }
        return before >= 0 ? hintOf(sentence.word(before)) : null;
    }

    private @Nullable Hint hintOf(Word word) {
        if (words.has("unit.province", word)) {
            return Hint.PROVINCE;
        }
        if (words.has("unit.district", word)) {
            return Hint.DISTRICT;
        }
        if (words.has("unit.town", word)) {
            return Hint.TOWN;
        }
        if (words.has("unit.water", word)) {
            return Hint.WATER;
        }
        return words.has("unit.land", word) ? Hint.LAND : null;
    }

    /** The following mention that says what this one lies in: "Paris, Texas", "Karrada in Baghdad", "Aleppo (Syria)". */
    Optional<PlaceMention> container(List<PlaceMention> mentions, int at) {
        PlaceMention mention = mentions.get(at);
        if (at + 1 == mentions.size() || mentions.get(at + 1).role() == PlaceMention.Role.DEMONYM) {
            return Optional.empty();
        }
        PlaceMention next = mentions.get(at + 1);
        if (!next.sentence().equals(mention.sentence())) {
            return Optional.empty();
        }
        return isLink(mention.sentence(), mention.last() + 1, next.first() - 1) ? Optional.of(next) : Optional.empty();
    }

    /** "Cameroon's Northwest region": the place before whose the name is. */
    static boolean isOwned(List<PlaceMention> mentions, int at) {
        if (at == 0) {
            return false;
        }
        PlaceMention owner = mentions.get(at - 1);
        PlaceMention mention = mentions.get(at);
        Sentence sentence = mention.sentence();
        int mark = owner.last() + 1;
        return owner.sentence().equals(sentence)
                && mark < sentence.words().size()
                && sentence.word(mark).tag().equals("POS")
                && mention.first() > mark
                && mention.first() - mark <= 2
                && sentence.word(owner.last()).is("nmod:poss");
    }

    private boolean isLink(Sentence sentence, int first, int last) {
        if (first > last || last - first > 4) {
            return false;
        }
        boolean linked = false;
        for (int i = first; i <= last; i++) {
            Word word = sentence.word(i);
            if (isOneOf(word, ",", "in", "of", "(")) {
                linked = true;
            } else if (!isOneOf(word, "the") && !words.has("direction", word) && !words.isUnit(word)) {
                return false;
            }
        }
        return linked;
    }

    /** UCDP's where_prec of an event that happens "there", as the words before and after the name put it. */
    int precision(PlaceMention mention, Place place) {
        int own = place.kind().precision();
        if (own == 1 || own == 2) {
            return isNear(mention) || isBetween(mention) ? isBetween(mention) ? VAGUE : NEAR : own;
        }
        boolean partOf = own == 6 && isPartOf(mention);
        return partOf ? VAGUE : own;
    }

    private boolean isNear(PlaceMention mention) {
        Sentence sentence = mention.sentence();
        int at = mention.first() - 1;
        while (at >= 0 && (isOneOf(sentence.word(at), "the") || words.isUnit(sentence.word(at)))) {
            at--;
        }
        if (at >= 0 && words.has("near", sentence.word(at))) {
            return true;
        }
        boolean of = mention.first() >= 2 && isOneOf(sentence.word(mention.first() - 1), "of", "from");
        if (of && words.has("near.noun", sentence.word(mention.first() - 2))) {
            return true;
        }
        return after(mention).filter(word -> words.has("near.noun", word)).isPresent();
    }

    private static Optional<Word> after(PlaceMention mention) {
        List<Word> all = mention.sentence().words();
        int next = mention.last() + 1;
        if (next < all.size() && isOneOf(all.get(next), "'s", "’s", "'")) {
            next++;
        }
        return next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
    }

    private static boolean isBetween(PlaceMention mention) {
        Sentence sentence = mention.sentence();
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - 6); i--) {
            if (isOneOf(sentence.word(i), "between")) {
                return true;
            }
        }
        return false;
    }

    private boolean isPartOf(PlaceMention mention) {
        int before = mention.first() - 1;
        return before >= 0 && words.has("direction", mention.sentence().word(before));
    }

    private static boolean isOneOf(Word word, String... texts) {
        for (String text : texts) {
            if (word.text().equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }
}
