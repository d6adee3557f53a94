package org.relata.resolve.actor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.model.Mention;
import org.relata.model.Name;
import org.relata.model.Participant;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/**
 * Makes a mention in a sentence into a participant as of a day. Pronouns are left to the resolver of references: they
 * come back without an actor. Immutable, safe to share by threads.
 */
public final class ActorResolver {

    /** Relations in which a capital acts for its government; elsewhere ("a blast in Damascus") it is a place. */
    private static final Set<String> ACTING = Set.of("nsubj", "nsubj:pass", "obl:agent", "nmod:poss", "obj", "iobj");

    /** The rest of a name: "in Iraq", "in the Arabian Peninsula", "of the Levant". */
    private static final Pattern CONTINUED = Pattern.compile(
            "\\s(?:in|of)\\s(?:the\\s)?\\p{Lu}[\\p{L}-]+(?:\\s(?:and\\s(?:the\\s)?)?\\p{Lu}[\\p{L}-]+){0,3}");

    private static final int LONGEST_END = 60;

    private final ActorNames names;

    /** A resolver of names as these are. */
    public ActorResolver(ActorNames names) {
        this.names = names;
    }

    /** A resolver with the registry that comes with Relata. */
    public static ActorResolver builtIn() {
        return new ActorResolver(ActorNames.builtIn());
    }

    /** The names that it resolves by. */
    public ActorNames names() {
        return names;
    }

    /**
     * A resolver with a user's own actors and agents laid over the built-in ones: see docs/own-dictionaries.md.
     *
     * @param remarks is told what was taken of dictionaries, and what not
     * @throws org.relata.RelataException of code {@code DATA} with file and line of each fault, or of code
     *     {@code USAGE} when nothing is there
     */
    public static ActorResolver with(List<Path> paths, Consumer<String> remarks) {
        return new ActorResolver(OwnActors.read(paths, remarks).names());
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
        List<ActorMatch> matches = matches(mention, documentText, asOf, document);
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

    /** By the whole phrase, by the phrase up to its head, by the name at its head; the first that tells something. */
    private List<ActorMatch> matches(Mention mention, String text, @Nullable LocalDate asOf, DocumentNames document) {
        List<ActorMatch> longer = continued(mention, text, asOf, document);
        if (!longer.isEmpty()) {
            return longer;
        }
        List<ActorMatch> unsure = List.of();
        for (String phrase : List.of(mention.text(text), toHead(mention, text), nameAtHead(mention, text))) {
            if (!phrase.isBlank()) {
                List<ActorMatch> found = lookup(phrase, asOf, document);
                if (ActorNames.best(found).isPresent()) {
                    return found;
                }
                unsure = unsure.isEmpty() ? found : unsure;
            }
        }
        return unsure;
    }

    /** "Al-Qaeda in Iraq": what the parser hangs elsewhere can belong to the name. */
    private List<ActorMatch> continued(Mention mention, String text, @Nullable LocalDate asOf, DocumentNames document) {
        int end = mention.span().end();
        Matcher more = CONTINUED.matcher(text).region(end, Math.min(text.length(), end + LONGEST_END));
        if (!mention.head().isProper() || !more.lookingAt()) {
            return List.of();
        }
        String own = mention.text(text);
        List<ActorMatch> found = names.lookup(own + more.group(), asOf);
        Optional<String> actor = ActorNames.best(found).map(ActorMatch::actor);
        Optional<String> shorter = ActorNames.best(lookup(own, asOf, document)).map(ActorMatch::actor);
        return actor.isPresent() && shorter.isPresent() && !actor.equals(shorter) ? found : List.of();
    }

    private List<ActorMatch> lookup(String phrase, @Nullable LocalDate asOf, DocumentNames document) {
        Optional<String> full = document.fullName(withoutPossessive(phrase)).or(() -> document.expansion(phrase));
        if (full.isPresent()) {
            List<ActorMatch> found = names.lookup(full.get(), asOf);
            if (ActorNames.best(found).filter(match -> match.actor() != null).isPresent()) {
                return found;
            }
        }
        List<ActorMatch> found = names.lookup(phrase, asOf);
        boolean named =
                ActorNames.best(found).filter(match -> match.actor() != null).isPresent();
        String expanded = document.expanded(phrase);
        if (named || expanded.equals(phrase)) {
            return found;
        }
        List<ActorMatch> longer = names.lookup(expanded, asOf);
        return ActorNames.best(longer).isPresent() ? longer : found;
    }

    private static String withoutPossessive(String phrase) {
        return phrase.endsWith("'s") || phrase.endsWith("’s") ? phrase.substring(0, phrase.length() - 2) : phrase;
    }

    private static String toHead(Mention mention, String text) {
        int end = mention.head().span().end();
        Optional<Name> name = mention.sentence().nameAt(mention.head());
        if (name.isPresent()) {
            end = Math.max(
                    end, mention.sentence().word(name.get().last()).span().end());
        }
        int begin = Math.min(mention.span().begin(), mention.head().span().begin());
        return new Span(begin, Math.max(begin, Math.min(end, text.length()))).of(text);
    }

    private static String nameAtHead(Mention mention, String text) {
        Sentence sentence = mention.sentence();
        return sentence.nameAt(mention.head())
                .map(name -> new Span(
                                sentence.word(name.first()).span().begin(),
                                sentence.word(name.last()).span().end())
                        .of(text))
                .orElseGet(() -> mention.head().text());
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
