package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Mention;
import org.relata.model.Participant;
import org.relata.model.Word;

/**
 * Makes the mentions of one document into participants. It remembers what it has looked up, since a document names the
 * same few actors again and again: not for several threads at once.
 */
public final class DocumentActors {

    /** Relations in which a capital acts for its government; elsewhere ("a blast in Damascus") it is a place. */
    private static final Set<String> ACTING = Set.of("nsubj", "nsubj:pass", "obl:agent", "nmod:poss", "obj", "iobj");

    private final ActorNames names;
    private final String text;
    private final DocumentNames document;
    private final Map<String, List<ActorMatch>> known = new HashMap<>();

    DocumentActors(ActorNames names, String text, DocumentNames document) {
        this.names = names;
        this.text = text;
        this.document = document;
    }

    /**
     * Who is meant.
     *
     * @param asOf day of the event, else of publication; null where neither is known
     * @return never null; actor, kind, country and sectors are empty where nothing is known or it would be a guess
     */
    public Participant resolve(Mention mention, @Nullable LocalDate asOf) {
        if (mention.head().isPronoun()) {
            return participant(mention, null, 0);
        }
        List<ActorMatch> matches = new MentionLookup(names, text, asOf, document, known).matches(mention);
        ActorMatch match = ActorNames.best(matches).orElse(null);
        String country = match == null ? null : match.country();
        if (match != null && match.kind() == ActorKind.POPULATION && country != null && isAdjectiveOfAct(mention)) {
            match = names.state(country, asOf).orElse(match);
        }
        if (match != null && match.metonym() && isCapital(match) && !acts(mention.head())) {
            match = asPlace(match);
        }
        return participant(mention, match, matches.size());
    }

    /** "Turkish" alone, before the noun that tells what was done: its state's, unless that is what a people does. */
    private static boolean isAdjectiveOfAct(Mention mention) {
        Word head = mention.head();
        return head.tag().equals("JJ")
                && mention.span().equals(head.span())
                && mention.sentence()
                        .head(head)
                        .filter(noun -> noun.isNoun() && !PhraseWords.builtIn().isOfPeople(noun.lemma()))
                        .isPresent();
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

    private Participant participant(Mention mention, @Nullable ActorMatch match, int candidates) {
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
