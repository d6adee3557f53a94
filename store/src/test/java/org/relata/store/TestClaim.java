package org.relata.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim in the contract's JSON, of which a test says only what it is about. */
final class TestClaim {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode claim = JSON.objectNode();
    private final String sentence;

    private TestClaim(String document, String sentence) {
        this.sentence = sentence;
        String version = document + "-v1";
        claim.putNull("id");
        ObjectNode of = claim.putObject("document");
        of.put("id", document).putNull("url");
        of.put("publisher", "Paper of " + document).putNull("title");
        of.put("published", "2020-03-06").put("version", version).put("language", "en");
        claim.put("part", "body");
        claim.putObject("sentence")
                .put("index", 0)
                .put("begin", 0)
                .put("end", sentence.length())
                .put("text", sentence);
        claim.put("kind", "event").put("type", "ASSAULT").putNull("mode");
        claim.putArray("modes");
        claim.putArray("contexts");
        claim.put("cameo", "190").put("quad", 4).put("plover_score", -9.0).put("goldstein", -10.0);
        claim.putNull("acled").putNull("ucdp");
        String trigger = sentence.contains("raid") ? "raid" : sentence.substring(0, sentence.indexOf(' '));
        int begin = sentence.indexOf(trigger);
        claim.putObject("trigger")
                .put("text", trigger)
                .put("begin", begin)
                .put("end", begin + trigger.length())
                .putArray("spans");
        claim.putArray("actors");
        claim.putArray("recipients");
        claim.putArray("others");
        claim.putNull("place").putNull("time");
        claim.putArray("tolls");
        claim.putArray("holders")
                .addObject()
                .put("kind", "author")
                .putNull("participant")
                .putNull("cue")
                .put("certainty", "CT+");
        claim.put("certainty", "CT+").put("status", "asserted");
        claim.putArray("cues");
        claim.put("quoted", false).put("background", false).putNull("post").putNull("since_kind");
        claim.putArray("links");
        claim.put("rule", "assault/raid.n");
        claim.putObject("version").put("relata", "0.1.0").put("lexicon", "l1").put("registry", "r1");
    }

    static TestClaim of(String document, String sentence) {
        return new TestClaim(document, sentence);
    }

    /** A raid in Harbel, which most tests are content with. */
    static TestClaim raid(String document, String day) {
        return of(document, "Soldiers killed three rebels in a raid on Harbel.")
                .actor("test-army", "Soldiers")
                .recipient("test-rebels", "rebels")
                .at("Harbel", "SYR", 36.30, 37.10)
                .on(day)
                .toll("killed", 3);
    }

    TestClaim actor(@Nullable String actor, String text) {
        return party("actors", actor, text);
    }

    TestClaim recipient(@Nullable String actor, String text) {
        return party("recipients", actor, text);
    }

    private TestClaim party(String field, @Nullable String actor, String text) {
        ((ArrayNode) claim.get(field)).add(participant(actor, text));
        return this;
    }

    private static ObjectNode participant(@Nullable String actor, String text) {
        ObjectNode party = JSON.objectNode()
                .put("text", text)
                .put("begin", 0)
                .put("end", text.length())
                .put("head", text)
                .put("actor", actor)
                .put("name", actor == null ? null : text)
                .put("kind", "armed-group")
                .put("country", "SYR");
        party.putArray("sectors").add("REB");
        return party.putNull("via")
                .put("candidates", actor == null ? 0 : 1)
                .putNull("role")
                .putNull("post");
    }

    TestClaim heldBy(@Nullable String actor, String text) {
        ObjectNode holder = ((ArrayNode) claim.get("holders")).addObject();
        holder.put("kind", "source").set("participant", participant(actor, text));
        holder.putObject("cue")
                .put("text", "said")
                .put("begin", 0)
                .put("end", 0)
                .put("act", "say");
        holder.put("certainty", "CT+");
        return this;
    }

    TestClaim at(String name, String country, double lat, double lon) {
        claim.putObject("place")
                .put("text", name)
                .put("begin", 0)
                .put("end", 0)
                .put("name", name)
                .put("country", country)
                .putNull("admin1")
                .put("lat", lat)
                .put("lon", lon)
                .putNull("geonameid")
                .put("precision", 1)
                .put("inherited", false);
        return this;
    }

    TestClaim on(String day) {
        claim.putObject("time")
                .put("text", day)
                .put("begin", 0)
                .put("end", 0)
                .put("start", day)
                .put("finish", day)
                .put("precision", 1)
                .put("inherited", false);
        return this;
    }

    TestClaim toll(String kind, int best) {
        ((ArrayNode) claim.get("tolls"))
                .addObject()
                .put("kind", kind)
                .put("low", best)
                .put("best", best)
                .put("high", best)
                .put("text", Integer.toString(best))
                .put("begin", 0)
                .put("end", 0)
                .putNull("of")
                .putNull("part_of")
                .put("scope", "event");
        return this;
    }

    TestClaim with(String field, String value) {
        claim.put(field, value);
        return this;
    }

    /** Of another version of the document's text. */
    TestClaim version(String version) {
        ((ObjectNode) claim.get("document")).put("version", version);
        return this;
    }

    /** Found under another version of the rules. */
    TestClaim rules(String lexicon) {
        ((ObjectNode) claim.get("version")).put("lexicon", lexicon);
        return this;
    }

    /** The line; the id follows from what the claim says, unless one was given. */
    String line() {
        if (claim.get("id").isNull()) {
            String seed = claim.get("document").get("id").asText() + sentence + claim.get("type") + claim.get("time");
            claim.put("id", "c_" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
        }
        return claim.toString();
    }

    String id() {
        line();
        return claim.get("id").asText();
    }
}
