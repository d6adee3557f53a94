package org.relata.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Claims and events of a store as a few lines for a person. */
final class KeptText {

    private KeptText() {}

    static String claim(JsonNode claim) {
        JsonNode document = claim.path("document");
        StringBuilder text = new StringBuilder(head(claim, days(claim.path("time"))));
        text.append("  [")
                .append(claim.path("certainty").asText())
                .append(' ')
                .append(claim.path("status").asText())
                .append("]\n");
        text.append("  \"")
                .append(claim.path("sentence").path("text").asText().replaceAll("\\s+", " "))
                .append("\"\n");
        line(text, "tolls", tolls(claim.path("tolls")));
        line(text, "held by", holders(claim.path("holders")));
        line(
                text,
                claim.path("id").asText(),
                joined(
                        ", ",
                        claim.path("part").asText() + " of "
                                + document.path("id").asText(),
                        word(document, "publisher"),
                        word(document, "published")));
        return text.toString();
    }

    static String event(JsonNode event) {
        StringBuilder text = new StringBuilder(head(event, days(event))).append('\n');
        List<String> figures = new ArrayList<>();
        event.path("tolls").properties().forEach(entry -> figures.add(entry.getKey() + " " + figure(entry.getValue())));
        line(text, "tolls", String.join(", ", figures));
        line(text, "origins", strings(event.path("origins")));
        for (JsonNode contradiction : event.path("contradictions")) {
            line(
                    text,
                    "not agreed",
                    contradiction.path("field").asText() + ": "
                            + each(
                                    contradiction.path("values"),
                                    " or ",
                                    value -> value.path("value").asText()));
        }
        line(
                text,
                event.path("id").asText(),
                event.path("claims").size() + " claims in "
                        + event.path("documents").asInt() + " documents, "
                        + event.path("independent_sources").asInt() + " independent sources, credibility "
                        + event.path("credibility").asInt());
        return text.toString();
    }

    private static String head(JsonNode item, String days) {
        JsonNode where = item.path("place");
        String name = word(where, "name");
        String place = joined(", ", name.isEmpty() ? word(where, "text") : name, word(where, "country"));
        String type = word(item, "type");
        return (days.isEmpty() ? "undated" : days) + "  "
                + joined("/", type.isEmpty() ? "statement" : type, word(item, "mode")) + "  "
                + each(item.path("actors"), ", ", KeptText::party) + " → "
                + each(item.path("recipients"), ", ", KeptText::party)
                + (place.isEmpty() ? "" : "  at " + place);
    }

    private static String days(JsonNode time) {
        String start = word(time, "start");
        String finish = word(time, "finish");
        return start.equals(finish) ? start : start + "…" + finish;
    }

    private static String party(JsonNode party) {
        String name = word(party, "name");
        return name.isEmpty() ? word(party, "text") : name;
    }

    private static String tolls(JsonNode tolls) {
        return each(tolls, ", ", toll -> toll.path("kind").asText() + " " + figure(toll));
    }

    /** "12–20 or more (best 12)": the highest that anybody gives, and whether somebody leaves it open. */
    private static String figure(JsonNode figure) {
        String low = figure.path("low").asText();
        JsonNode highest = figure.path("high");
        boolean open = figure.path("high_open").asBoolean() || highest.isNull();
        String high = highest.isNull() ? low : highest.asText();
        String range = low.equals(high) ? low : low + "–" + high;
        String best = low.equals(high) && !figure.path("best").isNull()
                ? ""
                : " (best "
                        + (figure.path("best").isNull()
                                ? "not told"
                                : figure.path("best").asText()) + ")";
        return range + (open ? " or more" : "") + best;
    }

    private static String holders(JsonNode holders) {
        return each(holders, " > ", holder -> {
            String name = party(holder.path("participant"));
            String act = word(holder.path("cue"), "text");
            return (name.isEmpty() ? holder.path("kind").asText() : name) + (act.isEmpty() ? "" : " (" + act + ")");
        });
    }

    private static String strings(JsonNode values) {
        return each(values, "; ", JsonNode::asText);
    }

    private static String each(JsonNode values, String by, java.util.function.Function<JsonNode, String> form) {
        List<String> all = new ArrayList<>();
        values.forEach(value -> all.add(form.apply(value)));
        return String.join(by, all);
    }

    private static String joined(String by, String... parts) {
        return java.util.Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(by));
    }

    private static String word(JsonNode object, String field) {
        return object.path(field).isTextual() ? object.path(field).asText() : "";
    }

    private static void line(StringBuilder text, String label, String value) {
        if (!value.isEmpty()) {
            text.append("  ").append(label).append(": ").append(value).append('\n');
        }
    }
}
