package org.relata.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.relata.Coded;
import org.relata.code.genre.Dropped;
import org.relata.model.Claim;
import org.relata.model.Participant;
import org.relata.model.Sentence;

/** The claims of a document in short, with the ids to ask further by, and what was left out and why. */
final class DocumentExplanation {

    private DocumentExplanation() {}

    static List<String> lines(Coded coded) {
        List<String> lines = new ArrayList<>();
        lines.add("claims: " + coded.claims().size());
        for (Claim claim : coded.claims()) {
            lines.add("  " + claim.id() + "  sentence " + claim.sentence().index() + ": "
                    + names(claim.actors()) + " | "
                    + (claim.codes().type() == null
                            ? "statement"
                            : claim.codes().type()) + " \""
                    + claim.trigger().text() + "\" | " + names(claim.recipients()) + "  "
                    + claim.certainty().code() + ", " + claim.status().word());
        }
        lines.add("left out: " + coded.dropped().size());
        coded.dropped().forEach(dropped -> lines.add("  " + line(coded, dropped)));
        return lines;
    }

    /** What was left out of one sentence. */
    static List<String> leftOut(Coded coded, Sentence sentence) {
        return coded.dropped().stream()
                .filter(dropped -> dropped.sentence().index() == sentence.index())
                .map(dropped -> line(coded, dropped))
                .toList();
    }

    private static String line(Coded coded, Dropped dropped) {
        String text = coded.parsed().document().text();
        return "\"" + dropped.trigger().span().of(text) + "\" "
                + dropped.trigger().span().begin() + "-"
                + dropped.trigger().span().end() + ", sentence "
                + dropped.sentence().index() + ", rule " + dropped.rule() + ": " + dropped.reason();
    }

    private static String names(List<Participant> parties) {
        return parties.isEmpty()
                ? "?"
                : parties.stream()
                        .map(party -> party.name() == null ? party.text() : String.valueOf(party.name()))
                        .collect(Collectors.joining(", "));
    }
}
