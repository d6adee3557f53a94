package org.relata.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.relata.model.Claim;
import org.relata.model.Codes;
import org.relata.model.Document;
import org.relata.model.FieldCodes;
import org.relata.model.Participant;
import org.relata.model.Provenance;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Trigger;

/** A claim as JSON, in the field names of the data contract. Immutable; the generator is the caller's. */
public final class ClaimJson {

    /** The fields of a claim, in the order in which they are written. */
    public static final List<String> FIELDS = List.of(
            "id",
            "document",
            "part",
            "sentence",
            "kind",
            "type",
            "mode",
            "modes",
            "contexts",
            "cameo",
            "quad",
            "plover_score",
            "goldstein",
            "acled",
            "ucdp",
            "trigger",
            "actors",
            "recipients",
            "others",
            "place",
            "time",
            "tolls",
            "holders",
            "certainty",
            "status",
            "cues",
            "quoted",
            "background",
            "post",
            "since_kind",
            "links",
            "rule",
            "version");

    private final Provenance provenance;

    /** Writes claims that were found with these versions. */
    public ClaimJson(Provenance provenance) {
        this.provenance = provenance;
    }

    /**
     * Writes one object. Nothing is flushed.
     *
     * @throws IOException when the generator's target fails
     */
    public void write(Claim claim, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        document(claim.document(), json);
        json.writeStringField("part", claim.part().kind().word());
        sentence(claim.sentence(), claim.document().text(), json);
        json.writeStringField("kind", claim.kind());
        codes(claim.codes(), json);
        trigger(claim.trigger(), json);
        participants("actors", claim.actors(), json);
        participants("recipients", claim.recipients(), json);
        participants("others", claim.others(), json);
        json.writeFieldName("place");
        SettingJson.place(claim.place(), json);
        json.writeFieldName("time");
        SettingJson.time(claim.time(), json);
        SettingJson.tolls(claim.tolls(), json);
        standing(claim, json);
        json.writeStringField("rule", claim.rule());
        version(json);
        json.writeEndObject();
    }

    /** Reads a claim back, as far as it was given. */
    public static ClaimRecord read(JsonNode json) {
        return new ClaimRecord(json);
    }

    private static void document(Document document, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("document");
        json.writeStringField("id", document.id());
        json.writeStringField("url", document.url());
        json.writeStringField("publisher", document.publisher());
        json.writeStringField("title", document.title());
        json.writeStringField(
                "published",
                document.published() == null ? null : document.published().toString());
        json.writeStringField("version", document.version());
        json.writeStringField("language", document.language());
        json.writeEndObject();
    }

    private static void sentence(Sentence sentence, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("sentence");
        json.writeNumberField("index", sentence.index());
        SettingJson.offsets(sentence.span(), json);
        json.writeStringField("text", sentence.text(text));
        json.writeEndObject();
    }

    private static void codes(Codes codes, JsonGenerator json) throws IOException {
        json.writeStringField("type", codes.type());
        json.writeStringField("mode", codes.mode());
        Json.strings(json, "modes", codes.modes());
        Json.strings(json, "contexts", codes.contexts());
        json.writeStringField("cameo", codes.cameo());
        Json.number(json, "quad", codes.quad());
        Json.number(json, "plover_score", codes.ploverScore());
        Json.number(json, "goldstein", codes.goldstein());
        field(codes.field(), json);
    }

    private static void field(FieldCodes field, JsonGenerator json) throws IOException {
        if (field.acledEventType() == null) {
            json.writeNullField("acled");
        } else {
            json.writeObjectFieldStart("acled");
            json.writeStringField("event_type", field.acledEventType());
            json.writeStringField("sub_event_type", field.acledSubEventType());
            json.writeEndObject();
        }
        if (field.typeOfViolence() == null) {
            json.writeNullField("ucdp");
        } else {
            json.writeObjectFieldStart("ucdp");
            Json.number(json, "type_of_violence", field.typeOfViolence());
            json.writeEndObject();
        }
    }

    private static void trigger(Trigger trigger, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("trigger");
        json.writeStringField("text", trigger.text());
        SettingJson.offsets(trigger.span(), json);
        json.writeArrayFieldStart("spans");
        for (Span span : trigger.spans()) {
            json.writeStartArray();
            json.writeNumber(span.begin());
            json.writeNumber(span.end());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void participants(String field, List<Participant> participants, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Participant participant : participants) {
            ParticipantJson.write(participant, json);
        }
        json.writeEndArray();
    }

    private static void standing(Claim claim, JsonGenerator json) throws IOException {
        HoldingJson.holders(claim.holders(), json);
        json.writeStringField("certainty", claim.certainty().code());
        json.writeStringField("status", claim.status().word());
        HoldingJson.cues(claim.cues(), json);
        json.writeBooleanField("quoted", claim.quoted());
        json.writeBooleanField("background", claim.background());
        json.writeStringField("post", claim.post());
        json.writeStringField("since_kind", claim.sinceKind());
        HoldingJson.links(claim.links(), json);
    }

    private void version(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("version");
        json.writeStringField("relata", provenance.relata());
        json.writeStringField("lexicon", provenance.lexicon());
        json.writeStringField("registry", provenance.registry());
        json.writeEndObject();
    }
}
