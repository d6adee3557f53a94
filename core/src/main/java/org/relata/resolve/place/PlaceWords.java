package org.relata.resolve.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.relata.RelataException;
import org.relata.model.Word;
import org.relata.resolve.place.TableReader.Row;

/** The word lists of {@code place-words.tsv}. */
final class PlaceWords {

    private static final PlaceWords BUILT_IN = new PlaceWords();

    private final Map<String, Set<String>> lists = new HashMap<>();

    private PlaceWords() {
        for (Row row : TableReader.rows("place-words.tsv", 2)) {
            if (lists.put(row.cells().get(0), new HashSet<>(row.list(1))) != null) {
                throw row.fault("the list '" + row.cells().get(0) + "' stands twice; join the two");
            }
        }
    }

    static PlaceWords builtIn() {
        return BUILT_IN;
    }

    /** Whether the list holds the word; case does not matter. */
    boolean has(String list, String word) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new RelataException(RelataException.Code.DATA, "place-words.tsv: the list '" + list + "' is missing");
        }
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean has(String list, Word word) {
        return has(list, word.text());
    }

    /** Whether it says of what kind the place beside it is. */
    boolean isUnit(Word word) {
        return has("unit.province", word)
                || has("unit.district", word)
                || has("unit.town", word)
                || has("unit.water", word)
                || has("unit.land", word)
                || has("unit.site", word);
    }
}
