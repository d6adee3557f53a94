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
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.actor.RegistryWriter;

/** FollowTheMoney entities of one file, written as they come; occupancies wait for the posts that they name. */
final class FtmEntities {

    private static final Map<String, ActorKind> KINDS = Map.of(
            "Person", ActorKind.PERSON,
            "Organization", ActorKind.UNKNOWN,
            "PublicBody", ActorKind.ORGAN,
            "LegalEntity", ActorKind.UNKNOWN,
            "Company", ActorKind.UNKNOWN);

    private final String file;
    private final RegistryWriter writer;
    private final Intake intake;
    private final KnownActors wikidata = new KnownActors("wikidata");
    private final KnownActors own = new KnownActors("opensanctions");
    private final Map<String, String> idOf = new HashMap<>();
    private final Map<String, Post> posts = new HashMap<>();
    private final List<Occupancy> occupancies = new ArrayList<>();

    private record Post(String name, String state) {}

    private record Occupancy(String holder, String post, FtmProperties entity, int line) {}

    FtmEntities(String file, RegistryWriter writer, Intake intake) {
        this.file = file;
        this.writer = writer;
        this.intake = intake;
    }

    void add(JsonNode json, int line) {
        FtmProperties entity = new FtmProperties(json);
        String schema = json.path("schema").asText();
        switch (schema) {
            case "Person", "Organization", "PublicBody", "LegalEntity", "Company" -> actor(entity, schema, line);
            case "Sanction" -> sanction(entity, entity.ids("entity"), line);
            case "Membership" -> membership(entity, line);
            case "Position" -> post(entity, line);
            case "Occupancy" -> {
                for (String holder : entity.ids("holder")) {
                    entity.ids("post").forEach(post -> occupancies.add(new Occupancy(holder, post, entity, line)));
                }
            }
            default -> intake.left("an entity of schema " + schema, where(line));
        }
    }

    private void actor(FtmProperties entity, String schema, int line) {
        Optional<String> builtIn = entity.first("wikidataId").flatMap(wikidata::builtIn);
        String id = builtIn.orElseGet(() -> own.id(entity.id()));
        idOf.put(entity.id(), id);
        List<ActorDraft.DraftName> names = names(entity);
        if (names.isEmpty()) {
            intake.left("an entity without a name", where(line));
            return;
        }
        Set<String> topics = entity.all("topics");
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("opensanctions", entity.id());
        entity.first("wikidataId").ifPresent(q -> ids.put("wikidata", q));
        boolean person = schema.equals("Person");
        List<String> sectors = sectors(topics, schema);
        writer.write(new ActorDraft(
                id,
                builtIn.isPresent() ? null : kind(schema, topics),
                builtIn.isPresent() ? null : country(entity),
                names,
                builtIn.isPresent() || sectors.isEmpty()
                        ? List.of()
                        : List.of(new ActorDraft.DraftCode(null, sectors, null, null)),
                builtIn.isPresent() ? null : entity.day(person ? "birthDate" : "incorporationDate", false),
                builtIn.isPresent() ? null : entity.day(person ? "deathDate" : "dissolutionDate", true),
                List.of(),
                ids,
                file,
                line));
        intake.took(builtIn.isPresent() ? "actors that the registry has, given names" : "actors");
        entity.nested("sanctions").forEach(one -> sanction(one, Set.of(entity.id()), line));
    }

    private static List<ActorDraft.DraftName> names(FtmProperties entity) {
        Set<String> names = new LinkedHashSet<>();
        String caption = entity.caption();
        if (!caption.isEmpty() && entity.all("name").contains(caption)) {
            names.add(caption);
        }
        names.addAll(entity.all("name"));
        names.addAll(entity.all("alias"));
        names.addAll(entity.all("abbreviation"));
        return names.stream().map(ActorDraft.DraftName::of).toList();
    }

    private static ActorKind kind(String schema, Set<String> topics) {
        boolean terror = topics.contains("crime.terror") || topics.contains("crime.war");
        ActorKind kind = KINDS.getOrDefault(schema, ActorKind.UNKNOWN);
        if (kind != ActorKind.UNKNOWN) {
            return kind;
        }
        if (terror) {
            return ActorKind.ARMED_GROUP;
        }
        return topics.contains("pol.party") ? ActorKind.PARTY : kind;
    }

    private static List<String> sectors(Set<String> topics, String schema) {
        if (topics.contains("crime.terror")) {
            return List.of("REB");
        }
        if (topics.contains("gov.head") || topics.contains("gov.executive") || topics.contains("gov.national")) {
            return List.of("GOV");
        }
        if (topics.contains("mil")) {
            return List.of("MIL");
        }
        if (topics.contains("pol.party")) {
            return List.of("PTY");
        }
        return schema.equals("Company") ? List.of("BUS") : List.of();
    }

    private static @Nullable String country(FtmProperties entity) {
        for (String property : List.of("country", "nationality", "citizenship", "jurisdiction")) {
            for (String code : entity.all(property)) {
                Optional<String> iso3 = KnownActors.country(code);
                if (iso3.isPresent()) {
                    return iso3.get();
                }
            }
        }
        return null;
    }

    /** By an authority that the registry knows; its own id has to stand in a registry file. */
    private void sanction(FtmProperties entity, Set<String> listed, int line) {
        Optional<String> by = entity.all("authority").stream()
                .flatMap(name -> KnownActors.named(name).stream())
                .findFirst()
                .or(() -> entity.all("country").stream()
                        .flatMap(code -> KnownActors.country(code).stream())
                        .map(iso3 -> iso3.toLowerCase(java.util.Locale.ROOT))
                        .findFirst());
        if (by.isEmpty()) {
            intake.left("a sanction by an authority that the registry does not know", where(line));
            return;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("by", by.get());
        entity.first("program").ifPresent(list -> fields.put("list", list));
        put(fields, "from", entity.day("startDate", false), entity.day("listingDate", false));
        put(fields, "to", entity.day("endDate", true), null);
        for (String id : listed) {
            addition(id, new ActorDraft.DraftLink("designated", fields), line);
            intake.took("designations");
        }
    }

    private void membership(FtmProperties entity, int line) {
        for (String member : entity.ids("member")) {
            for (String whole : entity.ids("organization")) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("of", idOf.getOrDefault(whole, own.id(whole)));
                entity.first("role").ifPresent(role -> fields.put("role", role));
                put(fields, "from", entity.day("startDate", false), null);
                put(fields, "to", entity.day("endDate", true), null);
                addition(member, new ActorDraft.DraftLink("member-of", fields), line);
                intake.took("memberships");
            }
        }
    }

    private void post(FtmProperties entity, int line) {
        Optional<String> name = entity.first("name");
        String country = country(entity);
        if (name.isEmpty() || country == null) {
            intake.left("a post without a name or country", where(line));
            return;
        }
        posts.put(entity.id(), new Post(name.get(), country.toLowerCase(java.util.Locale.ROOT)));
    }

    /** Writes what had to wait. */
    void finish() {
        for (Occupancy occupancy : occupancies) {
            Post post = posts.get(occupancy.post());
            if (post == null) {
                intake.left("an occupancy of a post that the file does not name", where(occupancy.line()));
                continue;
            }
            Map<String, Object> holder = new LinkedHashMap<>();
            holder.put("holder", idOf.getOrDefault(occupancy.holder(), own.id(occupancy.holder())));
            put(holder, "from", occupancy.entity().day("startDate", false), null);
            put(holder, "to", occupancy.entity().day("endDate", true), null);
            Map<String, Object> office = new LinkedHashMap<>();
            office.put("of", post.state());
            office.put("post", post.name());
            office.put("holders", List.of(holder));
            writer.office(office);
            intake.took("offices");
        }
    }

    private void addition(String foreign, ActorDraft.DraftLink link, int line) {
        writer.write(ActorDraft.addition(idOf.getOrDefault(foreign, own.id(foreign)), List.of(link), file, line));
    }

    private static void put(
            Map<String, Object> fields, String key, @Nullable LocalDate day, @Nullable LocalDate otherwise) {
        LocalDate known = day == null ? otherwise : day;
        if (known != null) {
            fields.put(key, known.toString());
        }
    }

    private String where(int line) {
        return file + ":" + line;
    }
}
