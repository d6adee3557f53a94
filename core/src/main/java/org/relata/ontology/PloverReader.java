package org.relata.ontology;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.data.DataNode;

/** Reads PLOVER types and contexts from their files and checks each value for itself. */
final class PloverReader {

    private static final Pattern TYPE_NAME = Pattern.compile("[A-Z]+");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_-]*");

    private PloverReader() {}

    static PloverType type(DataNode node) {
        node.allow("type", "definition", "quad", "recipient-required", "score", "cameo", "modes");
        String name = matching(node.field("type"), TYPE_NAME, "a type is written in capitals");
        return new PloverType(
                name,
                node.field("definition").text(),
                quad(node.field("quad")),
                node.field("recipient-required").flag(),
                score(node.field("score")),
                node.field("cameo").text(),
                modes(name, node.optionalItems("modes")));
    }

    private static List<Mode> modes(String type, List<DataNode> nodes) {
        Map<String, Mode> modes = new LinkedHashMap<>();
        for (DataNode node : nodes) {
            Mode mode = mode(type, node);
            if (modes.put(mode.name(), mode) != null) {
                throw node.fault("the mode '" + mode.name() + "' stands here twice");
            }
        }
        return List.copyOf(modes.values());
    }

    private static Mode mode(String type, DataNode node) {
        node.allow("name", "definition", "score", "cameo");
        @Nullable DataNode score = node.optional("score").orElse(null);
        return new Mode(
                type,
                matching(node.field("name"), NAME, "a mode is written in lower case"),
                node.field("definition").text(),
                score == null ? null : score(score),
                node.field("cameo").text());
    }

    static Map<String, Context> contexts(DataNode node) {
        node.allow("contexts");
        Map<String, Context> contexts = new LinkedHashMap<>();
        for (DataNode item : node.field("contexts").items()) {
            Context context = context(item);
            if (contexts.put(context.name(), context) != null) {
                throw item.fault("the context '" + context.name() + "' stands here twice");
            }
        }
        return contexts;
    }

    private static Context context(DataNode node) {
        node.allow("name", "definition", "cues");
        Set<String> seen = new HashSet<>();
        for (DataNode cue : node.field("cues").items()) {
            if (!seen.add(cue.text())) {
                throw cue.fault("the cue '" + cue.text() + "' stands here twice");
            }
        }
        return new Context(
                matching(node.field("name"), NAME, "a context is written in lower case"),
                node.field("definition").text(),
                node.field("cues").texts());
    }

    private static String matching(DataNode node, Pattern pattern, String rule) {
        if (pattern.matcher(node.text()).matches()) {
            return node.text();
        }
        throw node.fault("'" + node.text() + "': " + rule);
    }

    private static int quad(DataNode node) {
        int quad = node.integer();
        if (quad < 1 || quad > 4) {
            throw node.fault("a quad class is 1 to 4, not " + quad);
        }
        return quad;
    }

    private static double score(DataNode node) {
        double score = node.number();
        if (Math.abs(score) > 10) {
            throw node.fault("a score is -10 to 10, not " + score);
        }
        return score;
    }
}
