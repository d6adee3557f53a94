package org.relata.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.data.Intake;
import org.relata.resolve.actor.ActorDraft;
import org.relata.resolve.actor.RegistryWriter;

/** Wikidata entities of one file, written as they come; positions wait for the label of the post. */
final class WikidataEntities {

    private final String file;
    private final RegistryWriter writer;
    private final Intake intake;
    private final KnownActors known = new KnownActors("wikidata");
    private final WikidataWords words = WikidataWords.builtIn();
    private final Map<String, String> labels = new HashMap<>();
    private final List<Held> held = new ArrayList<>();

    private record Held(
            String holder,
            String post,
            String state,
            @Nullable String from,
            @Nullable String to,
            int line) {}

    WikidataEntities(String file, RegistryWriter writer, Intake intake) {
        this.file = file;
        this.writer = writer;
        this.intake = intake;
    }

    void add(JsonNode entity, int line) {
        WikidataClaims claims = new WikidataClaims(entity);
        String item = entity.path("id").asText();
        String label = label(entity);
        if (!label.isEmpty()) {
            labels.put(item, label);
        }
        Optional<WikidataWords.Kind> kind = words.kind(claims.items("P31"));
        if (kind.isEmpty()) {
            intake.left("an item of a class that is no kind of actor", where(line));
            return;
        }
        List<ActorDraft.DraftName> names = names(entity);
        if (names.isEmpty()) {
            intake.left("an item without a label", where(line));
            return;
        }
        boolean builtIn = known.builtIn(item).isPresent();
        List<String> sectors = kind.get().sectors();
        String country = words.country(claims.items("P27"))
                .or(() -> words.country(claims.items("P17")))
                .orElse(null);
        writer.write(new ActorDraft(
                known.id(item),
                builtIn ? null : kind.get().kind(),
                builtIn ? null : country,
                names,
                builtIn || sectors.isEmpty() ? List.of() : List.of(new ActorDraft.DraftCode(null, sectors, null, null)),
                builtIn ? null : first(claims.day("P571", false), claims.day("P569", false)),
                builtIn ? null : first(claims.day("P576", true), claims.day("P570", true)),
                links(claims),
                Map.of("wikidata", item),
                file,
                line));
        intake.took(builtIn ? "actors that the registry has, given names" : "actors");
        positions(claims, known.id(item), country, line);
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : one;
    }

    private static String label(JsonNode entity) {
        String label = entity.path("labels").path("en").path("value").asText("");
        return label.isEmpty() ? entity.path("labels").path("mul").path("value").asText("") : label;
    }

    private static List<ActorDraft.DraftName> names(JsonNode entity) {
        Set<ActorDraft.DraftName> names = new LinkedHashSet<>();
        String label = label(entity);
        if (!label.isEmpty()) {
            names.add(ActorDraft.DraftName.of(label));
        }
        entity.path("aliases")
                .path("en")
                .forEach(alias ->
                        names.add(ActorDraft.DraftName.of(alias.path("value").asText())));
        for (String language : List.of("ar", "es", "fr", "ru")) {
            String other = entity.path("labels").path(language).path("value").asText("");
            if (!other.isEmpty() && !other.equals(label)) {
                names.add(new ActorDraft.DraftName(other, language, null, null));
            }
        }
        names.removeIf(name -> name.text().isBlank());
        return List.copyOf(names);
    }

    private List<ActorDraft.DraftLink> links(WikidataClaims claims) {
        List<ActorDraft.DraftLink> links = new ArrayList<>();
        for (WikidataClaims.Claim claim : claims.all("P463")) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("of", known.id(claim.item()));
            put(fields, claim);
            links.add(new ActorDraft.DraftLink("member-of", fields));
            intake.took("memberships");
        }
        return links;
    }

    private static void put(Map<String, Object> fields, WikidataClaims.Claim claim) {
        if (claim.from() != null) {
            fields.put("from", claim.from());
        }
        if (claim.to() != null) {
            fields.put("to", claim.to());
        }
    }

    private void positions(WikidataClaims claims, String holder, @Nullable String country, int line) {
        for (WikidataClaims.Claim claim : claims.all("P39")) {
            if (country == null) {
                intake.left("a position of somebody without a country that we know", where(line));
            } else {
                held.add(new Held(
                        holder,
                        claim.item(),
                        country.toLowerCase(java.util.Locale.ROOT),
                        claim.from(),
                        claim.to(),
                        line));
            }
        }
    }

    /** Writes the positions whose post has a label in the file. */
    void finish() {
        for (Held one : held) {
            String post = labels.get(one.post());
            if (post == null) {
                intake.left("a position whose post the file does not name", where(one.line()));
                continue;
            }
            Map<String, Object> holder = new LinkedHashMap<>();
            holder.put("holder", one.holder());
            if (one.from() != null) {
                holder.put("from", one.from());
            }
            if (one.to() != null) {
                holder.put("to", one.to());
            }
            Map<String, Object> office = new LinkedHashMap<>();
            office.put("of", one.state());
            office.put("post", post);
            office.put("holders", List.of(holder));
            writer.office(office);
            intake.took("offices");
        }
    }

    private String where(int line) {
        return file + ":" + line;
    }
}
