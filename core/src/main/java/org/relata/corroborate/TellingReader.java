package org.relata.corroborate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relata.contract.ClaimRecord;
import org.relata.model.Certainty;
import org.relata.model.FieldCodes;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Published;
import org.relata.model.Span;
import org.relata.model.Status;
import org.relata.model.TimeSpan;
import org.relata.model.Toll;

/** Reads the contract's JSON as far as corroboration needs it. */
final class TellingReader {

    private static final Span NOWHERE = new Span(0, 0);

    private TellingReader() {}

    static Telling read(JsonNode claim) {
        JsonNode document = claim.path("document");
        String id = document.path("id").asText();
        return new Telling(
                claim.path("id").asText(),
                id,
                id,
                text(document, "publisher"),
                published(document),
                PartKind.valueOf(claim.path("part").asText("body").toUpperCase(Locale.ROOT)),
                text(document, "title"),
                claim.path("sentence").path("index").asInt(),
                claim.path("sentence").path("text").asText(),
                claim.path("trigger").path("text").asText(),
                text(claim, "type"),
                text(claim, "mode"),
                each(claim.path("actors"), TellingReader::participant),
                each(claim.path("recipients"), TellingReader::participant),
                place(claim.path("place")),
                time(claim.path("time")),
                each(claim.path("tolls"), TellingReader::toll),
                each(claim.path("holders"), TellingReader::voice),
                certainty(claim.path("certainty").asText()),
                Status.valueOf(claim.path("status").asText("asserted").toUpperCase(Locale.ROOT)),
                claim.path("background").asBoolean(),
                field(claim),
                each(
                        claim.path("links"),
                        link -> new Telling.Tie(
                                link.path("relation").asText(),
                                link.path("claim").asText())),
                text(claim, "rule"));
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>(list.size());
        list.forEach(item -> all.add(read.apply(item)));
        return all;
    }

    private static Participant participant(JsonNode json) {
        return new Participant(
                json.path("text").asText(),
                span(json),
                json.path("head").asText(),
                text(json, "actor"),
                text(json, "name"),
                text(json, "kind"),
                text(json, "country"),
                each(json.path("sectors"), JsonNode::asText),
                text(json, "via"),
                json.path("candidates").asInt(),
                text(json, "role"),
                text(json, "post"));
    }

    private static Telling.Voice voice(JsonNode holder) {
        JsonNode who = holder.path("participant");
        return new Telling.Voice(
                holder.path("kind").asText(),
                text(holder.path("cue"), "act"),
                who.isObject() ? participant(who) : null);
    }

    private static @Nullable PlaceRef place(JsonNode json) {
        if (!json.isObject()) {
            return null;
        }
        return new PlaceRef(
                json.path("text").asText(),
                span(json),
                text(json, "name"),
                text(json, "country"),
                text(json, "admin1"),
                json.path("lat").isNumber() ? json.path("lat").doubleValue() : null,
                json.path("lon").isNumber() ? json.path("lon").doubleValue() : null,
                json.path("geonameid").isNumber() ? json.path("geonameid").longValue() : null,
                number(json, "precision"),
                json.path("inherited").asBoolean());
    }

    private static @Nullable TimeSpan time(JsonNode json) {
        if (!json.isObject()) {
            return null;
        }
        return new TimeSpan(
                json.path("text").asText(),
                span(json),
                day(text(json, "start")),
                day(text(json, "finish")),
                number(json, "precision"),
                json.path("inherited").asBoolean());
    }

    private static Toll toll(JsonNode json) {
        JsonNode whom = json.path("of");
        return new Toll(
                json.path("kind").asText(),
                number(json, "low"),
                number(json, "best"),
                number(json, "high"),
                json.path("text").asText(),
                span(json),
                whom.isObject() ? participant(whom) : null,
                number(json, "part_of"),
                json.path("scope").asText("event"));
    }

    private static FieldCodes field(JsonNode claim) {
        JsonNode acled = claim.path("acled");
        return new FieldCodes(
                text(acled, "event_type"),
                text(acled, "sub_event_type"),
                number(claim.path("ucdp"), "type_of_violence"));
    }

    private static Certainty certainty(String code) {
        for (Certainty certainty : Certainty.values()) {
            if (certainty.code().equals(code)) {
                return certainty;
            }
        }
        return Certainty.U_U;
    }

    private static @Nullable LocalDate published(JsonNode document) {
        String given = text(document, "published");
        return given == null ? null : Published.parse(given).date();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Span span(JsonNode json) {
        Span given = ClaimRecord.span(json);
        return given == null ? NOWHERE : given;
    }

    private static @Nullable Integer number(JsonNode json, String field) {
        return json.path(field).isInt() ? json.path(field).intValue() : null;
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() ? value.textValue() : null;
    }
}
