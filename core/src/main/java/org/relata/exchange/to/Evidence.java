package org.relata.exchange.to;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relata.contract.ClaimRecord;

/** What the claims of one event say of their documents, sources and codes. */
public record Evidence(List<ClaimRecord> claims) {

    /** A field of the claims' documents, each value once. */
    public List<String> documents(String field) {
        Set<String> values = new LinkedHashSet<>();
        for (ClaimRecord claim : claims) {
            text(claim.field("document").path(field)).ifPresent(values::add);
        }
        return List.copyOf(values);
    }

    /** The days on which the documents appeared, in ascending order. */
    public List<String> days() {
        return documents("published").stream()
                .map(day -> day.length() > 10 ? day.substring(0, 10) : day)
                .distinct()
                .sorted()
                .toList();
    }

    /** A text field of the claims, each value once. */
    public List<String> texts(String field) {
        Set<String> values = new LinkedHashSet<>();
        for (ClaimRecord claim : claims) {
            text(claim.field(field)).ifPresent(values::add);
        }
        return List.copyOf(values);
    }

    /** The values of a list of texts, each once. */
    public List<String> listed(String field) {
        Set<String> values = new LinkedHashSet<>();
        for (ClaimRecord claim : claims) {
            claim.list(field).forEach(value -> text(value).ifPresent(values::add));
        }
        return List.copyOf(values);
    }

    /** The sentences that tell the event, each once. */
    public List<String> sentences() {
        Set<String> sentences = new LinkedHashSet<>();
        for (ClaimRecord claim : claims) {
            text(claim.field("sentence").path("text")).ifPresent(sentences::add);
        }
        return List.copyOf(sentences);
    }

    /** The most frequent value of a text field, of equals the first. */
    public Optional<String> usual(String field) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ClaimRecord claim : claims) {
            text(claim.field(field)).ifPresent(value -> counts.merge(value, 1, Integer::sum));
        }
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            if (one.getValue() > most) {
                best = one.getKey();
                most = one.getValue();
            }
        }
        return Optional.ofNullable(best);
    }

    /** The code that an importer kept under this role. */
    public Optional<String> code(String role) {
        return kept(role).map(node -> node.path("head").asText());
    }

    /** The words beside that code. */
    public Optional<String> words(String role) {
        return kept(role).map(node -> node.path("text").asText());
    }

    private Optional<JsonNode> kept(String role) {
        for (ClaimRecord claim : claims) {
            for (JsonNode other : claim.list("others")) {
                if (role.equals(other.path("role").asText())) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /** The ids that a data set gave its rows: those of documents whose ids begin with the scheme. */
    public List<String> idsOf(String scheme) {
        return documents("id").stream()
                .filter(id -> id.startsWith(scheme + ":"))
                .map(id -> id.substring(scheme.length() + 1))
                .toList();
    }

    /** The named sources of the claims, as they are written, each once. */
    public List<String> sources() {
        Set<String> names = new LinkedHashSet<>();
        for (ClaimRecord claim : claims) {
            for (JsonNode holder : claim.list("holders")) {
                if (holder.path("kind").asText().equals("source")) {
                    text(holder.path("participant").path("text")).ifPresent(names::add);
                }
            }
        }
        return List.copyOf(names);
    }

    /** The words by which the claims name an actor of the registry, or one without an actor by its name. */
    public List<String> mentions(String side) {
        Set<String> words = new LinkedHashSet<>();
        for (ClaimRecord claim : claims) {
            claim.list(side).forEach(party -> text(party.path("text")).ifPresent(words::add));
        }
        return List.copyOf(words);
    }

    /** The offices that the claims name on this side. */
    public List<String> posts(String side) {
        List<String> posts = new ArrayList<>();
        for (ClaimRecord claim : claims) {
            claim.list(side)
                    .forEach(party -> text(party.path("post"))
                            .filter(post -> !posts.contains(post))
                            .ifPresent(posts::add));
        }
        return posts;
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank() ? Optional.of(node.textValue()) : Optional.empty();
    }
}
