package org.relata.code.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.code.Arguments;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Whom a body has as its parts: "the alliance includes X", "the coalition, including X and Y". */
final class InclusionTies {

    private static final Set<String> VERBS = Set.of("include", "comprise", "encompass", "unite");

    private final RelationWords words;
    private final PartyWords parties;
    private final Sentence sentence;
    private final Arguments arguments;

    InclusionTies(RelationWords words, PartyWords parties, Arguments arguments) {
        this.words = words;
        this.parties = parties;
        this.sentence = parties.sentence();
        this.arguments = arguments;
    }

    /** What the word states, if it tells of parts and the whole is a body that has them. */
    Optional<RelationCandidate> at(Word word) {
        if (!VERBS.contains(word.lemma())) {
            return Optional.empty();
        }
        if (word.is("case") || word.is("mark")) {
            Word part = sentence.word(word.head());
            return sentence.head(part)
                    .filter(whole -> part.is("nmod"))
                    .flatMap(whole -> tie(word, List.of(whole), List.of(part)));
        }
        boolean active = word.isVerb() && !arguments.passive(word);
        return active ? tie(word, arguments.subject(word), arguments.object(word)) : Optional.empty();
    }

    private Optional<RelationCandidate> tie(Word head, List<Word> wholes, List<Word> parts) {
        List<Word> whole = wholes.stream().filter(this::isCollective).limit(1).toList();
        List<Word> members = parts.stream()
                .flatMap(part -> arguments.conjuncts(part).stream())
                .filter(part -> parties.isBody(part) && !part.isPronoun() && !parties.isOnePerson(part))
                .distinct()
                .toList();
        if (whole.isEmpty() || members.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RelationCandidate(
                sentence,
                "part-of",
                "relation/" + head.lemma() + ".inclusion",
                head,
                head,
                List.of(head),
                members.stream().map(parties::person).toList(),
                whole.stream().map(parties::mention).toList(),
                List.of(),
                null,
                false,
                null));
    }

    /** One body by a common noun, or by a name that holds one: "the Northern Council". */
    private boolean isCollective(Word word) {
        boolean one = !word.tag().endsWith("S");
        return one && word.isNoun() && words.is("collective", word.lemma());
    }
}
