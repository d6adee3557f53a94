package org.relata.bench.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.relata.contract.Json;

/** One claim about a made-up event, with all the fields that a real one has. */
final class MadeClaim {

    /** Ids are hashes, which come in no order. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private static final String[] SPEAKERS = {"a spokesman", "residents", "a medic", "the governor", "state television"
    };
    /** Of a hundred claims so many are each of these; the rest is asserted. */
    private static final String[] STATUSES = {
        "denied",
        "denied",
        "denied",
        "unconfirmed",
        "unconfirmed",
        "unconfirmed",
        "unconfirmed",
        "unconfirmed",
        "planned",
        "planned",
        "hypothetical",
        "disputed",
        "confirmed"
    };

    private static final String LINK = "{\"relation\":\"refines\",\"claim\":\"%s\"}";
    private static final String FORCE =
            ",\"acled\":{\"event_type\":\"Battles\",\"sub_event_type\":\"Armed clash\"},\"ucdp\":{\"type_of_violence\":1}";
    private static final String NO_FORCE = ",\"acled\":null,\"ucdp\":null";

    private static final int HUNDRED = 100;
    private static final int NOWHERE = 20;
    private static final int COMMENTS = 4;
    private static final int HEADLINES = 10;
    private static final int LINKED = 30;

    private final MadeEvent event;
    private final int document;
    private final int publisher;
    private final int number;
    private final int index;
    private final int begin;
    private final int dead;
    private final String status;
    private final String part;
    private final boolean placed;
    private final boolean said;
    private final String speaker;
    private final LocalDate published;
    private final String sentence;
    private final @Nullable String linked;

    /** @param before the claim that the document made before of the same event; null where there is none */
    MadeClaim(
            MadeEvent event,
            int document,
            int publisher,
            int number,
            int index,
            int begin,
            MadeWorld world,
            @Nullable MadeClaim before,
            Random random) {
        this.event = event;
        this.document = document;
        this.publisher = publisher;
        this.number = number;
        this.index = index;
        this.begin = begin;
        this.dead = event.dead() == 0 ? 0 : Math.max(1, event.dead() + random.nextInt(3) - 1);
        int chance = random.nextInt(HUNDRED);
        this.status = chance < STATUSES.length ? STATUSES[chance] : "asserted";
        this.placed = random.nextInt(HUNDRED) >= NOWHERE;
        this.part = part(index, random.nextInt(HUNDRED));
        this.said = random.nextInt(3) > 0;
        this.speaker = SPEAKERS[random.nextInt(SPEAKERS.length)];
        this.published = event.day().plusDays(document % 2);
        this.linked = before != null && random.nextInt(HUNDRED) < LINKED ? before.id() : null;
        this.sentence = event.actor().name() + (status.equals("denied") ? " never " : " ")
                + event.act().verb() + " "
                + event.recipient().name() + (placed ? " in " + event.place().name() : "")
                + (dead > 0 ? ", killing " + dead + " people," : "") + world.rest(random)
                + (said ? ", " + speaker + " said." : ".");
    }

    /** The same told again, word for word, by another document. */
    MadeClaim copied(int byDocument, int byPublisher, int asNumber) {
        return new MadeClaim(this, byDocument, byPublisher, asNumber);
    }

    private MadeClaim(MadeClaim like, int document, int publisher, int number) {
        this.event = like.event;
        this.document = document;
        this.publisher = publisher;
        this.number = number;
        this.index = like.index;
        this.begin = like.begin;
        this.dead = like.dead;
        this.status = like.status;
        this.placed = like.placed;
        this.part = like.part;
        this.said = like.said;
        this.speaker = like.speaker;
        this.published = like.published;
        this.linked = null;
        this.sentence = like.sentence;
    }

    private static String part(int index, int chance) {
        return index == 0 && chance < HEADLINES * 3 ? "headline" : chance >= HUNDRED - COMMENTS ? "comment" : "body";
    }

    private String id() {
        return "c_%016x%04x".formatted(SCATTER * number, number & 0xffff);
    }

    int length() {
        return sentence.length();
    }

    String json() {
        return Json.text(this::write);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id());
        document(json);
        json.writeStringField("part", part);
        json.writeObjectFieldStart("sentence");
        json.writeNumberField("index", index);
        json.writeNumberField("begin", begin);
        json.writeNumberField("end", begin + sentence.length());
        json.writeStringField("text", sentence);
        json.writeEndObject();
        json.writeStringField("kind", "event");
        json.writeStringField("type", event.act().type());
        json.writeNullField("mode");
        json.writeRaw(",\"modes\":[],\"contexts\":[\"military\"]");
        json.writeStringField("cameo", event.act().cameo());
        json.writeNumberField("quad", event.act().quad());
        json.writeRaw(",\"plover_score\":-9.0,\"goldstein\":-9.0");
        json.writeRaw(event.act().type().equals("ASSAULT") ? FORCE : NO_FORCE);
        at(json, "trigger", event.act().verb().split(" ", -1)[0]);
        json.writeArrayFieldStart("spans");
        json.writeEndArray();
        json.writeEndObject();
        parties(json);
        setting(json);
        holders(json);
        json.writeStringField("certainty", status.equals("denied") ? "CT-" : "CT+");
        json.writeStringField("status", status);
        json.writeRaw(",\"cues\":[],\"quoted\":false,\"background\":false,\"post\":null,\"since_kind\":null");
        json.writeRaw(",\"links\":[" + (linked == null ? "" : LINK.formatted(linked)) + "]");
        json.writeStringField("rule", "made/" + event.act().noun());
        json.writeRaw(",\"version\":{\"relata\":\"0.1.0\",\"lexicon\":\"made00000000\",\"registry\":\"made00000000\"}");
        json.writeEndObject();
    }

    private void document(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("document");
        json.writeStringField("id", "https://paper-%03d.example/%s/%d".formatted(publisher, published, document));
        json.writeStringField("url", "https://paper-%03d.example/%s/%d".formatted(publisher, published, document));
        json.writeStringField("publisher", "Paper " + publisher);
        json.writeNullField("title");
        json.writeStringField("published", published.toString());
        json.writeStringField("version", "%064x".formatted(document));
        json.writeStringField("language", "en");
        json.writeEndObject();
    }

    /** Opens an object of words of the sentence. */
    private void at(JsonGenerator json, String field, String words) throws IOException {
        json.writeObjectFieldStart(field);
        words(json, words);
    }

    private void words(JsonGenerator json, String words) throws IOException {
        int at = begin + Math.max(0, sentence.indexOf(words));
        json.writeStringField("text", words);
        json.writeNumberField("begin", at);
        json.writeNumberField("end", at + words.length());
    }

    private void parties(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("actors");
        party(json, event.actor());
        json.writeEndArray();
        json.writeArrayFieldStart("recipients");
        party(json, event.recipient());
        json.writeEndArray();
        json.writeArrayFieldStart("others");
        json.writeEndArray();
    }

    private void party(JsonGenerator json, MadeWorld.Actor actor) throws IOException {
        json.writeStartObject();
        words(json, actor.name());
        json.writeStringField("head", actor.name());
        json.writeStringField("actor", actor.id());
        json.writeStringField("name", actor.id() == null ? null : actor.name());
        json.writeStringField("kind", actor.kind());
        json.writeStringField("country", event.country().code());
        json.writeRaw(
                ",\"sectors\":[\"" + actor.sector() + "\"],\"via\":null,\"candidates\":1,\"role\":null,\"post\":null");
        json.writeEndObject();
    }

    private void setting(JsonGenerator json) throws IOException {
        place(json);
        at(json, "time", "Monday");
        json.writeStringField("start", event.day().toString());
        json.writeStringField("finish", event.day().toString());
        json.writeRaw(",\"precision\":1,\"inherited\":false");
        json.writeEndObject();
        tolls(json);
    }

    private void place(JsonGenerator json) throws IOException {
        if (!placed) {
            json.writeNullField("place");
            return;
        }
        MadeWorld.Place place = event.place();
        at(json, "place", place.name());
        json.writeStringField("name", place.name());
        json.writeStringField("country", event.country().code());
        json.writeStringField("admin1", place.admin());
        json.writeNumberField("lat", place.lat());
        json.writeNumberField("lon", place.lon());
        json.writeNumberField("geonameid", place.id());
        json.writeRaw(",\"precision\":1,\"inherited\":false");
        json.writeEndObject();
    }

    private void tolls(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("tolls");
        if (dead > 0) {
            json.writeStartObject();
            json.writeStringField("kind", "killed");
            json.writeNumberField("low", dead);
            json.writeNumberField("best", dead);
            json.writeNumberField("high", dead);
            words(json, Integer.toString(dead));
            json.writeRaw(",\"of\":null,\"part_of\":null,\"scope\":\"event\"");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void holders(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("holders");
        json.writeRaw("{\"kind\":\"author\",\"participant\":null,\"cue\":null,\"certainty\":\"CT+\"}");
        if (said) {
            json.writeRaw(",");
            json.writeRaw(Json.text(holder -> {
                holder.writeStartObject();
                holder.writeStringField("kind", "source");
                holder.writeObjectFieldStart("participant");
                words(holder, speaker);
                holder.writeStringField("head", speaker);
                holder.writeRaw(",\"actor\":null,\"name\":null,\"kind\":\"person\",\"country\":\""
                        + event.country().code()
                        + "\",\"sectors\":[],\"via\":null,\"candidates\":0,\"role\":null,\"post\":null");
                holder.writeEndObject();
                holder.writeRaw(
                        ",\"cue\":{\"text\":\"said\",\"begin\":0,\"end\":4,\"act\":\"say\"},\"certainty\":\"CT+\"");
                holder.writeEndObject();
            }));
        }
        json.writeEndArray();
    }
}
