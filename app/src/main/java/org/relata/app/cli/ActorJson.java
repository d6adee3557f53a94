package org.relata.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relata.contract.Json;
import org.relata.resolve.actor.Designation;
import org.relata.resolve.actor.Entry;
import org.relata.resolve.actor.HistoryFact;
import org.relata.resolve.actor.Lineage;
import org.relata.resolve.actor.Membership;
import org.relata.resolve.actor.Office;
import org.relata.resolve.actor.Period;

/** An actor as one JSON object, in the fields of the data contract. */
final class ActorJson {

    private final ActorView view;
    private final @Nullable ActorRecord told;
    private final JsonGenerator json;

    private ActorJson(ActorView view, @Nullable ActorRecord told, JsonGenerator json) {
        this.view = view;
        this.told = told;
        this.json = json;
    }

    /** The object on one line. */
    static String of(ActorView view) {
        return of(view, null);
    }

    /** The same with what the record says of it. */
    static String of(ActorView view, @Nullable ActorRecord told) {
        return Json.text(generator -> new ActorJson(view, told, generator).write());
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("id", view.then().actor().id());
        json.writeStringField("name", view.then().name());
        json.writeStringField("kind", view.then().actor().kind().word());
        json.writeObjectFieldStart("as_of");
        json.writeStringField("date", view.day().toString());
        strings("names", view.names());
        strings("codes", view.codes());
        json.writeStringField("country", view.country());
        strings("sectors", view.then().sectors());
        array("offices", view.offices(), this::office);
        array("memberships", view.memberships(), this::membership);
        array("leads", view.leads(), this::lead);
        array("designations", view.designations(), this::designation);
        array("lineage", view.lineage(), this::lineage);
        json.writeEndObject();
        array("history", view.history(), this::fact);
        if (told != null) {
            told.write(view, json);
        }
        json.writeEndObject();
    }

    private void office(Office office) throws IOException {
        json.writeStringField("post", office.post());
        other("of", "of_name", office.of());
        other("holder", "holder_name", office.holder());
        period(office.period());
        json.writeStringField("since_kind", word(office.start()));
        json.writeStringField("until_kind", word(office.end()));
        source(office.entry());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void membership(Membership membership) throws IOException {
        other("of", "of_name", membership.of());
        json.writeStringField("role", membership.role());
        period(membership.period());
        source(membership.entry());
    }

    private void lead(ActorView.Lead lead) throws IOException {
        other("actor", "name", lead.actor());
        json.writeStringField("post", lead.post());
        period(lead.period());
    }

    private void designation(Designation listed) throws IOException {
        other("by", "by_name", listed.authority());
        json.writeStringField("list", listed.list());
        period(listed.period());
        json.writeStringField("status", listed.statusOn(view.day()));
        source(listed.entry());
    }

    private void lineage(Lineage link) throws IOException {
        json.writeStringField("type", link.type().word());
        other("actor", "name", link.actor());
        String other = link.other();
        json.writeStringField("other", other);
        json.writeStringField("other_name", other == null ? null : view.nameOf(other));
        json.writeStringField("date", text(link.date()));
        source(link.entry());
    }

    private void fact(HistoryFact fact) throws IOException {
        period(fact.period());
        json.writeStringField("kind", fact.kind());
        json.writeStringField("what", fact.what());
        String with = fact.with();
        json.writeStringField("with", with);
        json.writeStringField("with_name", with == null ? null : view.nameOf(with));
        json.writeStringField("note", fact.note());
        source(fact.entry());
    }

    private void other(String idField, String nameField, String id) throws IOException {
        json.writeStringField(idField, id);
        json.writeStringField(nameField, view.nameOf(id));
    }

    private void period(Period period) throws IOException {
        json.writeStringField("from", text(period.from()));
        json.writeStringField("to", text(period.to()));
    }

    private void source(Entry entry) throws IOException {
        json.writeStringField("source", entry.source());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private <T> void array(String field, List<T> values, Item<T> item) throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            json.writeStartObject();
            item.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the fields of one value. */
    @FunctionalInterface
    private interface Item<T> {
        void write(T value) throws IOException;
    }
}
