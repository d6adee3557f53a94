package org.relata.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * Who is said to have done the deed that an event noun names, where the clause around it says so: "claimed responsibility
 * for the attack", "the attack, claimed by the front", "blamed the front for the attack", "attributed the attack to the
 * front", "an attack launched by the front". Who says so is no party to the deed: that is left to attribution.
 */
final class Responsibility {

    /**
     * A deed's doers.
     *
     * @param verb the word that says whose deed it is
     * @param doers their head words; empty where the clause leaves them out
     */
    record Answer(Word verb, List<Word> doers) {}

    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "noone");
    private static final Set<String> NO = Set.of("no", "none", "any");

    /** How many words behind the deed "which" may stand: ", for which". */
    private static final int FARTHEST_WHICH = 3;

    private final Sentence sentence;
    private final Arguments arguments;
    private final Set<String> responsibility;
    private final Set<String> claiming;
    private final Set<String> attributing;
    private final Set<String> blaming;
    private final Set<String> committing;
    private final Set<String> perpetrating;
    private final Set<String> speaking;
    private final Set<String> taking;

    Responsibility(Sentence sentence, Arguments arguments, WordClasses classes) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.responsibility = classes.words("responsibility");
        this.claiming = classes.words("claiming");
        this.attributing = classes.words("attributing");
        this.blaming = classes.words("blaming");
        this.committing = classes.words("committing");
        this.perpetrating = classes.words("perpetrating");
        this.speaking = classes.words("speaking-for");
        this.taking = classes.words("taking-part");
    }

    /** Who did what this noun names, as the clause around it tells. */
    Optional<Answer> of(Word noun) {
        Answer modified = byParticiple(noun);
        if (modified != null) {
            return Optional.of(modified);
        }
        Word first = first(noun);
        Optional<Word> governor = sentence.head(first);
        if (governor.isEmpty()) {
            return Optional.empty();
        }
        Word head = governor.get();
        Answer answer = isObject(first) ? asObject(first, head) : under(sentence.preposition(first), head);
        return Optional.ofNullable(answer);
    }

    /**
     * "the attack launched by the front", "the attack, claimed by the front", "the murder of the mayor in Norvik, carried out
     * by the front": the parser may hang the participle on the last noun or on the verb of the clause.
     */
    private @Nullable Answer byParticiple(Word noun) {
        Answer own = byParticipleOf(noun);
        own = own == null ? forWhich(noun) : own;
        if (own != null) {
            return own;
        }
        for (Word below : sentence.subtree(noun, child -> !child.is("nmod"))) {
            Answer commission = below.equals(noun) ? null : commission(sentence.children(below, "acl"), noun);
            if (commission != null) {
                return commission;
            }
        }
        Optional<Word> verb = sentence.head(first(noun)).filter(Word::isVerb);
        return verb.map(word -> commission(List.of(word), noun))
                .or(() -> verb.map(word -> commission(sentence.children(word), noun)))
                .orElse(null);
    }

    private Word first(Word noun) {
        return noun.relation().equals("conj") ? sentence.head(noun).orElse(noun) : noun;
    }

    /** A later participle that only a deed can be the object of. */
    private @Nullable Answer commission(List<Word> clauses, Word deed) {
        for (Word clause : clauses) {
            boolean committed = clause.index() > deed.index()
                    && clause.isVerb()
                    && perpetrating.contains(clause.lemma())
                    && sentence.children(clause, "nsubj").stream().allMatch(deed::equals)
                    && sentence.children(clause, "obj").isEmpty()
                    && sentence.children(clause, "mark").isEmpty();
            List<Word> doers = committed ? arguments.oblique(clause, "by") : List.of();
            if (!doers.isEmpty()) {
                return answer(clause, doers);
            }
        }
        return null;
    }

    private @Nullable Answer byParticipleOf(Word noun) {
        for (Word child : sentence.children(noun)) {
            boolean participle = child.is("acl") && child.isVerb() && arguments.passive(child);
            if (participle && (claiming.contains(child.lemma()) || committing.contains(child.lemma()))) {
                return answer(child, arguments.subject(child));
            }
            if (participle && attributing.contains(child.lemma())) {
                return answer(child, named(child, List.of("to", "on")));
            }
        }
        return null;
    }

    /** "the incident, for which the front is held responsible": wherever the parser hangs the clause, it stands behind the deed. */
    private @Nullable Answer forWhich(Word noun) {
        int last = Math.min(noun.index() + FARTHEST_WHICH, sentence.words().size() - 1);
        for (int at = noun.index() + 2; at <= last; at++) {
            Word which = sentence.word(at);
            if (which.tag().equals("WDT") && sentence.word(at - 1).lemma().equals("for")) {
                return sentence.head(which).map(this::ofClause).orElse(null);
            }
        }
        return null;
    }

    private @Nullable Answer ofClause(Word head) {
        if (blaming.contains(head.lemma()) && head.isVerb()) {
            return answer(head, arguments.object(head));
        }
        boolean owns = claiming.contains(head.lemma())
                && sentence.children(head, "obj").stream().anyMatch(word -> responsibility.contains(word.lemma()));
        boolean responsible = head.lemma().equals("responsible");
        return owns || responsible ? answer(head, arguments.subject(head)) : null;
    }

    private @Nullable Answer asObject(Word noun, Word verb) {
        if (verb.lemma().equals("claim")) {
            return answer(verb, arguments.subject(verb));
        }
        if (arguments.passive(verb) && !attributing.contains(verb.lemma())) {
            return planned(verb);
        }
        if (!attributing.contains(verb.lemma())) {
            return null;
        }
        List<Word> own = named(verb, List.of("to", "on"));
        return answer(verb, own.isEmpty() ? deepest(noun) : own);
    }

    /** "was planned and carried out by the front": the last of the verbs says who. */
    private @Nullable Answer planned(Word verb) {
        for (Word last : sentence.children(verb, "conj")) {
            if (perpetrating.contains(last.lemma())
                    && sentence.child(last, "nsubj").isEmpty()) {
                List<Word> doers = new ArrayList<>(sentence.children(last, "obl:agent"));
                doers.addAll(doers.isEmpty() ? arguments.oblique(last, "by") : List.of());
                return doers.isEmpty() ? null : answer(last, doers);
            }
        }
        return null;
    }

    /** "blamed the kidnapping of the engineer on the front": the parser may hang the last phrase anywhere below. */
    private List<Word> deepest(Word noun) {
        List<Word> found = new ArrayList<>();
        for (Word word : sentence.subtree(noun, child -> child.is("acl"))) {
            found.addAll(named(word, List.of("on")));
        }
        return found;
    }

    private @Nullable Answer under(String preposition, Word head) {
        if (head.isNoun() && isObject(head) && (preposition.equals("of") || preposition.equals("for"))) {
            // "accused the front of the murder": the parser may hang the deed on the accused.
            Optional<Word> verb = sentence.head(head).filter(one -> blaming.contains(one.lemma()));
            if (verb.isPresent()) {
                return answer(verb.get(), List.of(head));
            }
        }
        return switch (preposition) {
            case "for" -> forDeed(head);
            case "of" -> blaming.contains(head.lemma()) && head.isVerb() ? answer(head, arguments.object(head)) : null;
            case "in" ->
                blaming.contains(head.lemma()) && head.isVerb()
                        ? answer(head, arguments.object(head))
                        : head.isNoun() && taking.contains(head.lemma()) ? owned(head) : null;
            default -> null;
        };
    }

    private @Nullable Answer forDeed(Word head) {
        if (responsibility.contains(head.lemma()) && head.isNoun()) {
            Optional<Word> verb = sentence.head(head).filter(one -> claiming.contains(one.lemma()));
            return verb.isPresent() && isObject(head) ? answer(verb.get(), arguments.subject(verb.get())) : owned(head);
        }
        if (head.isVerb() && claiming.contains(head.lemma())) {
            boolean responsible = sentence.children(head).stream()
                    .anyMatch(child -> isObject(child) && responsibility.contains(child.lemma()));
            return responsible ? answer(head, arguments.subject(head)) : null;
        }
        if (head.isVerb() && blaming.contains(head.lemma())) {
            return answer(head, arguments.object(head));
        }
        return NounPhrases.HELD.contains(head.lemma()) ? heldResponsible(head) : null;
    }

    /** "held the army responsible": the parser may hang the adjective on the army. */
    private @Nullable Answer heldResponsible(Word responsible) {
        Word above = sentence.head(responsible).orElse(null);
        if (above == null) {
            return null;
        }
        boolean clause =
                responsible.is("ccomp") && sentence.child(responsible, "cop").isEmpty();
        if (responsible.is("xcomp") || clause) {
            return answer(above, arguments.object(above));
        }
        return sentence.head(above)
                .filter(verb -> above.is("obj") && verb.lemma().equals("hold") && responsible.index() > above.index())
                .map(verb -> answer(verb, List.of(above)))
                .orElse(null);
    }

    /** "the government's responsibility for", "the participation of the army in". */
    private @Nullable Answer owned(Word noun) {
        List<Word> owners = new ArrayList<>(arguments.possessor(noun));
        owners.addAll(arguments.oblique(noun, "of"));
        return owners.isEmpty() ? null : answer(noun, owners);
    }

    private static boolean isObject(Word word) {
        return word.is("obj") || word.relation().equals("nsubj:pass");
    }

    private List<Word> named(Word head, List<String> prepositions) {
        List<Word> found = new ArrayList<>();
        prepositions.forEach(preposition -> found.addAll(arguments.oblique(head, preposition)));
        return found;
    }

    private Answer answer(Word verb, List<Word> doers) {
        return new Answer(
                verb,
                doers.stream()
                        .filter(doer -> !isNobody(doer))
                        .flatMap(doer -> spokenFor(doer).stream())
                        .toList());
    }

    /** "A spokesman for the front claimed": the front did it. */
    private List<Word> spokenFor(Word doer) {
        if (!speaking.contains(doer.lemma())) {
            return List.of(doer);
        }
        List<Word> whose = named(doer, List.of("for", "of", "from", "by"));
        whose = whose.isEmpty() ? arguments.possessor(doer) : whose;
        return whose.isEmpty() ? List.of(doer) : whose;
    }

    /** "No group has claimed the attack." */
    private boolean isNobody(Word word) {
        return NOBODY.contains(word.lemma())
                || sentence.children(word, "det").stream().anyMatch(child -> NO.contains(child.lemma()));
    }
}
