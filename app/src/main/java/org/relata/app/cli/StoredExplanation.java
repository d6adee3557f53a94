package org.relata.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.relata.corroborate.Decision;
import org.relata.corroborate.Pairing;
import org.relata.store.Kept;
import org.relata.store.Story;

/** Why claims of a store are one event, in lines for a person. */
final class StoredExplanation {

    private final Map<String, String> names = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    private StoredExplanation() {}

    static List<String> of(Story story, List<Decision> decisions) {
        StoredExplanation explanation = new StoredExplanation();
        explanation.write(story, decisions);
        return explanation.lines;
    }

    private void write(Story story, List<Decision> decisions) {
        lines.addAll(KeptText.event(story.event().tree()).lines().toList());
        lines.add("");
        lines.add("its claims");
        int number = 0;
        for (Kept kept : story.claims()) {
            JsonNode claim = kept.tree();
            String name = "[" + ++number + "]";
            names.put(claim.path("id").asText(), name);
            lines.add(name + " " + KeptText.claim(claim).strip());
        }
        pairs("why they are one event: each with the other that it fits best (0 and more is one event)", story.ties());
        pairs("compared and kept apart", story.near());
        decisions(decisions);
    }

    private void pairs(String heading, List<Pairing> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(heading);
        for (Pairing pair : pairs) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s and %s: %+.1f, %s",
                    name(pair.claimA()),
                    name(pair.claimB()),
                    pair.score(),
                    pair.relation().name().toLowerCase(Locale.ROOT)));
            lines.add("    "
                    + pair.reasons().stream()
                            .map(reason ->
                                    String.format(Locale.ROOT, "%+.1f %s", reason.contribution(), reason.words()))
                            .collect(Collectors.joining("; ")));
        }
    }

    private String name(String claim) {
        return names.getOrDefault(claim, claim);
    }

    private void decisions(List<Decision> decisions) {
        List<Decision> here = decisions.stream()
                .filter(one -> names.containsKey(one.claimA()) || names.containsKey(one.claimB()))
                .toList();
        if (!here.isEmpty()) {
            lines.add("");
            lines.add("decided by people (`relata decide undo` takes it back)");
            here.forEach(one -> lines.add("  " + one.kind().name().toLowerCase(Locale.ROOT) + ": " + one.claimA() + " "
                    + one.claimB() + ", " + one.who() + ", " + one.when()));
        }
    }
}
