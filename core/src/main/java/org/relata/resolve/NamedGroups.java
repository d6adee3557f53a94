package org.relata.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.code.NounPhrases;
import org.relata.model.Mention;
import org.relata.model.Name;
import org.relata.model.ParsedDocument;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.actor.DocumentActors;

/**
 * The armed groups that one document names, for "the guerrillas" and "rebels" that it leaves unnamed: they are those of the
 * only group named, or of the only one named shortly before. Never across countries, and never forces of a state.
 */
final class NamedGroups {

    private static final int SHORTLY = 2;
    private static final Set<String> KINDS = Set.of(ActorKind.ARMED_GROUP.word(), ActorKind.UNKNOWN.word());

    private record Named(Mention mention, Participant group) {}

    private final ParsedDocument document;
    private final DocumentActors actors;
    private final Map<String, List<Named>> byDay = new HashMap<>();

    NamedGroups(ParsedDocument document, DocumentActors actors) {
        this.document = document;
        this.actors = actors;
    }

    /** The same with the group that it belongs to; as it was where it is no such phrase, or the group would be a guess. */
    Participant grouped(Participant found, Mention mention, @Nullable LocalDate asOf) {
        if (found.actor() != null || !isOpen(found) || !FighterNouns.unnamed(mention)) {
            return found;
        }
        return group(found, mention, asOf).map(named -> belonging(found, named)).orElse(found);
    }

    private static boolean isOpen(Participant participant) {
        return participant.kind() == null || KINDS.contains(participant.kind());
    }

    private static boolean isArmed(Participant participant) {
        return Objects.equals(participant.kind(), ActorKind.ARMED_GROUP.word());
    }

    private Optional<Named> group(Participant found, Mention mention, @Nullable LocalDate asOf) {
        List<Named> fitting =
                named(asOf).stream().filter(one -> fits(found, mention, one)).toList();
        if (isOne(fitting)) {
            return Optional.of(fitting.get(0));
        }
        int at = mention.sentence().index();
        List<Named> near = fitting.stream()
                .filter(one -> isBefore(one.mention, mention))
                .filter(one -> at - one.mention.sentence().index() <= SHORTLY)
                .toList();
        return isOne(near) ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static boolean isBefore(Mention one, Mention other) {
        return one.span().begin() < other.span().begin();
    }

    private static boolean isOne(List<Named> named) {
        return named.stream().map(one -> one.group.actor()).distinct().count() == 1;
    }

    private static boolean fits(Participant found, Mention mention, Named named) {
        boolean country = found.country() == null
                ? !FighterNouns.holdsName(mention)
                : found.country().equals(named.group.country());
        boolean rebels = named.group.sectors().isEmpty()
                || !found.sectors().contains("REB")
                || named.group.sectors().contains("REB");
        return country && rebels && sameVoice(mention, named.mention);
    }

    private static boolean sameVoice(Mention one, Mention other) {
        Part part = one.sentence().part();
        Part before = other.sentence().part();
        boolean comment = part.kind() == PartKind.COMMENT || before.kind() == PartKind.COMMENT;
        return !comment || part.span().equals(before.span());
    }

    private List<Named> named(@Nullable LocalDate asOf) {
        return byDay.computeIfAbsent(String.valueOf(asOf), day -> find(asOf));
    }

    private List<Named> find(@Nullable LocalDate asOf) {
        List<Named> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Word word : sentence.words()) {
                Mention mention = mention(sentence, word);
                if (mention != null) {
                    Participant group = actors.resolve(mention, asOf);
                    if (group.actor() != null && isArmed(group)) {
                        found.add(new Named(mention, group));
                    }
                }
            }
        }
        return found;
    }

    /** The name that ends with this word, or its phrase where it is of a named group: "FARC dissidents", "fighters of the FLN". */
    private static @Nullable Mention mention(Sentence sentence, Word word) {
        Span span = name(sentence, word);
        if (span != null) {
            return new Mention(sentence, word, span);
        }
        if (!FighterNouns.ofGroup(word)) {
            return null;
        }
        Mention phrase = NounPhrases.of(sentence, word);
        return FighterNouns.holdsName(phrase) ? phrase : null;
    }

    /** The name that ends with this word, found by the parser or a row of capitals; null where none does. */
    private static @Nullable Span name(Sentence sentence, Word word) {
        if (!isCapital(word)) {
            return null;
        }
        int last = sentence.nameAt(word).map(Name::last).orElse(word.index());
        boolean goesOn = last + 1 < sentence.words().size() && isCapital(sentence.word(last + 1));
        if (last != word.index() || goesOn) {
            return null;
        }
        int first = sentence.nameAt(word).map(Name::first).orElse(last);
        while (first > 0 && isCapital(sentence.word(first - 1))) {
            first--;
        }
        return new Span(sentence.word(first).span().begin(), word.span().end());
    }

    /** "Shining" of "Shining Path" is no proper noun to the parser. */
    private static boolean isCapital(Word word) {
        return word.isProper()
                || (Character.isUpperCase(word.text().charAt(0)) && !word.tag().equals("DT"));
    }

    private static Participant belonging(Participant found, Named named) {
        Participant group = named.group;
        String via = (found.via() == null ? found.text() : found.via()) + " → " + group.text();
        return new Participant(
                found.text(),
                found.span(),
                found.head(),
                group.actor(),
                group.name(),
                group.kind(),
                group.country(),
                group.sectors().isEmpty() && isArmed(found) ? found.sectors() : group.sectors(),
                via,
                found.candidates(),
                found.role(),
                found.post());
    }
}
