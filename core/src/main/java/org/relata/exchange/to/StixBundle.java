package org.relata.exchange.to;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relata.contract.ClaimRecord;
import org.relata.contract.Json;
import org.relata.model.Event;
import org.relata.model.EventParty;

/**
 * A STIX 2.1 bundle: an event is an incident, each claim a report by its publisher with the claim's confidence, reports of one
 * event a grouping, a denial an opinion of whoever denies, a tie a relationship bounded in time. Ids are UUIDs of version 5,
 * so that the same thing has the same id in every export.
 */
final class StixBundle implements TextExport {

    @Override
    public String name() {
        return "stix";
    }

    @Override
    public String what() {
        return "a STIX 2.1 bundle";
    }

    @Override
    public String suffix() {
        return "stix.json";
    }

    @Override
    public List<String> cannotHold() {
        return List.of(
                "tolls as numbers: they stand in words in the incident's description",
                "who acts and who is acted on: the description of a relationship says it",
                "precision of place and time",
                "holders between the publisher and the innermost one");
    }

    @Override
    public void write(EventStream events, Versions versions, Writer out, Account account) throws IOException {
        JsonGenerator json = Json.factory().createGenerator(out);
        json.writeStartObject();
        json.writeStringField("type", "bundle");
        json.writeStringField("id", Stix.id("bundle", versions.asMap().toString()));
        json.writeArrayFieldStart("objects");
        StixWriter objects = new StixWriter(json, account);
        Map<String, Object> relata = relata(versions);
        objects.write(relata, "identities");
        String author = String.valueOf(relata.get("id"));
        events.events(record -> event(record, author, objects));
        events.claims(claim -> {
            if ("relation".equals(claim.text("kind"))) {
                ties(claim, objects, account);
            }
        });
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.write('\n');
    }

    private static Map<String, Object> relata(Versions versions) {
        Map<String, Object> relata = Stix.object(Stix.id("identity", "relata"), Stix.ALWAYS);
        relata.put("name", "Relata");
        relata.put("description", "Made with " + versions.asMap());
        relata.put("identity_class", "system");
        return relata;
    }

    private static void event(EventRecord record, String author, StixWriter objects) {
        Event event = record.event();
        Map<String, Object> incident = StixObjects.incident(record, author);
        objects.write(incident, "incidents");
        String id = String.valueOf(incident.get("id"));
        Set<String> about = new LinkedHashSet<>();
        about.add(id);
        parties(event.actors(), "actor", id, about, objects);
        parties(event.recipients(), "recipient", id, about, objects);
        Map<String, Object> location = StixObjects.location(event.place());
        if (location != null) {
            objects.write(location, "locations");
            about.add(String.valueOf(location.get("id")));
            objects.write(
                    StixObjects.relationship("located-at", id, String.valueOf(location.get("id")), created(incident)),
                    "relationships");
        }
        List<String> reports = new ArrayList<>();
        for (ClaimRecord claim : record.claims()) {
            reports.add(report(claim, record, about, objects));
        }
        if (reports.size() > 1) {
            objects.write(StixObjects.grouping(record, reports, author), "groupings");
        }
    }

    private static String created(Map<String, Object> object) {
        return String.valueOf(object.get("created"));
    }

    private static void parties(
            List<EventParty> parties, String role, String incident, Set<String> about, StixWriter objects) {
        for (EventParty party : parties) {
            Map<String, Object> identity = StixObjects.identity(party);
            objects.write(identity, "identities");
            String id = String.valueOf(identity.get("id"));
            about.add(id);
            Map<String, Object> tie = StixObjects.relationship("related-to", id, incident, Stix.ALWAYS, role);
            tie.put("description", role);
            objects.write(tie, "relationships");
        }
    }

    private static String report(ClaimRecord claim, EventRecord record, Set<String> about, StixWriter objects) {
        objects.write(StixObjects.publisher(claim), "identities");
        Map<String, Object> report = StixObjects.report(claim, about);
        objects.write(report, "reports");
        if (ClaimParty.denies(claim)) {
            EventParty holder = StixObjects.holder(claim);
            Map<String, Object> by = holder == null ? StixObjects.publisher(claim) : StixObjects.identity(holder);
            objects.write(by, "identities");
            objects.write(StixObjects.opinion(claim, record, String.valueOf(by.get("id"))), "opinions");
        }
        return String.valueOf(report.get("id"));
    }

    private static void ties(ClaimRecord claim, StixWriter objects, Account account) {
        if (ClaimParty.denies(claim)) {
            account.left("a tie that is denied", String.valueOf(claim.id()));
            return;
        }
        objects.write(StixObjects.publisher(claim), "identities");
        for (EventParty from : ClaimParty.all(claim, "actors")) {
            for (EventParty to : ClaimParty.all(claim, "recipients")) {
                objects.write(StixObjects.identity(from), "identities");
                objects.write(StixObjects.identity(to), "identities");
                objects.write(StixObjects.tie(claim, from, to), "relationships");
            }
        }
    }
}
