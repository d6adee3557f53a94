package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.relata.evaluate.NameFinder.FoundName;
import org.relata.model.ParsedDocument;
import org.relata.model.Span;

/**
 * Names of persons, organisations and locations. A gold name counts as found when some found name of its type
 * overlaps it, a found one as right when some gold name of its type does: gold names nest, so they are not paired.
 */
final class NamesScorer {

    private static final Map<String, String> TYPES = Map.of(
            "PERSON", "Person",
            "ORG", "Organisation",
            "GPE", "Location",
            "LOC", "Location",
            "FAC", "Location");

    private NamesScorer() {}

    private record Typed(Span span, String type) {}

    static void judge(GoldRecord record, ParsedDocument parsed, NameFinder finder, Judgement into) {
        List<Typed> golds = new ArrayList<>();
        for (JsonNode entity : record.json().path("entities")) {
            String type = entity.path("type").asText();
            if (TYPES.containsValue(type)) {
                golds.add(new Typed(record.span(entity), type));
            }
        }
        List<Typed> got = new ArrayList<>();
        for (FoundName name : finder.find(parsed)) {
            String type = TYPES.get(name.type());
            if (type != null) {
                got.add(new Typed(name.span(), type));
            }
        }
        compare(record, parsed, golds, got, true, into);
        compare(record, parsed, got, golds, false, into);
    }

    /** Recall of the first list when it is the gold's; its precision when it is the found one. */
    private static void compare(
            GoldRecord record,
            ParsedDocument parsed,
            List<Typed> of,
            List<Typed> against,
            boolean recall,
            Judgement into) {
        for (Typed one : of) {
            List<Typed> met = against.stream()
                    .filter(other -> other.span.overlaps(one.span))
                    .toList();
            boolean typed = met.stream().anyMatch(other -> other.type.equals(one.type));
            into.share(recall ? "recall, typed" : "precision, typed", one.type, typed);
            into.share(recall ? "recall, any type" : "precision, any type", one.type, !met.isEmpty());
            if (!typed) {
                String other = met.isEmpty() ? "nothing" : met.get(0).type;
                String kind =
                        recall ? "gold " + one.type + " found as " + other : one.type + " where gold has " + other;
                into.fault(new Fault(
                        kind,
                        record.id(),
                        recall ? one.type : other,
                        recall ? other : one.type,
                        Brief.marked(parsed, one.span)));
            }
        }
    }
}
