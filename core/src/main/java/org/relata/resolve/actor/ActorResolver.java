package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Mention;
import org.relata.model.Participant;
import org.relata.model.Word;

/**
 * Makes a mention in a sentence into a participant as of a day. Pronouns are left to the resolver of references: they
 * come back without an actor. Immutable, safe to share by threads.
 */
public final class ActorResolver {

    /** Relations in which a capital acts for its government; elsewhere ("a blast in Damascus") it is a place. */
    private static final Set<String> ACTING = Set.of("nsubj", "nsubj:pass", "obl:agent", "nmod:poss", "obj", "iobj");

    private final ActorNames names;

    /** A resolver of names as these are. */
    public ActorResolver(ActorNames names) {
        this.names = names;
    }

    /** A resolver with the registry that comes with Relata. */
    public static ActorResolver builtIn() {
        return new ActorResolver(ActorNames.builtIn());
    }

    /**
     * Who is meant.
     *
     * @param documentText the text that the mention's offsets are counted in
     * @param asOf day of the event, else of publication; null where neither is known
     * @param document the names that the document introduces itself
     * @return never null; actor, kind, country and sectors are empty where nothing is known or it would be a guess
     */
    public Participant resolve(Mention mention, String documentText, @Nullable LocalDate asOf, DocumentNames document) {
        if (mention.head().isPronoun()) {
            return participant(mention, documentText, null, 0);
        }
        ActorNames local = names.in(document.countries());
        List<ActorMatch> matches = new MentionLookup(local, documentText, asOf, document).matches(mention);
        Optional<ActorMatch> best = ActorNames.best(matches);
        ActorMatch match = best.orElse(null);
        if (match != null && match.metonym() && isCapital(match) && !acts(mention.head())) {
            match = asPlace(match);
        }
        return participant(mention, documentText, match, matches.size());
    }

    private static boolean isCapital(ActorMatch match) {
        return match.reason().startsWith("capital");
    }

    private static boolean acts(Word head) {
        return ACTING.contains(head.relation());
    }

    private static ActorMatch asPlace(ActorMatch capital) {
        return new ActorMatch(
                null, null, null, capital.country(), List.of(), capital.score(), null, false, "a capital as a place");
    }

    private static Participant participant(Mention mention, String text, @Nullable ActorMatch match, int candidates) {
        String head = mention.head().text();
        if (match == null) {
            return new Participant(
                    mention.text(text),
                    mention.span(),
                    head,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    candidates,
                    null,
                    null);
        }
        ActorKind kind = match.kind();
        return new Participant(
                mention.text(text),
                mention.span(),
                head,
                match.actor(),
                match.name(),
                kind == null ? null : kind.word(),
                match.country(),
                match.sectors(),
                null,
                candidates,
                null,
                match.post());
    }
}
