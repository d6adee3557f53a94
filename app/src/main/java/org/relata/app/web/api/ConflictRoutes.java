package org.relata.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.app.web.Refusal;
import org.relata.app.web.Route;
import org.relata.conflict.ConflictReport;
import org.relata.conflict.show.ConflictJson;
import org.relata.conflict.show.ConflictPicture;
import org.relata.conflict.show.ConflictText;

/** Whether a conflict ended, goes on, or goes on between others: in JSON, in words and as a picture. */
final class ConflictRoutes {

    private final Desk desk;
    private final Remembered<Question, ConflictReport> answers =
            new Remembered<>(Duration.ofSeconds(15), Duration.ofSeconds(30));

    private record Question(
            String of, @Nullable LocalDate from, @Nullable LocalDate to, long decided) {}

    ConflictRoutes(Desk desk) {
        this.desk = desk;
    }

    List<Route> all() {
        return List.of(
                asked(Route.look("/api/v1/conflict", "The verdict on a conflict at three levels.", this::verdict)),
                asked(Route.look("/api/v1/conflict.svg", "The same as a picture.", this::picture)
                        .answering("image/svg+xml")));
    }

    private static Route asked(Route route) {
        return route.costing(Route.Cost.WORK)
                .with("of", "string", "A country, a place in one, or an actor by name or id.")
                .with("from", "string", "The first day; as far back as the record goes where it is not given.")
                .with(
                        "to",
                        "string",
                        "The day that the verdict is given for; the record's last where it is not given.");
    }

    private ConflictReport answer(Context context) {
        Asked asked = new Asked(context, desk.lookup());
        String of = asked.text("of");
        if (of == null) {
            throw Refusal.wrong("\"of\" is a country, a place or an actor.");
        }
        LocalDate from = asked.day("from");
        LocalDate to = asked.day("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.wrong("\"to\" is before \"from\".");
        }
        return answers.get(new Question(of, from, to, desk.store().decided()), () -> desk.conflicts().report(of, from, to));
    }

    private void verdict(Context context) {
        ConflictReport report = answer(context);
        Answers.json(context, json -> write(report, json));
    }

    private static void write(ConflictReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("report");
        ConflictJson.write(report, json);
        json.writeArrayFieldStart("text");
        for (String line : ConflictText.of(report).lines().toList()) {
            json.writeString(line);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void picture(Context context) {
        context.result(ConflictPicture.of(answer(context)));
        context.contentType("image/svg+xml");
        // The picture brings its own styles; nothing in it can run.
        context.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    }
}
