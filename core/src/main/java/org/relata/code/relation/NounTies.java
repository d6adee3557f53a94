package org.relata.code.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.code.Arguments;
import org.relata.lexicon.Natures;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Ties that a noun states: "leader of X", "X's armed wing", "HTS member", "its ally". */
final class NounTies {

    private final RelationWords words;
    private final Natures natures;
    private final PartyWords parties;
    private final Sentence sentence;
    private final Wholes wholes;
    private final Bearers bearers;

    NounTies(RelationWords words, Natures natures, PartyWords parties, Arguments arguments) {
        this.words = words;
        this.natures = natures;
        this.parties = parties;
        this.sentence = parties.sentence();
        this.wholes = new Wholes(words, parties, arguments);
        this.bearers = new Bearers(words, parties, arguments);
    }

    /** What the word states, if it is such a noun. */
    Optional<RelationCandidate> at(Word head) {
        if (!head.isNoun()) {
            return Optional.empty();
        }
        List<RelationNoun> nouns = words.nouns().getOrDefault(head.lemma(), List.of()).stream()
                .filter(noun -> needed(noun, head))
                .toList();
        return nouns.stream()
                .flatMap(noun -> tie(noun, head).stream())
                .findFirst()
                .or(() -> nouns.stream()
                        .filter(RelationNoun::bare)
                        .flatMap(noun -> bare(noun, head).stream())
                        .findFirst());
    }

    private boolean needed(RelationNoun noun, Word head) {
        if (!noun.ofPersons() && head.isProper()) {
            return false;
        }
        return noun.needs().isEmpty()
                || (head.index() > 0
                        && sentence.words().subList(Math.max(0, head.index() - 2), head.index()).stream()
                                .anyMatch(word -> noun.needs().contains(word.lemma())));
    }

    private Optional<RelationCandidate> tie(RelationNoun noun, Word head) {
        Before before = new Before(words, natures, parties, noun, head);
        Wholes.Found behind = wholes.of(noun, head);
        if (!noun.behind().isEmpty()) {
            behind.wholes().removeIf(word -> !isBehind(noun, head, word));
        }
        Optional<Bearers.Found> bearer = bearers.of(noun, head, behind.wholes());
        if (bearer.isPresent() && bearer.get().title() && behind.wholes().isEmpty()) {
            wholes.ofName(noun, bearer.get().heads().get(0), behind);
        }
        List<Mention> whole = wholeMentions(
                noun, head, before, behind, bearer.map(Bearers.Found::heads).orElse(List.of()));
        if (bearer.isEmpty()) {
            return Optional.empty();
        }
        if (whole.isEmpty()
                && noun.bearer().equals("any")
                && bearer.get().heads().size() > 1) {
            return Optional.of(mutual(noun, head, before, behind, bearer.get()));
        }
        String relation = relation(noun, behind, before, whole);
        if (relation.isEmpty()) {
            return Optional.empty();
        }
        List<Mention> who = bearer.get().heads().stream().map(parties::person).toList();
        return Optional.of(candidate(noun, relation, head, before, behind, bearer.get(), who, whole));
    }

    /** "the president's chief of staff" leads no president. */
    private boolean isPersonal(Mention whole, Wholes.Found behind, Before before) {
        boolean post = !behind.post().isEmpty() || !before.post().isEmpty();
        Word head = whole.head();
        return post && (head.isPronoun() || parties.named(head, "PERSON") || parties.isOnePerson(head));
    }

    private String relation(RelationNoun noun, Wholes.Found behind, Before before, List<Mention> whole) {
        String relation = noun.relation();
        if (whole.isEmpty()) {
            return noun.loose() ? "holds-office" : "";
        }
        if (noun.within() != null && behind.within()) {
            return noun.within();
        }
        boolean staff = whole.stream().allMatch(mention -> isPersonal(mention, behind, before));
        return relation.equals("leads") && (before.below() || staff) ? "holds-office" : relation;
    }

    /**
     * What stands before the noun is nearest to it, unless it is only a common noun ("a board member of the fund") or the noun is one
     * like "ally"; then what stands behind it; then what possesses it.
     */
    private List<Mention> wholeMentions(
            RelationNoun noun, Word head, Before before, Wholes.Found behind, List<Word> bearers) {
        List<Mention> all = new ArrayList<>(before.wholes());
        boolean loose = noun.bearer().equals("any")
                || all.stream().noneMatch(mention -> mention.head().isProper());
        if (all.isEmpty() || (loose && !behind.wholes().isEmpty())) {
            all.clear();
            boolean after = behind.wholes().stream().anyMatch(word -> word.index() > head.index());
            behind.wholes().stream()
                    .filter(word -> !after || word.index() > head.index())
                    .forEach(word -> all.add(parties.mention(word)));
        }
        all.removeIf(mention -> bearers.contains(mention.head()));
        return all;
    }

    /** Whose it is too, in the next degree: the state of the ministry. */
    private List<RelationCandidate.Other> others(
            Before before, Wholes.Found behind, List<Mention> whole, List<Word> bearers) {
        List<Word> taken = new ArrayList<>(bearers);
        whole.forEach(mention -> taken.add(mention.head()));
        List<RelationCandidate.Other> others = new ArrayList<>();
        List<Mention> rest = new ArrayList<>(before.wholes());
        behind.wholes().forEach(word -> rest.add(parties.mention(word)));
        for (Mention mention : rest) {
            Word word = mention.head();
            if (!taken.contains(word)) {
                boolean state = parties.isCountry(word) || parties.isPlace(word);
                others.add(new RelationCandidate.Other(mention, state ? "state" : "of"));
            }
        }
        before.states().forEach(state -> others.add(new RelationCandidate.Other(state, "state")));
        behind.areas().forEach(word -> others.add(new RelationCandidate.Other(parties.mention(word), "state")));
        behind.under().forEach(word -> others.add(new RelationCandidate.Other(parties.mention(word), "under")));
        return others;
    }

    /** "Sonora and Ulmia are allies": each the other's. */
    private RelationCandidate mutual(
            RelationNoun noun, Word head, Before before, Wholes.Found behind, Bearers.Found bearer) {
        List<Mention> all = bearer.heads().stream().map(parties::person).toList();
        return candidate(
                noun, noun.relation(), head, before, behind, bearer, all.subList(0, 1), all.subList(1, all.size()));
    }

    /** "members of the league", "experts from the fund", "the group's armed wing": whoever they are. */
    private Optional<RelationCandidate> bare(RelationNoun noun, Word head) {
        boolean argument = !head.is("compound")
                && !head.is("appos")
                && sentence.child(head, "cop").isEmpty();
        List<Mention> whole = wholes.of(noun, head).wholes().stream()
                .filter(word -> isWhole(noun, head, word))
                .map(parties::mention)
                .toList();
        if (!argument || whole.isEmpty()) {
            return Optional.empty();
        }
        Word group = bearers.oneOf(head);
        Mention self = group.equals(head) ? new Mention(sentence, head, head.span()) : parties.mention(group);
        return Optional.of(new RelationCandidate(
                sentence,
                noun.relation(),
                "relation/" + head.lemma() + ".bare",
                head,
                head,
                List.of(head),
                List.of(self),
                whole,
                List.of(),
                null,
                false,
                null));
    }

    private boolean isWhole(RelationNoun noun, Word head, Word word) {
        if (!isNamed(word) || parties.isCountry(word)) {
            return false;
        }
        if (word.index() < head.index()) {
            return !noun.ofPersons() && !parties.named(word, "PERSON");
        }
        if (parties.isOnePerson(word)) {
            return false;
        }
        return noun.behind().isEmpty() || isBehind(noun, head, word);
    }

    private boolean isBehind(RelationNoun noun, Word head, Word word) {
        return word.index() > head.index() && noun.behind().contains(sentence.preposition(word));
    }

    private boolean isNamed(Word word) {
        return word.isProper()
                || sentence.children(word).stream()
                        .anyMatch(child -> child.index() < word.index()
                                && ((child.is("compound") && child.isProper())
                                        || (child.is("amod") && parties.isCountry(child) && parties.isBody(word))));
    }

    private RelationCandidate candidate(
            RelationNoun noun,
            String relation,
            Word head,
            Before before,
            Wholes.Found behind,
            Bearers.Found bearer,
            List<Mention> who,
            List<Mention> whole) {
        List<Word> pieces = new ArrayList<>(before.post());
        pieces.add(head);
        pieces.addAll(behind.post());
        pieces.sort(Comparator.comparingInt(Word::index));
        return new RelationCandidate(
                sentence,
                relation,
                "relation/" + head.lemma() + ".n",
                head,
                bearer.carrier(),
                pieces,
                noun.reverse() ? whole : who,
                noun.reverse() ? who : whole,
                others(before, behind, whole, bearer.heads()),
                post(noun, pieces),
                bearer.started(),
                before.ended() == null ? bearer.ended() : before.ended());
    }

    private static @Nullable String post(RelationNoun noun, List<Word> pieces) {
        boolean office = noun.ofPersons() && !noun.reverse() && !noun.relation().startsWith("successor");
        if (!office || noun.bare()) {
            return null;
        }
        StringBuilder post = new StringBuilder();
        Word last = null;
        for (Word word : pieces) {
            boolean apart = last != null && last.span().end() < word.span().begin();
            post.append(apart ? " " : "").append(word.text());
            last = word;
        }
        return post.toString();
    }
}
