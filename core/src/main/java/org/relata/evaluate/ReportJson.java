package org.relata.evaluate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A report as JSON. */
final class ReportJson {

    private ReportJson() {}

    static void write(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("task", report.task());
        json.writeStringField("gold", report.gold());
        json.writeNumberField("records", report.records());
        json.writeNumberField("words", report.words());
        json.writeNumberField("threads", report.threads());
        json.writeNumberField("seconds", rounded(report.seconds()));
        json.writeNumberField("words_per_second", rounded(report.wordsPerSecond()));
        scores(report.scores(), json);
        confusions(report.confusions(), json);
        faults(report.faults(), json);
        json.writeArrayFieldStart("notes");
        for (String note : report.notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    private static void scores(List<Score> scores, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("scores");
        for (Score score : scores) {
            json.writeStartObject();
            json.writeStringField("measure", score.measure());
            json.writeStringField("label", score.label());
            json.writeNumberField("n", score.n());
            for (Map.Entry<String, Double> figure : score.figures().entrySet()) {
                json.writeNumberField(figure.getKey(), rounded(figure.getValue()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void confusions(List<Confusion> confusions, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("confusions");
        for (Confusion confusion : confusions) {
            json.writeStartObject();
            json.writeStringField("measure", confusion.measure());
            json.writeObjectFieldStart("gold");
            for (String gold : confusion.labels()) {
                json.writeObjectFieldStart(gold);
                for (String got : confusion.labels()) {
                    json.writeNumberField(got, confusion.cell(gold, got));
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void faults(List<FaultKind> kinds, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("faults");
        for (FaultKind kind : kinds) {
            json.writeStartObject();
            json.writeStringField("kind", kind.kind());
            json.writeNumberField("n", kind.n());
            json.writeArrayFieldStart("examples");
            for (Fault fault : kind.examples()) {
                json.writeStartObject();
                json.writeStringField("record", fault.record());
                json.writeStringField("gold", fault.gold());
                json.writeStringField("got", fault.got());
                json.writeStringField("text", fault.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
