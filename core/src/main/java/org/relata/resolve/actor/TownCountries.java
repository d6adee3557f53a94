package org.relata.resolve.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relata.model.PartKind;
import org.relata.model.Sentence;
import org.relata.model.Word;
import org.relata.resolve.place.Gazetteer;
import org.relata.resolve.place.Gazetteer.Candidate;
import org.relata.resolve.place.Place;
import org.relata.resolve.place.PlaceKind;

/** The countries of the well-known towns and provinces that a document says something happened in. */
final class TownCountries {

    private static final Set<String> PLACING =
            Set.of("in", "near", "at", "outside", "around", "of", "from", "to", "towards", "on", "into", "across");
    private static final long WELL_KNOWN = 100_000;
    private static final int LONGEST_NAME = 3;

    private TownCountries() {}

    /** How often each country is meant so, by ISO 3166 alpha-3; a name that stands in two countries is left out. */
    static Map<String, Integer> of(List<Sentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Sentence sentence : sentences) {
            if (sentence.part().kind() != PartKind.COMMENT) {
                count(sentence.words(), counts);
            }
        }
        return counts;
    }

    private static void count(List<Word> words, Map<String, Integer> counts) {
        for (int at = 1; at < words.size(); at++) {
            boolean placed = PLACING.contains(words.get(at - 1).text().toLowerCase(Locale.ROOT));
            String country = placed && isCapital(words.get(at)) ? country(words, at) : null;
            if (country != null) {
                counts.merge(country, 1, Integer::sum);
            }
        }
    }

    /** By the longest name that starts here. */
    private static @Nullable String country(List<Word> words, int from) {
        StringBuilder name = new StringBuilder();
        String country = null;
        for (int i = from; i < words.size() && i < from + LONGEST_NAME && isCapital(words.get(i)); i++) {
            name.append(i == from ? "" : " ").append(words.get(i).text());
            List<Candidate> found = Gazetteer.builtIn().find(name.toString());
            country = found.isEmpty() ? country : only(found);
        }
        return country;
    }

    /** The one country of all well-known places of the name; little namesakes elsewhere do not count. */
    private static @Nullable String only(List<Candidate> found) {
        String country = null;
        for (Candidate candidate : found) {
            Place place = candidate.place();
            if (candidate.alternate() || !isWellKnown(place)) {
                continue;
            }
            if (place.country() == null || (country != null && !country.equals(place.country()))) {
                return null;
            }
            country = place.country();
        }
        return country;
    }

    private static boolean isWellKnown(Place place) {
        return place.kind() == PlaceKind.PROVINCE
                || place.kind() == PlaceKind.CAPITAL
                || place.kind() == PlaceKind.SEAT
                || place.population() >= WELL_KNOWN;
    }

    private static boolean isCapital(Word word) {
        return Character.isUpperCase(word.text().charAt(0));
    }
}
