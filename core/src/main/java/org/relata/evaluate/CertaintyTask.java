package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.ParsedDocument;
import org.relata.model.Span;

/** How sure the author is of given mentions: Pearson's r for each corpus, F1 for each class. */
final class CertaintyTask implements Task {

    @Override
    public String name() {
        return "certainty";
    }

    @Override
    public boolean fits(JsonNode first) {
        return first.has("factuality");
    }

    @Override
    public @Nullable String missing(Systems systems) {
        if (systems.certainty() == null) {
            return "judge of certainty";
        }
        return systems.parser() == null && systems.coder() == null ? "parser" : null;
    }

    @Override
    public Judge judge(Systems systems, Path gold) {
        CertaintyOf certainty = Systems.needed(systems.certainty(), "judge of certainty");
        return Judge.ofEach((record, into) -> {
            ParsedDocument parsed = systems.parsed(record.document());
            into.read(parsed);
            for (JsonNode mention : record.json().path("factuality")) {
                Span span = record.span(mention);
                mention(record, parsed, span, mention.path("value").asDouble(), certainty.of(parsed, span), into);
            }
        });
    }

    private static void mention(
            GoldRecord record, ParsedDocument parsed, Span span, double gold, Certainty got, Judgement into) {
        String corpus = record.json().path("corpus").asText("all");
        int value = got.factuality();
        into.pair("factuality, -3 to +3", corpus, gold, value);
        String goldClass = label(Math.round(gold));
        String gotClass = label(value);
        into.choice("class", goldClass, gotClass);
        detected("negative (below 0)", corpus, Math.round(gold) < 0, value < 0, into);
        detected("uncertain (neither -3 nor +3)", corpus, Math.abs(Math.round(gold)) < 3, Math.abs(value) < 3, into);
        if (!goldClass.equals(gotClass)) {
            into.fault(new Fault(
                    "class " + goldClass + " taken for " + gotClass,
                    record.id(),
                    Double.toString(gold),
                    got.code(),
                    Brief.marked(parsed, span)));
        }
    }

    private static String label(long value) {
        return value > 0 ? "+" + value : Long.toString(value);
    }

    private static void detected(String measure, String corpus, boolean gold, boolean got, Judgement into) {
        if (gold && got) {
            into.right(measure, corpus);
        } else if (gold) {
            into.missed(measure, corpus);
        } else if (got) {
            into.spurious(measure, corpus);
        }
    }
}
