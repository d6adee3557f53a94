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
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;
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
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

    private static final class Words {
        private static final DataNode FILE = LexiconFile.yaml("lexicon/en/fighters.yaml");
        private static final Set<String> NOUNS = words("nouns");
        private static final Set<String> PORTIONS = words("portions");
        private static final Set<String> OTHERS = words("others");

        private static Set<String> words(String list) {
            FILE.allow("nouns", "portions", "others");
            return Set.copyOf(FILE.field(list).texts());
        }
    }

    private record Named(Mention mention, Participant group) {}

    private final ParsedDocument document;
    private final DocumentActors actors;
    private final Map<String, List<Named>> byDay = new HashMap<>();

    NamedGroups(ParsedDocument document, DocumentActors actors) {
        this.document = document;
        this.actors = actors;
    }

    /** The same with the group that it belongs to; as it was where it is no such noun, or the group would be a guess. */
    Participant grouped(Participant found, Mention mention, @Nullable LocalDate asOf) {
        if (found.actor() != null || !isArmed(found) || !isFighters(mention)) {
            return found;
        }
        return group(found, mention, asOf)
                .map(named -> belonging(found, named))
                .orElse(found);
    }

    private static boolean isArmed(Participant participant) {
        return Objects.equals(participant.kind(), ActorKind.ARMED_GROUP.word());
    }

    private boolean isFighters(Mention mention) {
        Sentence sentence = mention.sentence();
        Word noun = content(sentence, mention.head());
        boolean several = PLURAL.contains(noun.tag()) || noun.lemma().equals("insurgency");
        return several
                && Words.NOUNS.contains(noun.lemma())
                && sentence.words().stream()
                        .filter(word -> mention.span().contains(word.span()))
                        .noneMatch(word -> Words.OTHERS.contains(word.lemma()));
    }

    /** "rebels" of "a group of rebels". */
    private static Word content(Sentence sentence, Word head) {
        if (!Words.PORTIONS.contains(head.lemma())) {
            return head;
        }
        return sentence.children(head, "nmod").stream()
                .filter(child -> sentence.preposition(child).equals("of"))
                .findFirst()
                .orElse(head);
    }

    private Optional<Named> group(Participant found, Mention mention, @Nullable LocalDate asOf) {
        List<Named> fitting = named(asOf).stream()
                .filter(one -> fits(found, mention, one))
                .toList();
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
                ? !holdsName(mention)
                : found.country().equals(named.group.country());
        boolean rebels = !found.sectors().contains("REB") || named.group.sectors().contains("REB");
        return country && rebels && sameVoice(mention, named.mention);
    }

    private static boolean holdsName(Mention mention) {
        return mention.sentence().words().stream()
                .anyMatch(word -> word.isProper() && mention.span().contains(word.span()));
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
                Span span = name(sentence, word);
                if (span != null) {
                    Mention mention = new Mention(sentence, word, span);
                    Participant group = actors.resolve(mention, asOf);
                    if (group.actor() != null && isArmed(group)) {
                        found.add(new Named(mention, group));
                    }
                }
            }
        }
        return found;
    }

    /** The name that ends with this word; null where none does. */
    private static @Nullable Span name(Sentence sentence, Word word) {
        if (!word.isProper()) {
            return null;
        }
        Optional<Name> name = sentence.nameAt(word);
        if (name.isEmpty()) {
            return word.span();
        }
        Span whole = new Span(sentence.word(name.get().first()).span().begin(), word.span().end());
        return name.get().last() == word.index() ? whole : null;
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
                group.sectors(),
                via,
                found.candidates(),
                found.role(),
                found.post());
    }
}
