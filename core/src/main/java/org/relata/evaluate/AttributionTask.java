package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.relata.model.ParsedDocument;

/** Who says what: F1 of cue, of source head and cue, and of both with the content. */
final class AttributionTask implements Task {

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public boolean fits(JsonNode first) {
        return first.has("attributions");
    }

    @Override
    public @Nullable String missing(Systems systems) {
        if (systems.attributions() == null) {
            return "finder of attributions";
        }
        return systems.parser() == null && systems.coder() == null ? "parser" : null;
    }

    @Override
    public Judge judge(Systems systems, Path gold) {
        AttributionFinder finder = Systems.needed(systems.attributions(), "finder of attributions");
        return Judge.ofEach((record, into) -> {
            ParsedDocument parsed = systems.parsed(record.document());
            into.read(parsed);
            new AttributionScorer(record, parsed, finder.find(parsed), into).score();
        });
    }
}
