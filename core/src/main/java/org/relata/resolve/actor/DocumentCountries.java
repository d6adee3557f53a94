package org.relata.resolve.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relata.model.PartKind;
import org.relata.model.Sentence;
import org.relata.model.Word;
import org.relata.parse.Dateline;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/**
 * The countries that a document names, by name, adjective or capital: they tell which of several bearers of a name is
 * meant, and whose "the interior minister" is. Immutable.
 *
 * @param counts how often each is named, by ISO 3166 alpha-3
 * @param main the one that it is plainly about: named twice, by itself, its towns, provinces or armed groups, and twice as often as any
 *     other, or that its dateline names and it names most; null where none is
 */
record DocumentCountries(
        Map<String, Integer> counts, @Nullable String main) {

    /** For a name outside any document. */
    static final DocumentCountries NONE = new DocumentCountries(Map.of(), null);

    private static final int LONGEST_NAME = 3;
    private static final int MAIN = 2;

    /** The countries that these sentences of a text name; what readers comment says nothing of the article. */
    static DocumentCountries of(String text, List<Sentence> sentences, Countries countries) {
        Map<String, Integer> told = new TreeMap<>();
        Map<String, Integer> reported = new TreeMap<>();
        for (Sentence sentence : sentences) {
            if (sentence.part().kind() != PartKind.COMMENT) {
                boolean dateline = sentence.index() == 0 && Dateline.is(text, sentence.span());
                count(sentence, countries, dateline ? reported : told);
            }
        }
        Map<String, Integer> counts = new TreeMap<>(told);
        reported.forEach((country, count) -> counts.merge(country, count, Integer::sum));
        Map<String, Integer> places = new TreeMap<>(told);
        TownCountries.of(sentences).forEach((country, count) -> places.merge(country, count, Integer::sum));
        GroupCountries.of(sentences).forEach((country, count) -> places.merge(country, count, Integer::sum));
        return new DocumentCountries(counts, main(places, reported.keySet()));
    }

    private static void count(Sentence sentence, Countries countries, Map<String, Integer> counts) {
        List<Word> words = sentence.words();
        for (int at = 0; at < words.size(); at++) {
            if (Character.isUpperCase(words.get(at).text().charAt(0))) {
                at += count(words, at, countries, counts);
            }
        }
    }

    /** Counts the longest name that starts here; gives how many words besides the first it has. */
    private static int count(List<Word> words, int from, Countries countries, Map<String, Integer> counts) {
        StringBuilder name = new StringBuilder();
        Optional<Country> found = Optional.empty();
        int more = 0;
        for (int length = 0; length < LONGEST_NAME && from + length < words.size(); length++) {
            name.append(length == 0 ? "" : " ").append(words.get(from + length).text());
            Optional<Country> country = named(name.toString(), countries);
            if (country.isPresent()) {
                found = country;
                more = length;
            }
        }
        found.ifPresent(country -> counts.merge(country.iso3(), 1, Integer::sum));
        return more;
    }

    private static Optional<Country> named(String words, Countries countries) {
        return countries
                .byDemonym(words)
                .or(() -> countries.byName(words))
                .or(() -> Capitals.builtIn().of(words));
    }

    /**
     * @param told how often each country is named behind the dateline
     * @param reported the countries that the dateline names: such a one need only be named most often, or alone
     */
    private static @Nullable String main(Map<String, Integer> told, Set<String> reported) {
        if (told.isEmpty()) {
            return reported.size() == 1 ? reported.iterator().next() : null;
        }
        String most = null;
        int first = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : told.entrySet()) {
            if (entry.getValue() > first) {
                second = first;
                first = entry.getValue();
                most = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        boolean plain = first >= MAIN && first >= 2 * second;
        boolean here = most != null && reported.contains(most) && first > second;
        return plain || here ? most : null;
    }

    /** The one that it is plainly about, else the only one that it names; null where there is neither. */
    @Nullable
    String about() {
        return main != null || counts.size() != 1
                ? main
                : counts.keySet().iterator().next();
    }

    /** Whether the document names this country. */
    boolean names(@Nullable String country) {
        return country != null && counts.containsKey(country);
    }

    /** Whether it names countries, but not this one; a code that is no country's is never elsewhere. */
    boolean elsewhere(@Nullable String country, Countries known) {
        return country != null
                && !counts.isEmpty()
                && !counts.containsKey(country)
                && known.byCode(country).isPresent();
    }
}
