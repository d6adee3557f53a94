package org.relata.exchange.to;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.contract.ClaimRecord;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.PlaceRef;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/** Makes events, claims and ties into STIX objects. Stateless. */
final class StixObjects {

    private StixObjects() {}

    static Map<String, Object> identity(EventParty party) {
        Map<String, Object> identity = Stix.object(Stix.identity(party), Stix.ALWAYS);
        identity.put("name", party.name());
        identity.put("identity_class", Stix.identityClass(party));
        if (!party.sectors().isEmpty()) {
            identity.put("roles", party.sectors());
        }
        return identity;
    }

    /** Whoever published a document. */
    static Map<String, Object> publisher(ClaimRecord claim) {
        String name = claim.field("document").path("publisher").asText("unknown publisher");
        return identity(new EventParty(null, name, "news", null, List.of()));
    }

    static @Nullable Map<String, Object> location(@Nullable PlaceRef place) {
        if (place == null) {
            return null;
        }
        Double lat = place.lat();
        Double lon = place.lon();
        String iso2 = place.country() == null
                ? null
                : Countries.builtIn().byCode(place.country()).map(Country::iso2).orElse(null);
        if ((lat == null || lon == null) && iso2 == null) {
            return null;
        }
        Map<String, Object> location = Stix.object(
                Stix.id("location", place.label(), String.valueOf(lat), String.valueOf(lon), String.valueOf(iso2)),
                Stix.ALWAYS);
        put(location, "name", place.label());
        if (lat != null && lon != null) {
            location.put("latitude", lat);
            location.put("longitude", lon);
        }
        put(location, "country", iso2);
        put(location, "administrative_area", place.admin1());
        return location;
    }

    static Map<String, Object> incident(EventRecord record, String author) {
        Event event = record.event();
        Map<String, Object> incident = Stix.object(incidentId(record), Stix.time(firstDay(record)));
        incident.put("created_by_ref", author);
        incident.put("name", Ftm.title(event.type(), event.mode(), event.place(), event.start()));
        put(incident, "description", Ftm.tolls(event));
        put(incident, "confidence", Stix.confidence(event.credibility()));
        incident.put("external_references", List.of(Map.of("source_name", "relata", "external_id", record.id())));
        return incident;
    }

    static String incidentId(EventRecord record) {
        return Stix.id("incident", record.id());
    }

    private static @Nullable String firstDay(EventRecord record) {
        List<String> days = record.evidence().days();
        return days.isEmpty() ? null : days.get(0);
    }

    /** What one claim says of an event. */
    static Map<String, Object> report(ClaimRecord claim, Set<String> about) {
        String published = Stix.time(claim.field("document").path("published").textValue());
        Map<String, Object> report = Stix.object(Stix.id("report", String.valueOf(claim.id())), published);
        report.put("created_by_ref", publisher(claim).get("id"));
        put(report, "confidence", Stix.confidence(claim.text("certainty")));
        put(report, "lang", claim.field("document").path("language").textValue());
        String title = claim.field("document").path("title").textValue();
        report.put("name", title == null ? claim.field("trigger").path("text").asText() : title);
        put(report, "description", claim.sentenceText());
        report.put("published", published);
        report.put("object_refs", List.copyOf(about));
        report.put("external_references", references(claim));
        return report;
    }

    private static List<Map<String, Object>> references(ClaimRecord claim) {
        List<Map<String, Object>> references = new ArrayList<>();
        references.add(Map.of("source_name", "relata", "external_id", String.valueOf(claim.id())));
        String url = claim.field("document").path("url").textValue();
        if (url != null) {
            Map<String, Object> address = new java.util.LinkedHashMap<>();
            address.put("source_name", claim.field("document").path("publisher").asText("publisher"));
            address.put("url", url);
            references.add(address);
        }
        return references;
    }

    /** That whoever denies it does not agree: the innermost named holder, else the publisher. */
    static Map<String, Object> opinion(ClaimRecord claim, EventRecord record, String by) {
        Map<String, Object> opinion = Stix.object(
                Stix.id("opinion", String.valueOf(claim.id())),
                Stix.time(claim.field("document").path("published").textValue()));
        opinion.put("created_by_ref", by);
        put(opinion, "explanation", claim.sentenceText());
        opinion.put("opinion", "CT-".equals(claim.text("certainty")) ? "strongly-disagree" : "disagree");
        opinion.put("object_refs", List.of(incidentId(record)));
        return opinion;
    }

    /** The innermost named holder of a claim. */
    static @Nullable EventParty holder(ClaimRecord claim) {
        List<JsonNode> holders = claim.list("holders");
        for (int i = holders.size() - 1; i >= 0; i--) {
            JsonNode who = holders.get(i).path("participant");
            if (who.isObject() && !holders.get(i).path("kind").asText().equals("commenter")) {
                return ClaimParty.of(who);
            }
        }
        return null;
    }

    static Map<String, Object> grouping(EventRecord record, List<String> reports, String author) {
        Map<String, Object> grouping = Stix.object(Stix.id("grouping", record.id()), Stix.time(firstDay(record)));
        grouping.put("created_by_ref", author);
        grouping.put("name", "The reports of one event");
        grouping.put("context", "unspecified");
        Set<String> refs = new LinkedHashSet<>(reports);
        refs.add(incidentId(record));
        grouping.put("object_refs", List.copyOf(refs));
        return grouping;
    }

    static Map<String, Object> relationship(String type, String from, String to, String created, String... key) {
        String parts = String.join("|", key);
        Map<String, Object> relationship = Stix.object(Stix.id("relationship", type, from, to, parts), created);
        relationship.put("relationship_type", type);
        relationship.put("source_ref", from);
        relationship.put("target_ref", to);
        return relationship;
    }

    /** A tie that a relation claim tells, bounded in time. */
    static Map<String, Object> tie(ClaimRecord claim, EventParty from, EventParty to) {
        Map<String, Object> tie = relationship(
                String.valueOf(claim.text("type")),
                Stix.identity(from),
                Stix.identity(to),
                Stix.time(claim.field("document").path("published").textValue()),
                String.valueOf(claim.id()));
        tie.put("created_by_ref", publisher(claim).get("id"));
        put(tie, "description", claim.text("post"));
        put(tie, "confidence", Stix.confidence(claim.text("certainty")));
        String start = claim.field("time").path("start").textValue();
        String finish = claim.field("time").path("finish").textValue();
        if (start != null) {
            tie.put("start_time", Stix.time(start));
        }
        if (finish != null && (start == null || finish.compareTo(start) > 0)) {
            tie.put("stop_time", Stix.time(finish));
        }
        return tie;
    }

    private static void put(Map<String, Object> object, String property, @Nullable Object value) {
        if (value != null) {
            object.put(property, value);
        }
    }
}
