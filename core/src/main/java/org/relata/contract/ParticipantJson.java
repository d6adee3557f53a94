package org.relata.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.relata.model.Participant;

/** PARTICIPANT of the data contract. */
final class ParticipantJson {

    private ParticipantJson() {}

    static void write(@Nullable Participant participant, JsonGenerator json) throws IOException {
        if (participant == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("text", participant.text());
        SettingJson.offsets(participant.span(), json);
        json.writeStringField("head", participant.head());
        json.writeStringField("actor", participant.actor());
        json.writeStringField("name", participant.name());
        json.writeStringField("kind", participant.kind());
        json.writeStringField("country", participant.country());
        Json.strings(json, "sectors", participant.sectors());
        json.writeStringField("via", participant.via());
        json.writeNumberField("candidates", participant.candidates());
        json.writeStringField("role", participant.role());
        json.writeStringField("post", participant.post());
        json.writeEndObject();
    }
}
