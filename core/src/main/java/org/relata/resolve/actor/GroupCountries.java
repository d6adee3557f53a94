package org.relata.resolve.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relata.model.PartKind;
import org.relata.model.Sentence;
import org.relata.model.Word;
import org.relata.resolve.place.Countries;

/**
 * The countries of the armed groups that a document names: a text of the Rapid Support Forces and "the army" is of Sudan, though it
 * may name Sudan once. Groups of no one country tell nothing. By the names of the registry that comes with Relata.
 */
final class GroupCountries {

    private static final class BuiltIn {
        private static final GroupCountries COUNTRIES = new GroupCountries(Registry.builtIn(), Countries.builtIn());
    }

    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST = 3;

    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    private GroupCountries(Registry registry, Countries known) {
        Set<String> shared = new HashSet<>();
        for (Actor actor : registry.actors()) {
            for (ActorName name : actor.names()) {
                String key = NameForm.key(name.text());
                String country = actor.kind() == ActorKind.ARMED_GROUP && name.use() == ActorName.Use.PLAIN
                        ? actor.country()
                        : null;
                String other = countries.putIfAbsent(key, country == null ? "" : country);
                if (country == null
                        || (other != null && !other.equals(country))
                        || known.byCode(country).isEmpty()) {
                    shared.add(key);
                }
            }
        }
        countries.keySet().removeAll(shared);
        countries.keySet().forEach(key -> firstWords.add(firstWord(key)));
    }

    /** How often groups of each country are named, by ISO 3166 alpha-3; what readers comment says nothing of the article. */
    static Map<String, Integer> of(List<Sentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Sentence sentence : sentences) {
            if (sentence.part().kind() != PartKind.COMMENT) {
                BuiltIn.COUNTRIES.count(sentence.words(), counts);
            }
        }
        return counts;
    }

    private void count(List<Word> words, Map<String, Integer> counts) {
        for (int at = 0; at < words.size(); at++) {
            String text = words.get(at).text();
            if (text.length() >= SHORTEST
                    && Character.isUpperCase(text.charAt(0))
                    && firstWords.contains(firstWord(NameForm.key(text)))) {
                String country = country(words, at);
                if (country != null) {
                    counts.merge(country, 1, Integer::sum);
                }
            }
        }
    }

    /** By the longest name that starts here. */
    private @Nullable String country(List<Word> words, int from) {
        StringBuilder name = new StringBuilder();
        String country = null;
        for (int i = from; i < words.size() && i < from + LONGEST_NAME; i++) {
            name.append(i == from ? "" : " ").append(words.get(i).text());
            country = countries.getOrDefault(NameForm.key(name.toString()), country);
        }
        return country;
    }

    private static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }
}
