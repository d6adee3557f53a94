package org.relata.ontology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.relata.data.DataNode;

/** Reads {@code acled.yaml} and {@code ucdp.yaml}. */
final class ScaleReader {

    private static final Set<String> FLAGS = Set.of("political-violence", "organised-violence", "demonstration");
    private static final String[] UCDP_SCALES = {
        "type-of-violence",
        "type-of-conflict",
        "incompatibility",
        "intensity",
        "where-precision",
        "date-precision",
        "event-clarity",
        "termination"
    };

    private ScaleReader() {}

    static Acled acled(DataNode node) {
        node.allow("event-types", "inter", "time-precision", "geo-precision", "fatality-words");
        return new Acled(
                node.field("event-types").items().stream()
                        .map(ScaleReader::eventType)
                        .toList(),
                scale(node.field("inter")),
                scale(node.field("time-precision")),
                scale(node.field("geo-precision")),
                named(node.field("fatality-words"), "word", "count", DataNode::integer));
    }

    private static AcledEventType eventType(DataNode node) {
        node.allow("name", "disorder", "sub-event-types");
        String name = node.field("name").text();
        List<String> disorder = node.field("disorder").texts();
        return new AcledEventType(
                name,
                node.field("sub-event-types").items().stream()
                        .map(item -> subEventType(name, disorder, item))
                        .toList());
    }

    private static AcledSubEventType subEventType(String eventType, List<String> disorder, DataNode node) {
        node.allow("name", "definition", "disorder", "flags");
        List<String> flags = node.optionalTexts("flags");
        if (!FLAGS.containsAll(flags)) {
            throw node.field("flags").fault("the flags are political-violence, organised-violence, demonstration");
        }
        return new AcledSubEventType(
                eventType,
                node.field("name").text(),
                node.field("definition").text(),
                node.optional("disorder").map(DataNode::texts).orElse(disorder),
                flags.contains("political-violence"),
                flags.contains("organised-violence"),
                flags.contains("demonstration"));
    }

    static Ucdp ucdp(DataNode node) {
        List<String> known = new ArrayList<>(List.of(UCDP_SCALES));
        known.addAll(List.of("thresholds", "definitions"));
        node.allow(known.toArray(String[]::new));
        Map<String, List<CodedValue>> scales = new LinkedHashMap<>();
        for (String name : UCDP_SCALES) {
            scales.put(name, scale(node.field(name)));
        }
        for (DataNode threshold : node.field("thresholds").items()) {
            threshold.allow("name", "deaths", "definition");
        }
        return new Ucdp(
                scales,
                named(node.field("definitions"), "name", "definition", DataNode::text),
                named(node.field("thresholds"), "name", "deaths", DataNode::integer));
    }

    private static List<CodedValue> scale(DataNode node) {
        Set<Integer> codes = new HashSet<>();
        List<CodedValue> values = new ArrayList<>();
        for (DataNode item : node.items()) {
            item.allow("code", "name", "definition");
            int code = item.field("code").integer();
            if (!codes.add(code)) {
                throw item.fault("the code " + code + " stands here twice");
            }
            values.add(new CodedValue(
                    code, item.field("name").text(), item.field("definition").text()));
        }
        return values;
    }

    private static <T> Map<String, T> named(DataNode node, String key, String value, Function<DataNode, T> read) {
        Map<String, T> values = new LinkedHashMap<>();
        for (DataNode item : node.items()) {
            T found = read.apply(item.field(value));
            if (values.put(item.field(key).text(), found) != null) {
                throw item.fault("'" + item.field(key).text() + "' stands here twice");
            }
        }
        return values;
    }
}
