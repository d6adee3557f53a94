package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Who acts and who is acted on, in single sentences: F1 of spans with the right role, exact and by head word. */
final class ActorsTask implements Task {

    @Override
    public String name() {
        return "actors";
    }

    @Override
    public boolean fits(JsonNode first) {
        return first.has("actors") && first.path("actors").path(0).has("role") && first.has("text");
    }

    @Override
    public @Nullable String missing(Systems systems) {
        return systems.coder() == null ? "coder" : null;
    }

    @Override
    public Judge judge(Systems systems, Path gold) {
        Coder coder = Systems.needed(systems.coder(), "coder");
        SentenceClasses classes = SentenceClasses.beside(gold);
        return Judge.ofEach((record, into) -> {
            String out = leftOut(classes, record.text());
            if (out == null) {
                new RoleScorer(record, coder.code(record.document()), into).score();
            } else {
                into.leaveOut(out);
            }
        });
    }

    /** Why the sentence is not scored, or null. Without the classes beside the gold, all are. */
    private static @Nullable String leftOut(@Nullable SentenceClasses classes, String text) {
        if (classes == null) {
            return null;
        }
        Integer value = classes.of(text);
        if (value == null) {
            return "sentences whose class is not known";
        }
        return value == 0 ? "sentences of class 0" : null;
    }
}
