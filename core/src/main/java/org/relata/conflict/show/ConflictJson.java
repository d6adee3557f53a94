package org.relata.conflict.show;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.conflict.ConflictHistory;
import org.relata.conflict.ConflictReport;
import org.relata.conflict.ConflictYear;
import org.relata.conflict.Course;
import org.relata.conflict.Deaths;
import org.relata.conflict.DyadHistory;
import org.relata.conflict.DyadYear;
import org.relata.conflict.Ending;
import org.relata.conflict.Episode;
import org.relata.conflict.Estimate;
import org.relata.conflict.Regime;
import org.relata.conflict.Side;
import org.relata.conflict.SideHistory;
import org.relata.conflict.Standing;
import org.relata.conflict.Succession;
import org.relata.conflict.Verdict;

/** The answer as one JSON object. */
public final class ConflictJson {

    private final ConflictReport report;
    private final JsonGenerator json;

    private ConflictJson(ConflictReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    /**
     * Writes one object. Nothing is flushed.
     *
     * @throws IOException when the generator's target fails
     */
    public static void write(ConflictReport report, JsonGenerator json) throws IOException {
        new ConflictJson(report, json).write();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("subject", report.subject().name());
        json.writeStringField("country", report.subject().country());
        json.writeStringField("actor", report.subject().actor());
        json.writeStringField("from", text(report.frame().from()));
        json.writeStringField("to", report.frame().to().toString());
        json.writeObjectField("open_year", report.frame().openYear().orElse(null));
        json.writeStringField("record_first", text(report.recordFirst()));
        json.writeStringField("record_last", report.recordLast().toString());
        array("conflicts", report.conflicts(), this::conflict);
        array("actors", report.sides(), this::side);
        array("successions", report.successions(), this::succession);
        json.writeObjectFieldStart("claims");
        for (Map.Entry<String, List<String>> entry : report.claims().entrySet()) {
            strings(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("left_out");
        for (Map.Entry<String, Integer> entry : report.leftOut().entrySet()) {
            json.writeNumberField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void conflict(ConflictHistory conflict) throws IOException {
        json.writeStringField("id", conflict.id());
        json.writeStringField("name", conflict.name());
        json.writeNumberField("type_of_violence", conflict.violence().code());
        verdict(conflict.verdict());
        array("episodes", conflict.course().episodes(), this::episode);
        array("years", List.copyOf(conflict.years().values()), this::conflictYear);
        array("dyads", conflict.dyads(), this::dyad);
    }

    private void conflictYear(ConflictYear year) throws IOException {
        json.writeNumberField("year", year.year());
        json.writeNumberField("events", year.events());
        deaths(year.deaths());
        json.writeBooleanField("active", year.active());
        json.writeNumberField("intensity_level", year.intensity());
        json.writeNumberField("cumulative_intensity", year.cumulativeIntensity());
        json.writeObjectField("type_of_conflict", year.type() == 0 ? null : year.type());
        json.writeBooleanField("internationalised", !year.allies().isEmpty());
        names("secondary_parties", year.allies());
        json.writeBooleanField("over", !open(year.year()));
    }

    private boolean open(int year) {
        return report.frame().openYear().filter(open -> open == year).isPresent();
    }

    private void dyad(DyadHistory dyad) throws IOException {
        json.writeStringField("id", dyad.dyad().id());
        json.writeStringField("name", dyad.dyad().name());
        json.writeObjectFieldStart("side_a");
        party(dyad.dyad().a());
        json.writeEndObject();
        json.writeObjectFieldStart("side_b");
        party(dyad.dyad().b());
        json.writeEndObject();
        json.writeBooleanField("counted_in_part_only", report.subject().coversOnlyPartOf(dyad.dyad()));
        verdict(dyad.verdict());
        json.writeObjectFieldStart("by_estimate");
        for (Map.Entry<Estimate, Course> entry : dyad.courses().entrySet()) {
            json.writeObjectFieldStart(entry.getKey().word());
            json.writeStringField("standing", entry.getValue().standing().words());
            array("episodes", entry.getValue().episodes(), this::episode);
            ending(entry.getValue().ending());
            json.writeEndObject();
        }
        json.writeEndObject();
        array("years", List.copyOf(dyad.years().values()), this::dyadYear);
    }

    private void dyadYear(DyadYear year) throws IOException {
        json.writeNumberField("year", year.year());
        json.writeNumberField("events", year.events());
        deaths(year.deaths());
        json.writeBooleanField("active", year.active(Estimate.BEST));
        json.writeBooleanField("active_low", year.active(Estimate.LOW));
        json.writeBooleanField("active_high", year.active(Estimate.HIGH));
        json.writeNumberField("intensity_level", year.intensity(Estimate.BEST));
        json.writeStringField("first_death", year.first().toString());
        json.writeStringField("reached_25", text(year.reached(Estimate.BEST).orElse(null)));
        json.writeStringField("last_death", year.last().toString());
        json.writeBooleanField("over", !open(year.year()));
        names("secondary_parties_a", year.alliesOfA());
        names("secondary_parties_b", year.alliesOfB());
        strings("evidence", year.evidence());
    }

    private void episode(Episode episode) throws IOException {
        json.writeNumberField("number", episode.number());
        json.writeNumberField("first_year", episode.first());
        json.writeNumberField("last_year", episode.last());
        json.writeBooleanField("recurrence", episode.recurrence());
        json.writeBooleanField("ended", episode.ended());
    }

    private void side(SideHistory side) throws IOException {
        party(side.side());
        verdict(side.verdict());
        array("roles", side.roles(), role -> {
            json.writeStringField("dyad", role.dyad());
            json.writeStringField("name", role.name());
            json.writeStringField("side", role.letter());
            json.writeNumberField("first_year", role.first());
            json.writeNumberField("last_year", role.last());
        });
        SideHistory.Change change = side.change();
        json.writeFieldName("change");
        if (change == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("from", "B");
            json.writeStringField("to", "A");
            json.writeStringField("day", change.day().toString());
            json.writeStringField("as", change.as().name());
            json.writeStringField("evidence", change.evidence());
            json.writeEndObject();
        }
        array("former_names", side.formers(), former -> {
            json.writeStringField("name", former.name());
            json.writeStringField("until", former.until().toString());
        });
        array("held_by", side.regimes(), this::regime);
    }

    private void regime(Regime regime) throws IOException {
        json.writeStringField("id", regime.id());
        json.writeStringField("name", regime.name());
        json.writeStringField("from", text(regime.from()));
        json.writeStringField("to", text(regime.to()));
        json.writeStringField("led_by", regime.leader());
        json.writeStringField("evidence", regime.evidence());
    }

    private void succession(Succession succession) throws IOException {
        json.writeStringField("kind", succession.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("from", succession.from().id());
        json.writeStringField("to", succession.to().id());
        json.writeStringField("day", succession.day().toString());
        json.writeStringField("evidence", succession.evidence());
    }

    private void verdict(Verdict verdict) throws IOException {
        json.writeObjectFieldStart("verdict");
        json.writeStringField("level", verdict.level().word());
        json.writeStringField("standing", verdict.standing().words());
        json.writeStringField("words", verdict.words());
        ending(verdict.ending());
        json.writeBooleanField("holds_under_low_and_high", verdict.holds());
        json.writeObjectFieldStart("by_estimate");
        for (Map.Entry<Estimate, Standing> entry : verdict.byEstimate().entrySet()) {
            json.writeStringField(entry.getKey().word(), entry.getValue().words());
        }
        json.writeEndObject();
        strings("evidence", verdict.evidence());
        json.writeEndObject();
    }

    private void ending(@Nullable Ending ending) throws IOException {
        json.writeFieldName("ending");
        if (ending == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeNumberField("outcome", ending.outcome().code());
        json.writeStringField("outcome_words", ending.outcome().words());
        json.writeStringField("day", ending.day().toString());
        json.writeStringField("why", ending.why());
        strings("evidence", ending.evidence());
        json.writeEndObject();
    }

    private void party(Side side) throws IOException {
        json.writeStringField("id", side.id());
        json.writeStringField("name", side.name());
        json.writeStringField("kind", side.kind().word());
    }

    private void deaths(Deaths deaths) throws IOException {
        json.writeNumberField("low", deaths.low());
        json.writeNumberField("best", deaths.best());
        json.writeNumberField("high", deaths.high());
    }

    private void names(String field, List<Side> sides) throws IOException {
        strings(field, sides.stream().map(Side::name).toList());
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

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Writes the fields of one value. */
    @FunctionalInterface
    private interface Item<T> {
        void write(T value) throws IOException;
    }
}
