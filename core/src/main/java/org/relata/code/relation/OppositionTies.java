package org.relata.code.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.code.Arguments;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Enmity that an aim or an effort tells, without any act: "committed to defeating X", "its fight against X". */
final class OppositionTies {

    private static final Set<String> WAGING = Set.of("fight", "wage", "lead", "conduct", "launch");

    private static final Set<String> GROUPS = Set.of("its", "their");
    private static final Set<String> PLACES = Set.of("to", "in", "at", "from", "into");

    private final RelationWords words;
    private final PartyWords parties;
    private final Sentence sentence;
    private final Arguments arguments;

    OppositionTies(RelationWords words, PartyWords parties, Arguments arguments) {
        this.words = words;
        this.parties = parties;
        this.sentence = parties.sentence();
        this.arguments = arguments;
    }

    /** What the word states, if it is such a verb or noun and both ends are told. */
    Optional<RelationCandidate> at(Word word) {
        if (word.isVerb() && words.opposes("verbs", word.lemma()) && isAim(word)) {
            return tie(word, opponents(word), opposed(word), "aim");
        }
        if (word.isVerb() && words.opposes("standing", word.lemma()) && isStanding(word)) {
            return tie(word, bodies(arguments.subject(word)), bodies(opposed(word)), "opposition");
        }
        if (word.isNoun() && !word.isProper() && words.opposes("nouns", word.lemma())) {
            return tie(word, whose(word), arguments.oblique(word, "against"), "opposition");
        }
        return Optional.empty();
    }

    /** "are fighting", "has been fighting", "confront": not what happened once. */
    private boolean isStanding(Word verb) {
        boolean modal = sentence.children(verb, "aux").stream()
                .anyMatch(aux -> aux.tag().equals("MD"));
        boolean progressive =
                verb.tag().equals("VBG") && sentence.child(verb, "aux").isPresent();
        boolean plain = verb.tag().equals("VB")
                && sentence.child(verb, "aux").isEmpty()
                && sentence.child(verb, "nsubj").isPresent();
        boolean present = plain || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        return !modal && !arguments.passive(verb) && (present || progressive);
    }

    private List<Word> bodies(List<Word> heads) {
        return heads.stream()
                .filter(word -> parties.isBody(word) || isPlural(word))
                .toList();
    }

    private boolean isPlural(Word word) {
        return word.tag().equals("NNS") && parties.isPerson(word);
    }

    /** Whom it is against: "the scourge of X" is X; the verbs here take no clause, so the subject of one is their object. */
    private List<Word> opposed(Word verb) {
        List<Word> objects = new ArrayList<>(arguments.object(verb));
        for (Word clause : sentence.children(verb, "ccomp")) {
            boolean own = objects.isEmpty() && sentence.child(clause, "mark").isEmpty();
            objects.addAll(own ? sentence.children(clause, "nsubj") : List.of());
        }
        return objects.stream().flatMap(word -> unwrapped(word).stream()).toList();
    }

    private List<Word> unwrapped(Word word) {
        if (!words.opposes("wrappings", word.lemma()) || word.isProper()) {
            return List.of(word);
        }
        List<Word> whose = new ArrayList<>(sentence.children(word, "nmod:poss"));
        whose.addAll(arguments.oblique(word, "of"));
        for (Word child : sentence.children(word, "compound")) {
            if (child.index() < word.index() && parties.isBody(child)) {
                whose.add(child);
            }
        }
        return whose.isEmpty() ? List.of(word) : whose;
    }

    /** An infinitive or gerund under another word: what somebody wants, not what happened. */
    private boolean isAim(Word verb) {
        Word first = first(verb);
        boolean to =
                sentence.children(first).stream().anyMatch(child -> child.tag().equals("TO"));
        boolean gerund =
                first.tag().equals("VBG") && sentence.child(first, "mark").isPresent();
        return (to || gerund) && (first.is("acl") || first.is("xcomp") || first.is("advcl"));
    }

    private Word first(Word verb) {
        return verb.is("conj") ? sentence.head(verb).filter(Word::isVerb).orElse(verb) : verb;
    }

    private List<Word> opponents(Word verb) {
        Word first = first(verb);
        Optional<Word> beside = beside(first);
        if (beside.isPresent()) {
            return List.of(beside.get());
        }
        Optional<Word> bent = bent(first);
        if (bent.isPresent()) {
            return List.of(bent.get());
        }
        if (first.is("advcl")
                && sentence.children(first, "mark").stream()
                        .anyMatch(word -> word.lemma().equals("in"))) {
            List<Word> helped = helped(sentence.word(first.head()));
            return helped.isEmpty() ? arguments.subject(verb) : helped;
        }
        Word noun = first.is("acl") ? sentence.head(first).orElse(null) : null;
        if (noun == null) {
            return arguments.subject(verb);
        }
        if (parties.isBody(noun)) {
            return List.of(noun);
        }
        List<Word> whose = whose(noun);
        return whose.isEmpty() ? arguments.subject(first) : whose;
    }

    /** "local forces, focused on defeating X": the forces, whatever the parser hangs the participle on. */
    private Optional<Word> bent(Word verb) {
        Word participle = sentence.head(verb).orElse(null);
        boolean trailing = participle != null
                && words.opposes("bent", participle.lemma())
                && !participle.is("amod")
                && sentence.child(participle, "cop").isEmpty()
                && sentence.child(participle, "nsubj").isEmpty();
        return participle != null && trailing
                ? parties.beforeComma(participle).filter(parties::isBody)
                : Optional.empty();
    }

    /** "the Coalition to Counter X", whatever the parser hangs the infinitive on. */
    private Optional<Word> beside(Word verb) {
        if (verb.index() < 2 || !sentence.word(verb.index() - 1).tag().equals("TO")) {
            return Optional.empty();
        }
        return Optional.of(sentence.word(verb.index() - 2))
                .filter(Word::isProper)
                .filter(word -> !isInvaded(word))
                .filter(word -> parties.isBody(word) && !PLACES.contains(sentence.preposition(word)));
    }

    /** "invaded Sonora to eradicate X": not Sonora. */
    private boolean isInvaded(Word word) {
        return word.is("obj")
                && sentence.head(word)
                        .filter(verb -> !words.opposes("helping", verb.lemma()))
                        .isPresent();
    }

    /** Who is supported "in the fight": the object, or whom the support is for. */
    private List<Word> helped(Word verb) {
        List<Word> found = new ArrayList<>();
        if (!verb.isVerb()) {
            return found;
        }
        for (Word object : arguments.object(verb)) {
            if (parties.isBody(object)) {
                found.add(object);
            } else {
                sentence.children(object, "nmod").stream()
                        .filter(child -> parties.isBody(child) && child.index() > object.index())
                        .forEach(found::add);
            }
        }
        if (found.isEmpty()) {
            arguments.oblique(verb, "for").stream().filter(parties::isBody).forEach(found::add);
        }
        return found;
    }

    /** "the coalition's fight", "coalition efforts", "support for X in the fight". */
    private List<Word> whose(Word noun) {
        List<Word> found = new ArrayList<>(sentence.children(noun, "nmod:poss"));
        if (found.stream().allMatch(Word::isPronoun) && !found.isEmpty()) {
            List<Word> meant = beneficiaries(noun);
            return meant.isEmpty() ? found : meant;
        }
        for (Word child : sentence.children(noun)) {
            boolean before = child.index() < noun.index() && (child.is("compound") || child.is("amod"));
            if (found.isEmpty() && before && parties.isBody(child)) {
                found.add(child);
            }
        }
        if (found.isEmpty() && noun.is("nmod")) {
            sentence.head(noun).filter(parties::isBody).ifPresent(found::add);
        }
        if (found.isEmpty() && (noun.is("obl") || noun.is("obj"))) {
            Word verb = sentence.word(noun.head());
            List<Word> helped = noun.is("obl") ? helped(verb) : List.of();
            found.addAll(helped.isEmpty() ? arguments.subject(verb) : helped);
        }
        return found;
    }

    /** "support for X and Y in their fight": the fight is that of X and Y. */
    private List<Word> beneficiaries(Word noun) {
        boolean in = sentence.preposition(noun).equals("in");
        Word above = sentence.head(noun).orElse(null);
        if (!in || above == null) {
            return List.of();
        }
        if (noun.is("nmod") && parties.isAny(above)) {
            return List.of(above.is("conj") ? sentence.word(above.head()) : above);
        }
        boolean theirs = sentence.children(noun, "nmod:poss").stream().anyMatch(word -> GROUPS.contains(word.lemma()));
        boolean helping = (theirs || words.opposes("helping", above.lemma())) && !arguments.passive(above);
        return noun.is("obl") && helping ? helped(above) : List.of();
    }

    private Optional<RelationCandidate> tie(Word head, List<Word> from, List<Word> to, String how) {
        List<Word> one = open(from);
        List<Word> other = open(to).stream().filter(word -> !one.contains(word)).toList();
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RelationCandidate(
                sentence,
                "opposes",
                "relation/" + head.lemma() + "." + how,
                head,
                carrier(head),
                List.of(head),
                one.stream().map(parties::person).toList(),
                other.stream().map(parties::person).toList(),
                List.of(),
                null,
                false,
                null));
    }

    /** Whoever is "committed to defeating X" is X's enemy, though the defeat is still open. */
    private Word carrier(Word head) {
        Optional<Word> above = sentence.head(head.isVerb() ? first(head) : head);
        // "fought six wars against X": the fight is no longer open.
        boolean fought = head.isVerb()
                || (head.is("obj")
                        && above.filter(verb -> WAGING.contains(verb.lemma())).isPresent());
        return fought ? above.orElse(head) : head;
    }

    private List<Word> open(List<Word> heads) {
        return heads.stream()
                .flatMap(word -> arguments.conjuncts(word).stream())
                .map(parties::toName)
                .filter(word -> parties.isAny(word) && !word.tag().startsWith("W"))
                .distinct()
                .toList();
    }
}
