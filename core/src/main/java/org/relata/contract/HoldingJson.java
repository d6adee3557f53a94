package org.relata.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Cue;
import org.relata.model.Holder;
import org.relata.model.HolderCue;
import org.relata.model.Link;

/** Who says so and how sure: the nested fields of the data contract for holders, cues and links. */
final class HoldingJson {

    private HoldingJson() {}

    static void holders(List<Holder> holders, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("holders");
        for (Holder holder : holders) {
            json.writeStartObject();
            json.writeStringField("kind", holder.kind());
            json.writeFieldName("participant");
            ParticipantJson.write(holder.participant(), json);
            json.writeFieldName("cue");
            holderCue(holder.cue(), json);
            json.writeStringField("certainty", holder.certainty().code());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void holderCue(@Nullable HolderCue cue, JsonGenerator json) throws IOException {
        if (cue == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("text", cue.text());
        SettingJson.offsets(cue.span(), json);
        json.writeStringField("act", cue.act());
        json.writeEndObject();
    }

    static void cues(List<Cue> cues, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("cues");
        for (Cue cue : cues) {
            cue(cue, json);
        }
        json.writeEndArray();
    }

    private static void cue(@Nullable Cue cue, JsonGenerator json) throws IOException {
        if (cue == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("kind", cue.kind());
        json.writeStringField("text", cue.text());
        SettingJson.offsets(cue.span(), json);
        json.writeEndObject();
    }

    static void links(List<Link> links, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("links");
        for (Link link : links) {
            json.writeStartObject();
            json.writeStringField("relation", link.relation());
            json.writeStringField("claim", link.claim());
            json.writeFieldName("cue");
            cue(link.cue(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
