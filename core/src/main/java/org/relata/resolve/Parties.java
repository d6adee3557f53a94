package org.relata.resolve;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.code.NatureOf;
import org.relata.code.NounPhrases;
import org.relata.code.attribution.Attribution;
import org.relata.lexicon.RuleBook;
import org.relata.model.Mention;
import org.relata.model.ParsedDocument;
import org.relata.model.Participant;
import org.relata.model.Sentence;
import org.relata.model.Word;
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.actor.ActorResolver;
import org.relata.resolve.actor.DocumentActors;
import org.relata.resolve.actor.DocumentNames;
import org.relata.resolve.reference.ReferenceStep;
import org.relata.resolve.reference.References;

/** Resolves the phrases of one document to participants, references followed. For one thread at a time. */
public final class Parties {

    private static final int LONGEST_CHAIN = 4;

    private static final Set<String> MAKERS = Set.of("by", "from", "of");

    private static final Set<String> STATE = Set.of(ActorKind.REGIME.word(), ActorKind.ORGAN.word());

    private static final Set<String> BODIES =
            Set.of(ActorKind.REGIME.word(), ActorKind.ORGAN.word(), ActorKind.INTERNATIONAL.word());

    private static final Set<String> FORCES = Set.of(ActorKind.ARMED_GROUP.word(), ActorKind.ORGAN.word());

    private final String text;
    private final DocumentActors actors;
    private final References references;
    private final NatureOf natureOf;
    private final Periodicals periodicals;
    private final NamedGroups groups;
    private final Others others;
    private final Set<ReferenceStep> followed = new LinkedHashSet<>();

    private Parties(ParsedDocument document, ActorResolver actors, List<Attribution> attributions, RuleBook rules) {
        this.text = document.casedText();
        this.actors = actors.in(text, DocumentNames.of(document));
        this.references = References.of(document, attributions, rules);
        this.natureOf = new NatureOf(rules.natures());
        this.periodicals = new Periodicals(document, natureOf);
        this.groups = new NamedGroups(document, this.actors);
        this.others = new Others(document, natureOf);
    }

    /**
     * For the phrases of this document.
     *
     * @param attributions who says what in it: they tell who "I" is
     */
    public static Parties of(
            ParsedDocument document, ActorResolver actors, List<Attribution> attributions, RuleBook rules) {
        return new Parties(document, actors, attributions, rules);
    }

    /**
     * Who the phrase stands for. A pronoun or short form gives the words of the phrase it stands for, with the path there
     * in {@code via}.
     *
     * @param asOf day of the event, else of publication; null where neither is known
     */
    public Participant resolve(Mention mention, @Nullable LocalDate asOf) {
        StringBuilder via = new StringBuilder();
        Mention target = mention;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Optional<Mention> next = next(target);
            if (next.isEmpty() || next.get().equals(target)) {
                break;
            }
            followed.addAll(references.path(target));
            via.append(via.isEmpty() ? target.text(text) : "")
                    .append(" → ")
                    .append(next.get().text(text));
            target = next.get();
        }
        Participant found = actors.resolve(target, asOf);
        if (!via.isEmpty()) {
            Participant own = actors.resolve(mention, asOf);
            if (isState(own) && (isArmedGroup(found) || (own.actor() != null && isUnknown(found)))) {
                return own;
            }
        }
        if (!via.isEmpty()) {
            found = isWork(mention) ? named(found, mention, via.toString()) : named(found, target, via.toString());
        }
        Mention like = others.alike(mention).orElse(null);
        if (like != null) {
            Participant those = resolve(like, asOf);
            return named(
                    those, mention, mention.text(text) + " → " + (those.via() == null ? those.text() : those.via()));
        }
        return insider(groups.grouped(found, target, asOf), target, asOf);
    }

    /** "our partner in the interior ministry" stands for the ministry, "two of its men" for the group whose men they are. */
    private Participant insider(Participant found, Mention mention, @Nullable LocalDate asOf) {
        if (found.actor() != null) {
            return found;
        }
        Mention whole = Insiders.belonging(mention).orElse(null);
        Participant body = whole == null ? null : actors.resolve(whole, asOf);
        if (body == null || body.actor() == null || !BODIES.contains(String.valueOf(body.kind()))) {
            return member(found, mention, asOf);
        }
        return named(body, mention, path(found, body));
    }

    private Participant member(Participant found, Mention mention, @Nullable LocalDate asOf) {
        Mention owner = Insiders.owner(mention).orElse(null);
        Participant group = owner == null ? null : resolve(owner, asOf);
        return group == null || group.via() == null || !FORCES.contains(String.valueOf(group.kind()))
                ? found
                : named(group, mention, path(found, group));
    }

    private static String path(Participant from, Participant to) {
        return (from.via() == null ? from.text() : from.via()) + " → " + to.text();
    }

    /** "The government" is no group of guerrillas, however near that was named. */
    private static boolean isState(Participant own) {
        return own.kind() != null && STATE.contains(own.kind());
    }

    private static boolean isUnknown(Participant found) {
        return found.actor() == null && found.kind() == null;
    }

    private static boolean isArmedGroup(Participant found) {
        return ActorKind.ARMED_GROUP.word().equals(found.kind());
    }

    /** The steps of every reference followed so far, in the order in which they were asked for. */
    public List<ReferenceStep> followed() {
        return List.copyOf(followed);
    }

    /** The party itself, no reference followed. */
    public Participant asWritten(Mention mention, @Nullable LocalDate asOf) {
        return actors.resolve(mention, asOf);
    }

    private Optional<Mention> next(Mention mention) {
        if (isWork(mention)) {
            return maker(mention);
        }
        return periodicals
                .owner(mention)
                .flatMap(owner -> owner.head().isPronoun() ? references.antecedent(owner) : Optional.of(owner))
                .or(() -> references.antecedent(mention));
    }

    /** A request, a plan, a resolution: not a party, but somebody's. */
    private boolean isWork(Mention mention) {
        return natureOf.of(mention.sentence(), mention.head()).equals(Set.of("DOCUMENT"));
    }

    /** Whose it is: "Croatia's request", "a request from Croatia", "the Croatian request". */
    private Optional<Mention> maker(Mention mention) {
        Sentence sentence = mention.sentence();
        for (Word child : sentence.children(mention.head())) {
            boolean owner = child.relation().equals("nmod:poss")
                    || (child.relation().equals("nmod") && MAKERS.contains(sentence.preposition(child)));
            if (owner && NatureOf.isParty(natureOf.of(sentence, child))) {
                return Optional.of(NounPhrases.of(sentence, child));
            }
        }
        return Optional.empty();
    }

    /** The same for each; a pronoun that stands for several phrases gives all of them. */
    public List<Participant> resolve(List<Mention> mentions, @Nullable LocalDate asOf) {
        return mentions.stream()
                .flatMap(mention -> each(mention, asOf).stream())
                .toList();
    }

    private List<Participant> each(Mention mention, @Nullable LocalDate asOf) {
        List<Mention> members = isWork(mention)
                ? List.of()
                : references.antecedent(mention).map(references::members).orElse(List.of());
        if (members.size() < 2) {
            return List.of(resolve(mention, asOf));
        }
        followed.addAll(references.path(mention));
        return members.stream()
                .map(member ->
                        named(actors.resolve(member, asOf), member, mention.text(text) + " → " + member.text(text)))
                .toList();
    }

    private Participant named(Participant found, Mention mention, String via) {
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
