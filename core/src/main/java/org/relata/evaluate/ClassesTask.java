package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;

/** The main class of single sentences: accuracy, macro-F1, confusions. */
final class ClassesTask implements Task {

    private static final String MEASURE = "main class";

    @Override
    public String name() {
        return "classes";
    }

    @Override
    public boolean fits(JsonNode first) {
        return first.path("events").path(0).has("quad");
    }

    @Override
    public @Nullable String missing(Systems systems) {
        return systems.coder() == null ? "coder" : null;
    }

    @Override
    public Judge judge(Systems systems, Path gold) {
        Coder coder = Systems.needed(systems.coder(), "coder");
        return Judge.ofEach((record, into) -> judge(record, coder.code(record.document()), into));
    }

    private static void judge(GoldRecord record, CodedDocument coded, Judgement into) {
        into.read(coded.parsed());
        String gold = goldClass(record.json(), record.line());
        String got = Integer.toString(MainClass.of(coded.claims()));
        into.choice(MEASURE, gold, got);
        if (!gold.equals(got)) {
            String kind =
                    "class " + gold + " taken for " + got + (coded.claims().isEmpty() ? " (no claim)" : "");
            into.fault(new Fault(
                    kind, record.id(), gold, got + ": " + Brief.of(coded.claims()), Brief.line(record.text())));
        }
    }

    static String goldClass(JsonNode json, int line) {
        String quad = json.path("events").path(0).path("quad").asText("");
        if (quad.length() != 1 || Character.digit(quad.charAt(0), MainClass.CLASSES) < 0) {
            throw new RelataException(
                    RelataException.Code.DATA,
                    "gold line " + line + ": events[0].quad must be 0 to 4, and is \"" + quad + "\"");
        }
        return quad;
    }
}
