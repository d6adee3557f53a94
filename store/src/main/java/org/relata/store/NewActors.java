package org.relata.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.ActorName;
import org.relata.resolve.actor.Registry;
import org.relata.resolve.actor.RegistryWriter;

/** Names that claims use for a party and that no actor of the registry has, each with what is told of it. */
final class NewActors {

    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "al", "el", "de", "la", "du", "in", "ul");
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "general", "colonel", "president", "minister", "commander", "sheikh", "spokesman");
    private static final Set<String> NO_ACTORS = Set.of("population", "state");
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final String PERSON = "person";
    private static final String UNKNOWN = "unknown";

    private final Set<String> known = new HashSet<>();
    private final Map<String, Found> found = new TreeMap<>();

    NewActors(Registry registry) {
        for (Actor actor : registry.actors()) {
            actor.names().stream().map(ActorName::text).map(NewActors::key).forEach(known::add);
        }
    }

    /** One name as the claims use it. */
    private static final class Found {
        private final Map<String, Integer> names = new TreeMap<>();
        private final Map<String, Integer> kinds = new TreeMap<>();
        private final Map<String, Integer> countries = new TreeMap<>();
        private final Map<String, Integer> acts = new TreeMap<>();
        private final TieEvidence evidence = new TieEvidence();
        private boolean tied;

        static void count(Map<String, Integer> counts, @Nullable String what) {
            if (what != null) {
                counts.merge(what, 1, Integer::sum);
            }
        }

        static @Nullable String most(Map<String, Integer> counts) {
            String most = null;
            for (Map.Entry<String, Integer> one : counts.entrySet()) {
                most = most == null || one.getValue() > counts.getOrDefault(most, 0) ? one.getKey() : most;
            }
            return most;
        }

        String kind() {
            String kind = most(kinds);
            return kind == null ? UNKNOWN : kind;
        }
    }

    /** Takes the parties of an event claim into account; a place that was struck is none. */
    void take(JsonNode claim) {
        claim.path("actors").forEach(party -> take(claim, party, "acts", false));
        claim.path("recipients").forEach(party -> {
            if (Head.text(party, "kind") != null) {
                take(claim, party, "is acted on", false);
            }
        });
        claim.path("holders").forEach(holder -> {
            if (holder.path("kind").asText().equals("source")) {
                take(claim, holder.path("participant"), "speaks", false);
            }
        });
    }

    /** The id under which the party of a relation would stand; null where it is known, or has no name of its own. */
    @Nullable
    String tied(JsonNode claim, JsonNode party) {
        return take(claim, party, claim.path("type").asText(), true);
    }

    private @Nullable String take(JsonNode claim, JsonNode party, String role, boolean tie) {
        String kind = Head.text(party, "kind");
        String name = name(party);
        boolean place = name != null && name.equals(Head.text(claim.path("place"), "text"));
        if (name == null
                || place
                || Head.text(party, "actor") != null
                || (kind != null && NO_ACTORS.contains(kind))
                || known.contains(key(name))) {
            return null;
        }
        String id = key(name);
        Found one = found.computeIfAbsent(id, key -> new Found());
        Found.count(one.names, name);
        Found.count(one.kinds, UNKNOWN.equals(kind) ? null : kind);
        Found.count(one.countries, Head.text(party, "country"));
        Found.count(one.acts, tie ? role : claim.path("type").asText() + " " + role);
        one.evidence.add(claim);
        one.tied |= tie;
        return id;
    }

    /** The party's proper name without article and titles; null where it is only described. */
    private static @Nullable String name(JsonNode party) {
        String told = Head.text(party, "name");
        String text = told == null ? Head.text(party, "text") : told;
        List<String> words = new ArrayList<>(
                text == null ? List.of() : WORDS.splitAsStream(text.strip()).toList());
        while (!words.isEmpty() && isBefore(words.get(0))) {
            words.remove(0);
        }
        boolean proper = words.stream().allMatch(word -> isCapital(word) || SMALL.contains(word));
        boolean acronym = words.size() == 1
                && words.get(0).length() > 2
                && words.get(0).chars().allMatch(Character::isUpperCase);
        boolean named = words.size() > 1 && isCapital(words.get(0)) && isCapital(words.get(words.size() - 1));
        return proper && (acronym || named) ? String.join(" ", words) : null;
    }

    private static boolean isBefore(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals("the")
                || lower.equals("a")
                || lower.equals("an")
                || word.endsWith(".")
                || TITLES.contains(lower);
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Letters and figures in lower case, with hyphens between words: also the id. */
    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^(the-)+|^-|-$", "");
        return plain.isEmpty() ? "unnamed" : plain;
    }

    /** Whether the actor of this id is proposed where so many documents are asked for. */
    boolean isProposed(String id, int documents) {
        Found one = found.get(id);
        return one != null
                && one.evidence.documents() >= documents
                && (one.tied || !one.kind().equals(PERSON));
    }

    /** The new actors that at least so many documents tell of, persons only where they are tied to somebody; the most told first. */
    List<Proposal> list(int documents) {
        List<Proposal> list = new ArrayList<>();
        found.forEach((id, one) -> {
            if (isProposed(id, documents)) {
                list.add(proposal(id, one));
            }
        });
        list.sort(Comparator.comparingInt(Proposal::documents).reversed().thenComparing(Proposal::entry));
        return list;
    }

    private static Proposal proposal(String id, Found one) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put("kind", one.kind());
        String country = Found.most(one.countries);
        if (country != null) {
            entry.put("country", country);
        }
        entry.put("names", List.copyOf(one.names.keySet()));
        entry.put("source", one.evidence.source());
        String acts = String.join(
                ", ",
                one.acts.entrySet().stream()
                        .map(act -> act.getKey() + " " + act.getValue())
                        .toList());
        return new Proposal(
                Proposal.Standing.NEW,
                RegistryWriter.flow(entry),
                false,
                one.evidence.documents(),
                List.of("nobody of this name is in the registry; " + acts, one.evidence.summary()));
    }
}
