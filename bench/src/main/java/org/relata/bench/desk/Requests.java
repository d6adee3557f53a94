package org.relata.bench.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.relata.resolve.actor.Registry;
import org.relata.store.Condition;
import org.relata.store.Filter;
import org.relata.store.Page;
import org.relata.store.Store;

/**
 * What people at the desk ask for: every page's data, with filters as people set them. Names that the news has most are
 * asked for most. The same number gives the same request.
 */
final class Requests {

    private static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 3600;
    /** Of a page of so many. */
    private static final int LEARNT = 100;

    private static final List<String> TYPES =
            List.of("ASSAULT", "COERCE", "PROTEST", "ACCUSE", "AGREE", "AID", "MOBILIZE", "ASSAULT,COERCE");
    private static final List<String> STATUSES = List.of("denied", "asserted", "asserted,denied");
    private static final List<String> ORDERS = List.of("doubt", "deaths", "newest");
    private static final List<String> TIES =
            List.of("events", "events,accuses", "events,ally-of,opposes,member-of,lineage", "");

    private final Map<String, String> actors = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> vocabulary = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> events = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    /** A request and the route that it is counted under. */
    record Request(String route, String path) {}

    /** Learns from some of each half year what there is to ask for, the commonest oftenest. */
    void learn(Store store) {
        for (int day = 0; day < DAYS; day += 90) {
            Filter from = Filter.of(new Condition.From(BEGIN.plusDays(day)));
            store.events(from, Page.first(LEARNT)).items().forEach(event -> event(event.tree()));
            store.claims(from, Page.first(LEARNT)).items().forEach(claim -> claim(claim.tree()));
        }
    }

    private void event(JsonNode event) {
        events.add(event.path("id").asText());
        for (String field : List.of("name", "admin1", "country")) {
            String place = event.path("place").path(field).textValue();
            if (place != null) {
                places.add(place);
            }
        }
    }

    private void claim(JsonNode claim) {
        claims.add(claim.path("id").asText());
        documents.add(claim.path("document").path("id").asText());
        for (String side : List.of("actors", "recipients")) {
            for (JsonNode party : claim.path(side)) {
                String id = party.path("actor").textValue();
                if (id != null) {
                    actors.put(id, party.path("name").asText());
                    ids.add(id);
                    names.add(party.path("text").asText());
                }
            }
        }
        for (String word : claim.path("sentence").path("text").asText().split("\\P{L}+", -1)) {
            if (word.length() > 2) {
                words.add(word);
                if (seen.add(word)) {
                    vocabulary.add(word);
                }
            }
        }
    }

    /** A registry of those actors that the built-in one has not, so that the desk has pages for them. */
    String registry() {
        StringBuilder yaml = new StringBuilder("actors:\n");
        actors.forEach((id, name) -> {
            if (Registry.builtIn().actor(id).isEmpty()) {
                // Some names are borne by several; the id tells them apart.
                yaml.append("  - {id: ").append(id).append(", kind: armed-group, names: [\"");
                yaml.append(name).append(' ').append(id).append("\"]}\n");
            }
        });
        return yaml.toString();
    }

    Request request(int number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        int of100 = random.nextInt(100);
        if (of100 < 42) {
            return map(of100, random);
        }
        return of100 < 74 ? record(of100, random) : rest(of100, random);
    }

    /** The map, the timeline and the list of one view. */
    private Request map(int of100, Random random) {
        String filter = filter(random);
        if (of100 < 14) {
            return new Request("map", "/api/v1/map" + filter);
        }
        return of100 < 28
                ? new Request("timeline", "/api/v1/timeline" + filter)
                : new Request("events", "/api/v1/events" + and(filter, "limit=50"));
    }

    private Request record(int of100, Random random) {
        if (of100 < 54) {
            return new Request("events/{id}", "/api/v1/events/" + any(events, random));
        }
        if (of100 < 62) {
            return new Request("documents/{id}", "/api/v1/documents/" + encoded(any(documents, random)));
        }
        return of100 < 72
                ? new Request("claims", "/api/v1/claims" + and(filter(random), "limit=20"))
                : new Request("claims/{id}", "/api/v1/claims/" + any(claims, random));
    }

    private Request rest(int of100, Random random) {
        if (of100 < 80) {
            return new Request(
                    "actors/{id}",
                    "/api/v1/actors/" + actor(random) + (random.nextBoolean() ? "?as-of=" + day(random) : ""));
        }
        if (of100 < 83) {
            return new Request("actors", "/api/v1/actors" + (random.nextInt(3) == 0 ? "" : "?q=" + name(random)));
        }
        if (of100 < 88) {
            String ties = one(TIES, random);
            return new Request(
                    "network",
                    "/api/v1/network?as-of=" + day(random) + (ties.isEmpty() ? "" : "&ties=" + ties)
                            + (random.nextBoolean() ? "&of=" + actor(random) : ""));
        }
        if (of100 < 90) {
            String question =
                    "?of=" + encoded(one(subjects(), random)) + (random.nextInt(4) == 0 ? "&to=2016-12-31" : "");
            return random.nextInt(3) == 0
                    ? new Request("conflict.svg", "/api/v1/conflict.svg" + question)
                    : new Request("conflict", "/api/v1/conflict" + question);
        }
        if (of100 < 94) {
            return new Request(
                    "review",
                    "/api/v1/review?limit=20&order=" + one(ORDERS, random)
                            + (random.nextInt(3) == 0 ? "&actor=" + actor(random) : ""));
        }
        return small(of100);
    }

    private static Request small(int of100) {
        List<String> routes = List.of("review/agreement", "status", "session", "settings", "audit", "metrics");
        String route = routes.get(of100 - 94);
        return new Request(route, route.equals("metrics") ? "/metrics" : "/api/v1/" + route);
    }

    /** Some wars are asked for day after day. */
    private List<String> subjects() {
        return List.copyOf(actors.keySet()).subList(0, Math.min(24, actors.size()));
    }

    /** None, or up to three conditions. */
    private String filter(Random random) {
        StringBuilder filter = new StringBuilder();
        for (int left = random.nextInt(4); left > 0; left--) {
            filter.append(filter.isEmpty() ? '?' : '&').append(condition(random));
        }
        return filter.toString();
    }

    private String condition(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> "text=" + encoded(text(random));
            case 1 -> "actor=" + actor(random);
            case 2 -> "actor=" + name(random);
            case 3 -> "dyad=" + encoded(actor(random) + "|" + actor(random));
            case 4 -> "type=" + one(TYPES, random);
            case 5 -> "place=" + encoded(any(places, random));
            case 6 -> box(random);
            case 7 -> {
                LocalDate from = day(random);
                yield "from=" + from + "&to=" + from.plusDays(1 + random.nextInt(700));
            }
            case 8 -> "status=" + one(STATUSES, random);
            default ->
                random.nextBoolean()
                        ? "min_deaths=" + (1 + random.nextInt(60))
                        : "holder=" + encoded("Paper " + random.nextInt(300));
        };
    }

    /** One word or two, some of them as a beginning or as words that must stand together. */
    private String text(Random random) {
        // People ask for what is seldom as often as for what stands everywhere.
        String word = random.nextBoolean() ? any(words, random) : any(vocabulary, random);
        return switch (random.nextInt(4)) {
            case 0 -> word;
            case 1 -> word.substring(0, Math.min(word.length(), 4)) + "*";
            default -> word + " " + any(words, random);
        };
    }

    private static String box(Random random) {
        double width = 2 + 60 * random.nextDouble() * random.nextDouble();
        double west = -20 + random.nextInt(120);
        double south = -30 + random.nextInt(60);
        return String.format(Locale.ROOT, "box=%.2f,%.2f,%.2f,%.2f", west, south, west + width, south + width / 2);
    }

    private static LocalDate day(Random random) {
        return BEGIN.plusDays(random.nextInt(DAYS));
    }

    private String actor(Random random) {
        return any(ids, random);
    }

    private String name(Random random) {
        return encoded(any(names, random));
    }

    private static String any(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** The first are chosen most. */
    private static <T> T one(List<T> from, Random random) {
        double at = random.nextDouble();
        return from.get((int) (at * at * from.size()));
    }

    private static String and(String filter, String more) {
        return filter + (filter.isEmpty() ? "?" : "&") + more;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
