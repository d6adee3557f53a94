package org.relata.bench.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.actor.Registry;

/**
 * Places that do not exist in countries that do, with actors of both kinds, as unevenly told of as real ones, and words of no
 * language. Immutable.
 */
final class MadeWorld {

    /** What the ids of actors that no registry has begin with. */
    static final String MADE = "made-";

    private static final String COUNTRIES =
            "SYR YEM AFG UKR IRQ SOM NGA MLI COD SDN ETH MMR PAK IND COL MEX PHL THA LBY EGY TUR ISR LBN IRN SAU KEN UGA TCD"
                    + " NER BFA CAF CMR MOZ ZAF BDI RWA HTI VEN PER IDN";
    private static final int PLACES = 60;
    private static final int GROUPS = 5;
    private static final int WORDS = 20_000;
    private static final int FEWEST = 3;
    private static final int MORE = 10;
    private static final String SYLLABLES = "ba ce di fo gu la me ni or pu ra se ti vo zu sha kel min tor dan";
    private static final String[] TAILS = {
        "as fighting went on for a second week", "after a night of heavy fire", "near the old market",
                "while talks went on",
        "a day after a truce was broken", "on the road to the border", "in the latest violence there", "before dawn"
    };
    private static final String[] BEGINNINGS = {
        "Har", "Mel", "Tor", "Sal", "Ib", "Kam", "Dor", "Ash", "Bel", "Qar", "Nur", "Zeb"
    };
    private static final String[] ENDINGS = {"bel", "ashi", "mina", "dran", "osta", "ekir", "uma", "anat", "ild", "ora"
    };

    private final List<Country> countries = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    /** A place with its coordinates. */
    record Place(String name, String admin, double lat, double lon, int id) {}

    /** Somebody who acts; without an id where no registry knows whom the words mean. */
    record Actor(@Nullable String id, String name, String kind, String sector) {}

    /** A country, its army first among its actors, its people last. */
    record Country(String code, List<Place> places, List<Actor> actors) {}

    MadeWorld(long seed) {
        Random random = new Random(seed);
        for (String code : COUNTRIES.split(" ", -1)) {
            countries.add(country(code, countries.size(), random));
        }
        String[] syllables = SYLLABLES.split(" ", -1);
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int left = 1 + random.nextInt(4); left > 0; left--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words.add(word.toString());
        }
    }

    /** What a sentence says besides, in words as common and as rare as a language has them. */
    String rest(Random random) {
        StringBuilder rest = new StringBuilder(" ");
        rest.append(TAILS[random.nextInt(TAILS.length)]);
        for (int left = FEWEST + random.nextInt(MORE); left > 0; left--) {
            rest.append(' ').append(zipf(words, random));
        }
        return rest.toString();
    }

    private static Country country(String code, int number, Random random) {
        double south = -30 + random.nextInt(60);
        double west = -20 + random.nextInt(120);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            String admin = name(random) + " Province";
            places.add(new Place(
                    name(random) + (i < 20 ? "" : " " + name(random)),
                    admin,
                    degrees(south + 8 * random.nextDouble()),
                    degrees(west + 8 * random.nextDouble()),
                    number * 1000 + i));
        }
        return new Country(code, places, actors(code, random));
    }

    /** Armed groups as the registry has them, so that their names and lineage are as intricate as real ones; the others are made. */
    private static List<Actor> actors(String code, Random random) {
        List<Actor> actors = new ArrayList<>();
        String id = MADE + code.toLowerCase(Locale.ROOT);
        actors.add(new Actor(id + "-army", name(random) + " Army", "organ", "MIL"));
        actors.add(new Actor(id + "-police", name(random) + " police", "organ", "COP"));
        Registry.builtIn().actors().stream()
                .filter(actor -> actor.kind() == ActorKind.ARMED_GROUP && code.equals(actor.countryOn(null)))
                .sorted(Comparator.comparing(org.relata.resolve.actor.Actor::id))
                .limit(GROUPS)
                .forEach(real -> actors.add(new Actor(real.id(), real.nameOn(null), "armed-group", "REB")));
        for (int i = actors.size() - 2; i < GROUPS; i++) {
            actors.add(new Actor(id + "-group-" + i, name(random) + " Front", "armed-group", "REB"));
        }
        actors.add(new Actor(null, "gunmen", "armed-group", "UAF"));
        actors.add(new Actor(id + "-people", "residents of " + name(random), "population", "CVL"));
        return List.copyOf(actors);
    }

    private static double degrees(double exact) {
        return Math.round(exact * 10_000) / 10_000.0;
    }

    private static String name(Random random) {
        return BEGINNINGS[random.nextInt(BEGINNINGS.length)] + ENDINGS[random.nextInt(ENDINGS.length)];
    }

    /** The first is chosen most, the n-th about 1/n as often. */
    static <T> T zipf(List<T> from, Random random) {
        double at = Math.pow(from.size() + 1.0, random.nextDouble()) - 1;
        return from.get(Math.min(from.size() - 1, (int) at));
    }

    List<Country> countries() {
        return List.copyOf(countries);
    }

    Country country(Random random) {
        return zipf(countries, random);
    }
}
