package org.relata.bench.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Countries, places and actors that do not exist, as unevenly told of as real ones. Immutable. */
final class MadeWorld {

    private static final int COUNTRIES = 40;
    private static final int PLACES = 60;
    private static final int GROUPS = 5;
    private static final String[] BEGINNINGS = {
        "Har", "Mel", "Tor", "Sal", "Ib", "Kam", "Dor", "Ash", "Bel", "Qar", "Nur", "Zeb"
    };
    private static final String[] ENDINGS = {"bel", "ashi", "mina", "dran", "osta", "ekir", "uma", "anat", "ild", "ora"
    };

    private final List<Country> countries = new ArrayList<>();

    /** A place with its coordinates. */
    record Place(String name, String admin, double lat, double lon, int id) {}

    /** Somebody who acts. */
    record Actor(String id, String name, String kind, String sector) {}

    /** A country, its army first among its actors, its people last. */
    record Country(String code, List<Place> places, List<Actor> actors) {}

    MadeWorld(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < COUNTRIES; i++) {
            countries.add(country(i, random));
        }
    }

    private static Country country(int number, Random random) {
        String code = "X" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
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
        List<Actor> actors = new ArrayList<>();
        String id = "made-" + code.toLowerCase(java.util.Locale.ROOT);
        actors.add(new Actor(id + "-army", name(random) + " Army", "organ", "MIL"));
        actors.add(new Actor(id + "-police", name(random) + " police", "organ", "COP"));
        for (int i = 0; i < GROUPS; i++) {
            actors.add(new Actor(id + "-group-" + i, name(random) + " Front", "armed-group", "REB"));
        }
        actors.add(new Actor(id + "-people", "residents of " + name(random), "population", "CVL"));
        return new Country(code, places, actors);
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
