package org.relata.code.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.relata.code.Arguments;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Ties that a verb states: "is run by X", "grew out of X", "formerly known as X". */
final class VerbTies {

    private static final Set<String> PERSONS = Set.of("i", "me", "us", "we", "you", "he", "him", "she", "her");

    private final RelationWords words;
    private final PartyWords parties;
    private final Sentence sentence;
    private final Arguments arguments;
    private final ReducedParticiples reduced;
    private final DeclaredPolities polities;

    VerbTies(RelationWords words, PartyWords parties, Arguments arguments) {
        this.words = words;
        this.parties = parties;
        this.sentence = parties.sentence();
        this.arguments = arguments;
        this.reduced = new ReducedParticiples(parties);
        this.polities = new DeclaredPolities(words, parties);
    }

    /** What the verb states, if it is such a verb and both ends are told. */
    Optional<RelationCandidate> at(Word verb) {
        if (!verb.isVerb() || isHyphened(verb)) {
            return Optional.empty();
        }
        for (RelationVerb frame : words.verbs().getOrDefault(verb.lemma(), List.of())) {
            Optional<RelationCandidate> found = tie(frame, verb);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isHyphened(Word verb) {
        return verb.index() > 0 && sentence.word(verb.index() - 1).tag().equals("HYPH");
    }

    private Optional<RelationCandidate> tie(RelationVerb frame, Word verb) {
        boolean passive = arguments.passive(verb) || reduced.of(verb).isPresent();
        if ((frame.passive() && !passive)
                || (!frame.needs().isEmpty() && needed(frame, verb).isEmpty())) {
            return Optional.empty();
        }
        if (isOtherSense(frame, verb)) {
            return Optional.empty();
        }
        List<Word> from = argument(frame, frame.from(), verb);
        if (frame.to().equals("result")) {
            // "merged with the brigade to form the front": both did.
            from = Stream.concat(from.stream(), argument(frame, "with", verb).stream())
                    .toList();
        }
        List<Word> to = without(from, argument(frame, frame.to(), verb));
        if (from.isEmpty() || (to.isEmpty() && !frame.open())) {
            return Optional.empty();
        }
        List<Word> pieces = needed(frame, verb).map(word -> inOrder(verb, word)).orElse(List.of(verb));
        return Optional.of(new RelationCandidate(
                sentence,
                frame.relation(),
                "relation/" + verb.lemma() + ".v",
                verb,
                verb,
                pieces,
                mentions(from),
                mentions(to),
                List.of(),
                null,
                frame.start(),
                null));
    }

    /** "joined them for talks", "replaced it with a fence", "leads by two points", "broke off talks". */
    private boolean isOtherSense(RelationVerb frame, Word verb) {
        boolean exchange = frame.verbs().contains("replace")
                && !arguments.passive(verb)
                && !arguments.oblique(verb, "with").isEmpty();
        boolean race = frame.verbs().contains("lead")
                && !arguments.passive(verb)
                && !arguments.oblique(verb, "by").isEmpty();
        boolean cut = frame.relation().equals("split-from")
                && frame.from().equals("subject")
                && frame.needs().isEmpty()
                && !frame.to().equals("object")
                && sentence.child(verb, "obj").isPresent();
        return exchange || race || cut || (frame.verbs().contains("join") && isCompany(verb));
    }

    /** "joined the league for talks", "joined the league in condemning it": in company, not as a member. */
    private boolean isCompany(Word verb) {
        boolean together = sentence.children(verb, "advcl").stream()
                .flatMap(child -> sentence.children(child, "mark").stream())
                .anyMatch(mark -> mark.lemma().equals("in"));
        return together || !arguments.oblique(verb, "for").isEmpty();
    }

    private static List<Word> without(List<Word> some, List<Word> all) {
        return all.stream().filter(word -> !some.contains(word)).toList();
    }

    private static List<Word> inOrder(Word verb, Word other) {
        return other.index() < verb.index() ? List.of(other, verb) : List.of(verb, other);
    }

    private Optional<Word> needed(RelationVerb frame, Word verb) {
        return sentence.children(verb).stream()
                .filter(child -> frame.needs().contains(child.lemma()))
                .findFirst()
                .or(() -> sentence.children(verb).stream()
                        .filter(child -> child.is("obl"))
                        .flatMap(child -> sentence.children(child).stream())
                        .filter(child -> frame.needs().contains(child.lemma()) && child.is("case"))
                        .findFirst())
                .or(() -> reduced.of(verb)
                        .map(ReducedParticiples.Found::particle)
                        .filter(particle -> frame.needs().contains(particle.lemma())));
    }

    private List<Mention> mentions(List<Word> heads) {
        return heads.stream().map(parties::person).toList();
    }

    private List<Word> argument(RelationVerb frame, String where, Word verb) {
        List<Word> found = switch (where) {
            case "subject" ->
                reduced.of(verb)
                        .map(ReducedParticiples.Found::agent)
                        .map(List::of)
                        .orElseGet(() -> arguments.subject(verb));
            case "object" ->
                reduced.of(verb)
                        .map(ReducedParticiples.Found::noun)
                        .map(List::of)
                        .orElseGet(() -> object(verb));
            case "object.of" -> polities.created(arguments.object(verb));
            case "complement" -> sentence.children(verb, "xcomp");
            case "result" -> result(verb);
            case "self" -> renamedTo(verb);
            case "subject.of" ->
                arguments.subject(verb).stream()
                        .flatMap(part -> arguments.oblique(part, "of").stream())
                        .toList();
            case "merger" -> merged(verb);
            default -> oblique(verb, where);
        };
        return found.stream()
                .map(this::meant)
                .flatMap(word -> arguments.conjuncts(word).stream())
                .map(parties::toName)
                .filter(word -> fits(frame, where, word))
                .distinct()
                .toList();
    }

    /** "X, who led": whom a relative pronoun stands for, also where the parser does not tie the clause to it. */
    private Word meant(Word word) {
        return word.tag().startsWith("W") ? parties.beforeComma(word).orElse(word) : word;
    }

    /** "the government, led by X": also where the parser hangs the participle on the sentence's verb. */
    private List<Word> object(Word verb) {
        boolean trailing = verb.is("advcl")
                && verb.index() > 1
                && sentence.word(verb.index() - 1).tag().equals(",")
                && sentence.child(verb, "obl:agent").isPresent();
        if (!trailing || !arguments.passive(verb)) {
            return arguments.object(verb);
        }
        return parties.beforeComma(verb).map(List::of).orElseGet(() -> arguments.object(verb));
    }

    /** "merged to form the front". */
    private List<Word> result(Word verb) {
        for (Word child : sentence.children(verb)) {
            boolean purpose = child.is("advcl") || child.is("xcomp");
            if (purpose && child.index() > verb.index() && words.is("born", child.lemma())) {
                return sentence.children(child, "obj");
            }
        }
        return List.of();
    }

    /** "renamed itself the council", "rebranded itself as the council". */
    private List<Word> renamedTo(Word verb) {
        List<Word> objects = sentence.children(verb, "obj");
        if (objects.stream()
                .noneMatch(word -> word.text().equals("itself") || word.text().equals("themselves"))) {
            return List.of();
        }
        List<Word> names = new ArrayList<>(objects.stream().filter(Word::isNoun).toList());
        names.addAll(sentence.children(verb, "xcomp"));
        names.addAll(arguments.oblique(verb, "as"));
        return names;
    }

    /** "emerged from a merger between X and Y", "was born of the union of X and Y". */
    private List<Word> merged(Word verb) {
        List<Word> found = new ArrayList<>();
        for (String preposition : List.of("from", "of", "by", "through")) {
            for (Word noun : arguments.oblique(verb, preposition)) {
                if (words.is("mergers", noun.lemma())) {
                    found.addAll(arguments.oblique(noun, "between"));
                    found.addAll(arguments.oblique(noun, "of"));
                }
            }
        }
        return found;
    }

    private List<Word> oblique(Word verb, String preposition) {
        List<Word> found = new ArrayList<>(arguments.oblique(verb, preposition));
        if (found.isEmpty()) {
            // "broke away from X": the parser hangs it on the adverb.
            sentence.children(verb, "advmod").forEach(child -> found.addAll(arguments.oblique(child, preposition)));
        }
        return found.isEmpty() && sentence.child(verb, "obj").isPresent()
                ? arguments.oblique(sentence.child(verb, "obj").get(), preposition)
                : found;
    }

    private boolean fits(RelationVerb frame, String where, Word word) {
        boolean to = where.equals(frame.to());
        if (frame.relation().equals("member-of") && to) {
            return isGroup(word) && !parties.isOnePerson(word) && !parties.isCountry(word);
        }
        if (frame.forces() && to) {
            return parties.isCommonBody(word) && !parties.isPlace(word);
        }
        if (frame.polities() && where.equals(frame.from())) {
            return polities.isDeclared(word);
        }
        boolean founded = frame.relation().equals("founded-by") && where.equals(frame.from());
        if (frame.relation().equals("leads") && to) {
            return isGroup(word) && !PERSONS.contains(word.lemma());
        }
        if (frame.groups() || founded) {
            return isGroup(word);
        }
        return parties.isAny(word) && !word.tag().startsWith("W");
    }

    private boolean isGroup(Word word) {
        return parties.isBody(word) && !(parties.isPerson(word) && !word.isProper() && !word.isPronoun());
    }
}
