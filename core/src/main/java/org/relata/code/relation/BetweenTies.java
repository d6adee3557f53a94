package org.relata.code.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.code.Arguments;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Ties that a noun or adjective names with both ends: "Iran's support for X", "an alliance with X", "loyal to X". */
final class BetweenTies {

    private static final Set<String> STATES = Set.of("remain", "stand", "stay", "be");

    private final RelationWords words;
    private final PartyWords parties;
    private final Sentence sentence;
    private final Arguments arguments;

    BetweenTies(RelationWords words, PartyWords parties, Arguments arguments) {
        this.words = words;
        this.parties = parties;
        this.sentence = parties.sentence();
        this.arguments = arguments;
    }

    /** What the word states, if it is such a noun or adjective and both ends are told. */
    Optional<RelationCandidate> at(Word word) {
        RelationWords.Between between = words.between().get(word.lemma());
        boolean adjective = word.tag().startsWith("JJ") || word.tag().equals("VBN");
        if (between == null || word.isProper() || !(word.isNoun() || adjective)) {
            return Optional.empty();
        }
        List<Word> from = open(adjective ? bearers(word) : holders(between, word));
        List<Word> to = open(others(between, word));
        if (between.relation().equals("leads") && !isUnder(between, word)) {
            to = to.stream()
                    .filter(party -> parties.isBody(party) && !parties.isCountry(party))
                    .toList();
        }
        if (from.isEmpty() && !adjective) {
            List<Word> both = open(arguments.oblique(word, "between"));
            from = both.stream().limit(1).toList();
            to = both.stream().skip(1).toList();
        }
        List<Word> one = from;
        List<Word> other = to.stream().filter(party -> !one.contains(party)).toList();
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        boolean turned = isUnder(between, word);
        return Optional.of(candidate(between, word, turned ? other : one, turned ? one : other));
    }

    private RelationCandidate candidate(RelationWords.Between between, Word word, List<Word> from, List<Word> to) {
        return new RelationCandidate(
                sentence,
                between.relation(),
                "relation/" + word.lemma() + ".between",
                word,
                carrier(between, word),
                List.of(word),
                from.stream().map(parties::person).toList(),
                to.stream().map(parties::person).toList(),
                List.of(),
                null,
                false,
                null);
    }

    /** "pledged allegiance to X": by pledging it is formed; the verb tells whether and when. */
    private Word carrier(RelationWords.Between between, Word word) {
        return sentence.head(word)
                .filter(verb ->
                        between.verbal() && word.is("obj") && verb.isVerb() && words.is("forming", verb.lemma()))
                .orElse(word);
    }

    private List<Word> others(RelationWords.Between between, Word word) {
        List<Word> found = new ArrayList<>();
        between.to().stream().sorted().forEach(preposition -> found.addAll(arguments.oblique(word, preposition)));
        if (found.isEmpty() && between.verbal() && word.is("obj")) {
            Word verb = sentence.word(word.head());
            between.to().stream().sorted().forEach(preposition -> found.addAll(arguments.oblique(verb, preposition)));
        }
        return found;
    }

    /** Who stands before the noun, or who forms the tie. */
    private List<Word> holders(RelationWords.Between between, Word noun) {
        List<Word> found = new ArrayList<>(sentence.children(noun, "nmod:poss"));
        for (Word child : sentence.children(noun)) {
            boolean before = child.index() < noun.index() && (child.is("compound") || child.is("amod"));
            if (found.isEmpty() && before && parties.isBody(child)) {
                found.add(child);
            }
        }
        Word above = sentence.head(noun).orElse(null);
        if (found.isEmpty() && above != null && noun.is("obj") && between.verbal()) {
            boolean forms = above.isVerb() && words.is("forming", above.lemma());
            found.addAll(forms ? arguments.subject(above) : List.of());
        }
        if (found.isEmpty() && above != null && sentence.preposition(noun).equals("in") && isState(above)) {
            found.addAll(arguments.subject(above));
        }
        if (found.isEmpty() && above != null && isUnder(between, noun)) {
            found.addAll(above.isNoun() ? List.of(above) : arguments.subject(above));
        }
        return found;
    }

    /** "remains steadfast in support of X", "stands in support of X". */
    private static boolean isState(Word word) {
        return STATES.contains(word.lemma()) || (word.tag().startsWith("JJ") && (word.is("xcomp") || word.is("root")));
    }

    /** "the group is under the leadership of X". */
    private boolean isUnder(RelationWords.Between between, Word noun) {
        return between.relation().equals("leads") && sentence.preposition(noun).equals("under");
    }

    /** "forces loyal to X", "the militia is loyal to X". */
    private List<Word> bearers(Word adjective) {
        if (adjective.is("amod") || adjective.is("acl")) {
            // "members of the army and militiamen loyal to it": the noun right before it is meant, whatever the parser
            // hangs it on.
            Word before = sentence.word(Math.max(0, adjective.index() - 1));
            if (before.isNoun() && !before.is("compound")) {
                return List.of(before);
            }
            return sentence.head(adjective).map(List::of).orElse(List.of());
        }
        boolean predicate = sentence.child(adjective, "cop").isPresent() || adjective.is("xcomp");
        return predicate ? arguments.subject(adjective) : List.of();
    }

    private List<Word> open(List<Word> heads) {
        return heads.stream()
                .flatMap(word -> arguments.conjuncts(word).stream())
                .map(parties::toName)
                .filter(word -> parties.isAny(word) && !word.tag().startsWith("WDT"))
                .distinct()
                .toList();
    }
}
