package org.relata.exchange.to;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.contract.ClaimRecord;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.PlaceRef;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.Registry;

/** Makes events, actors and ties into FollowTheMoney entities. Stateless. */
final class FtmMaking {

    /** Ties of lineage: the property of the actor, then that of the recipient. */
    private static final Map<String, List<String>> SUCCESSIONS = Map.of(
            "successor-of", List.of("successor", "predecessor"),
            "split-from", List.of("successor", "predecessor"),
            "merged-into", List.of("predecessor", "successor"),
            "renamed-to", List.of("predecessor", "successor"));

    private FtmMaking() {}

    /** The entity of an actor. */
    static FtmEntity actor(EventParty party) {
        FtmEntity entity = new FtmEntity(Ftm.id(party), Ftm.schema(party))
                .with("name", party.name())
                .with(
                        party.kind() != null && party.kind().equals("person") ? "nationality" : "country",
                        Ftm.country(party.country()));
        Optional<Actor> known = Optional.ofNullable(party.actor()).flatMap(Registry.builtIn()::actor);
        known.map(Actor::ids)
                .map(ids -> ids.getOrDefault("wikidata", List.of()))
                .ifPresent(ids -> entity.with("wikidataId", ids));
        return entity;
    }

    /** The entity of an event as its claims agree on it. */
    static FtmEntity event(EventRecord record) {
        Event event = record.event();
        PlaceRef place = event.place();
        Evidence evidence = record.evidence();
        return new FtmEntity(eventId(record), "Event")
                .with("name", Ftm.title(event.type(), event.mode(), place, event.start()))
                .with("startDate", event.start())
                .with("endDate", event.finish())
                .with("location", place == null ? null : place.label())
                .with("country", Ftm.country(Values.placeCountry(event)))
                .with("organizer", event.actors().stream().map(Ftm::id).toList())
                .with("involved", event.recipients().stream().map(Ftm::id).toList())
                .with("summary", Ftm.tolls(event))
                .with("description", evidence.sentences())
                .with("keywords", event.type())
                .with("publisher", event.publishers())
                .with("sourceUrl", evidence.documents("url"))
                .with("recordId", record.id());
    }

    static String eventId(EventRecord record) {
        return "relata-event-" + record.id();
    }

    /** The entity of an event as one claim tells it. */
    static FtmEntity told(ClaimRecord claim) {
        PlaceRef place = claim.field("place").isObject() ? Places.of(claim.field("place")) : null;
        String start = claim.field("time").path("start").textValue();
        return new FtmEntity("relata-claim-" + claim.id(), "Event")
                .with("name", Ftm.title(claim.text("type"), claim.text("mode"), place, start))
                .with("startDate", start)
                .with("endDate", claim.field("time").path("finish").textValue())
                .with("location", place == null ? null : place.label())
                .with("country", place == null ? null : Ftm.country(place.country()))
                .with("organizer", ids(claim, "actors"))
                .with("involved", ids(claim, "recipients"))
                .with("description", claim.sentenceText())
                .with("sourceUrl", claim.field("document").path("url").textValue());
    }

    private static List<String> ids(ClaimRecord claim, String side) {
        return ClaimParty.all(claim, side).stream().map(Ftm::id).toList();
    }

    /** The entities of a relation claim: the tie, and a position where it needs one. */
    static List<FtmEntity> ties(ClaimRecord claim) {
        List<FtmEntity> ties = new ArrayList<>();
        for (EventParty from : ClaimParty.all(claim, "actors")) {
            for (EventParty to : ClaimParty.all(claim, "recipients")) {
                ties.addAll(tie(String.valueOf(claim.text("type")), from, to, claim));
            }
        }
        return ties;
    }

    private static List<FtmEntity> tie(String type, EventParty from, EventParty to, ClaimRecord claim) {
        String post = claim.text("post");
        if (type.equals("holds-office") && Ftm.schema(from).equals("Person")) {
            FtmEntity position = new FtmEntity(Ftm.id("position", Ftm.id(to), String.valueOf(post)), "Position")
                    .with("name", post == null ? to.name() : post + " of " + to.name())
                    .with("country", Ftm.country(to.country()));
            if (Ftm.isOrganization(to)) {
                position.with("organization", Ftm.id(to));
            }
            FtmEntity held = link(type, "Occupancy", from, to, claim)
                    .with("holder", Ftm.id(from))
                    .with("post", position.id());
            return List.of(position, held);
        }
        List<String> ends = SUCCESSIONS.get(type);
        if (ends != null) {
            return List.of(link(type, "Succession", from, to, claim)
                    .with(ends.get(0), Ftm.id(from))
                    .with(ends.get(1), Ftm.id(to))
                    .with("role", type));
        }
        if (type.equals("designated-by")) {
            return List.of(link(type, "Sanction", from, to, claim)
                    .with("entity", Ftm.id(from))
                    .with("authority", to.name())
                    .with("country", Ftm.country(to.country())));
        }
        boolean whole = Ftm.isOrganization(to);
        if (whole && (type.equals("member-of") || type.equals("part-of"))) {
            return List.of(link(type, "Membership", from, to, claim)
                    .with("member", Ftm.id(from))
                    .with("organization", Ftm.id(to))
                    .with("role", type));
        }
        if (whole && type.equals("leads")) {
            return List.of(link(type, "Directorship", from, to, claim)
                    .with("director", Ftm.id(from))
                    .with("organization", Ftm.id(to))
                    .with("role", post == null ? type : post));
        }
        return List.of(link(type, "UnknownLink", from, to, claim)
                .with("subject", Ftm.id(from))
                .with("object", Ftm.id(to))
                .with("role", type));
    }

    private static FtmEntity link(String type, String schema, EventParty from, EventParty to, ClaimRecord claim) {
        return new FtmEntity(Ftm.id("tie", type, Ftm.id(from), Ftm.id(to), String.valueOf(claim.id())), schema)
                .with("startDate", day(claim, "start"))
                .with("endDate", day(claim, "finish"))
                .with("summary", claim.sentenceText())
                .with("publisher", claim.field("document").path("publisher").textValue())
                .with("sourceUrl", claim.field("document").path("url").textValue())
                .with("recordId", claim.id());
    }

    private static @Nullable String day(ClaimRecord claim, String end) {
        return claim.field("time").path(end).textValue();
    }
}
