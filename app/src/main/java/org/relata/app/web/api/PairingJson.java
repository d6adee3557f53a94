package org.relata.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.relata.corroborate.Pairing;

/** Why two claims tell one event, or do not. */
final class PairingJson {

    private PairingJson() {}

    static void write(Pairing pairing, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("a", pairing.claimA());
        json.writeStringField("b", pairing.claimB());
        json.writeStringField("relation", pairing.relation().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("score", pairing.score());
        json.writeArrayFieldStart("lines");
        for (Pairing.Reason reason : pairing.reasons()) {
            json.writeString(String.format(Locale.ROOT, "%+6.2f  %s", reason.contribution(), reason.words()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
