package org.relata.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.Coded;
import org.relata.model.Claim;
import org.relata.model.Mention;
import org.relata.model.Participant;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.resolve.reference.ReferenceStep;

/** Who somebody in a claim is: where the words stand, what they stand for step by step, and who that is in the registry. */
final class PartyExplanation {

    private static final int LONGEST = 6;

    private final Coded coded;
    private final Claim claim;
    private final String text;

    PartyExplanation(Coded coded, Claim claim) {
        this.coded = coded;
        this.claim = claim;
        this.text = claim.document().text();
    }

    List<String> lines(@Nullable Participant party) {
        List<String> lines = new ArrayList<>();
        if (party == null) {
            return lines;
        }
        String via = party.via();
        Optional<Mention> own = own(party, via);
        own.ifPresent(mention -> lines.add("  stands as " + role(mention)));
        if (via != null) {
            lines.add("  stands for: " + via);
            own.ifPresent(mention -> steps(mention, lines));
        }
        lines.add(
                party.actor() == null
                        ? "  nobody in the registry by that name" + candidates(party)
                        : "  is " + party.actor() + " (" + party.name() + ")" + candidates(party));
        lines.add("  kind " + party.kind() + ", country " + party.country() + ", sectors " + party.sectors()
                + (party.post() == null ? "" : ", post " + party.post()));
        return lines;
    }

    /** The words of the claim's own sentence: those of the party, or the pronoun or short form that its path begins with. */
    private Optional<Mention> own(Participant party, @Nullable String via) {
        Sentence sentence = claim.sentence();
        if (via != null) {
            return coded.followed().stream()
                    .map(ReferenceStep::from)
                    .filter(from -> from.sentence().index() == sentence.index())
                    .filter(from -> via.startsWith(from.text(text) + " → "))
                    .findFirst();
        }
        return sentence.words().stream()
                .filter(word ->
                        party.span().contains(word.span()) && word.text().equals(party.head()))
                .findFirst()
                .map(word -> new Mention(sentence, word, party.span()));
    }

    private static String role(Mention mention) {
        Word head = mention.head();
        return head.relation()
                + mention.sentence()
                        .head(head)
                        .map(above -> " of \"" + above.text() + "\"")
                        .orElse(" of the sentence");
    }

    private void steps(Mention from, List<String> lines) {
        Mention at = from;
        for (int i = 0; i < LONGEST; i++) {
            Mention here = at;
            Optional<ReferenceStep> step = coded.followed().stream()
                    .filter(one -> one.from().span().equals(here.span()))
                    .findFirst();
            if (step.isEmpty()) {
                return;
            }
            at = step.get().to();
            lines.add("    " + quoted(here.span()) + " → " + quoted(at.span()) + " in sentence "
                    + at.sentence().index() + ", by the rule: " + step.get().rule());
        }
    }

    private String quoted(Span span) {
        return "\"" + span.of(text) + "\" " + span.begin() + "-" + span.end();
    }

    private static String candidates(Participant party) {
        return party.candidates() > 1 ? ", out of " + party.candidates() + " candidates" : "";
    }
}
