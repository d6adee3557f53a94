package org.relata.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.lexicon.RuleBook;
import org.relata.model.Mention;
import org.relata.model.ParsedDocument;
import org.relata.model.Participant;
import org.relata.resolve.actor.ActorResolver;
import org.relata.resolve.actor.DocumentNames;
import org.relata.resolve.reference.References;

/** Resolves the phrases of one document to participants, references followed. */
public final class Parties {

    private static final int LONGEST_CHAIN = 4;

    private final String text;
    private final ActorResolver actors;
    private final DocumentNames names;
    private final References references;

    private Parties(ParsedDocument document, ActorResolver actors, RuleBook rules) {
        this.text = document.document().text();
        this.actors = actors;
        this.names = DocumentNames.of(document);
        this.references = References.of(document, rules);
    }

    /** For the phrases of this document. */
    public static Parties of(ParsedDocument document, ActorResolver actors, RuleBook rules) {
        return new Parties(document, actors, rules);
    }

    /**
     * Who the phrase stands for.
     *
     * @param asOf day of the event, else of publication; null where neither is known
     */
    public Participant resolve(Mention mention, @Nullable LocalDate asOf) {
        StringBuilder via = new StringBuilder();
        Mention target = mention;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Optional<Mention> next = references.antecedent(target);
            if (next.isEmpty() || next.get().equals(target)) {
                break;
            }
            via.append(via.isEmpty() ? target.text(text) : "")
                    .append(" → ")
                    .append(next.get().text(text));
            target = next.get();
        }
        Participant found = actors.resolve(target, text, asOf, names);
        return via.isEmpty() ? found : renamed(found, mention, via.toString());
    }

    /** The same for each. */
    public List<Participant> resolve(List<Mention> mentions, @Nullable LocalDate asOf) {
        return mentions.stream().map(mention -> resolve(mention, asOf)).toList();
    }

    private Participant renamed(Participant found, Mention mention, String via) {
        return new Participant(
                mention.text(text),
                mention.span(),
                mention.head().text(),
                found.actor(),
                found.name(),
                found.kind(),
                found.country(),
                found.sectors(),
                via,
                found.candidates(),
                found.role(),
                found.post());
    }
}
