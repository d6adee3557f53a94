package org.relata.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * Who does what in a sentence: the logical subject and object of a verb, through passives, coordination, relative
 * clauses, participles and infinitives.
 *
 * <p>Answers are head words; coordination within a phrase ("Russia and China") is opened by {@link #conjuncts}.
 */
public final class Arguments {

    private static final int DEEPEST = 8;
    private static final Set<String> TIMES = Set.of("DATE", "TIME");

    private final Sentence sentence;
    private final VerbForms forms;
    private final WordClasses classes;
    private final Set<String> objectControl;
    private final Set<String> accusing;

    /** Over one sentence, with the verbs whose object acts in their infinitive. */
    public Arguments(Sentence sentence, WordClasses classes) {
        this.sentence = sentence;
        this.forms = new VerbForms(sentence);
        this.classes = classes;
        this.objectControl = classes.words("object-control");
        this.accusing = classes.words("accusing");
    }

    /** Whether the verb is passive, in a participle too ("the soldiers killed in Homs"). */
    public boolean passive(Word verb) {
        if (sentence.child(verb, "aux:pass").isPresent()
                || sentence.child(verb, "nsubj:pass").isPresent()) {
            return true;
        }
        if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
            return false;
        }
        if (isHeadlinePassive(verb)) {
            return true;
        }
        boolean reduced = (verb.relation().equals("acl") || verb.relation().equals("amod"))
                && (forms.hasNo(verb, "aux") || noOwnSubject(verb));
        if (reduced) {
            return (!forms.isIntransitive(verb, classes)
                            && sentence.child(verb, "obj").isEmpty())
                    || sentence.child(verb, "obl:agent").isPresent();
        }
        if (verb.tag().equals("VBN") && verb.relation().equals("conj") && forms.hasNo(verb, "aux")) {
            return sentence.head(verb).map(this::passive).orElse(false) && noOwnSubject(verb);
        }
        return verb.tag().equals("VBN")
                && forms.hasNo(verb, "aux")
                && noOwnSubject(verb)
                && sentence.child(verb, "obj").isEmpty()
                && (verb.relation().equals("advcl")
                        || verb.relation().equals("root")
                        || verb.relation().equals("xcomp"));
    }

    /** "Two shot in bar": a headline leaves "were" out. */
    private boolean isHeadlinePassive(Word verb) {
        return sentence.isTitle()
                && classes.words("headline-passive").contains(verb.lemma())
                && forms.hasNo(verb, "aux")
                && sentence.child(verb, "obj").isEmpty();
    }

    private boolean noOwnSubject(Word verb) {
        return forms.hasNo(verb, "nsubj");
    }

    /** Who does it. */
    public List<Word> subject(Word verb) {
        if (!verb.isVerb()) {
            return surfaceSubject(verb, 0);
        }
        if (passive(verb)) {
            List<Word> agents = sentence.children(verb, "obl:agent");
            return (agents.isEmpty() ? oblique(verb, "by") : agents)
                    .stream().filter(agent -> !isTime(agent)).toList();
        }
        return surfaceSubject(verb, 0);
    }

    private boolean isTime(Word word) {
        return sentence.nameAt(word).filter(name -> TIMES.contains(name.type())).isPresent();
    }

    /** Whether the verb charges its object with something: "accuse", "suspect". */
    boolean accuses(Word verb) {
        return verb.isVerb() && classes.words("charging").contains(verb.lemma());
    }

    /** What it is done to. */
    public List<Word> object(Word verb) {
        if (passive(verb)) {
            return surfaceSubject(verb, 0);
        }
        List<Word> objects = Conjuncts.objects(sentence, verb);
        List<Word> gap = objects.isEmpty() ? relativeGap(verb) : List.of();
        if (!objects.isEmpty() || !gap.isEmpty()) {
            return objects.isEmpty()
                    ? gap
                    : objects.stream().map(this::antecedent).toList();
        }
        List<Word> shared = sharedObject(verb);
        return shared.isEmpty() ? CountedObjects.of(sentence, verb, this::isTime) : shared;
    }

    /** "the town that rebels seized": the object of a relative clause that has its own subject. */
    private List<Word> relativeGap(Word verb) {
        if (!verb.relation().equals("acl:relcl")
                || sentence.child(verb, "nsubj:pass").isPresent()) {
            return List.of();
        }
        Optional<Word> subject = sentence.child(verb, "nsubj");
        if (subject.isEmpty() || isRelative(subject.get()) || hasRelativeAdverb(verb)) {
            return List.of();
        }
        return sentence.head(verb).map(List::of).orElse(List.of());
    }

    private boolean hasRelativeAdverb(Word verb) {
        for (Word child : sentence.children(verb)) {
            if (child.tag().equals("WRB")) {
                return true;
            }
            if (child.is("obl") && (child.tag().equals("WDT") || child.tag().equals("WP"))) {
                return true;
            }
        }
        return false;
    }

    /** "seized and burned the house": both verbs share the object that hangs on the last. */
    private List<Word> sharedObject(Word verb) {
        for (Word child : sentence.children(verb, "conj")) {
            boolean close = child.isVerb() && child.index() - verb.index() <= 3 && noOwnSubject(child);
            if (close && !passive(child)) {
                return sentence.children(child, "obj");
            }
        }
        return List.of();
    }

    /** The second object of "give", "offer", "tell". */
    List<Word> indirect(Word verb) {
        return sentence.children(verb, "iobj");
    }

    /** The subject as it stands, before passives are turned round. */
    private List<Word> surfaceSubject(Word verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        Optional<Word> stolen = StolenSubjects.of(sentence, verb).or(() -> CountedSubjects.of(sentence, verb));
        if (stolen.isPresent()) {
            return List.of(stolen.get());
        }
        for (Word child : sentence.children(verb)) {
            Optional<Word> told =
                    child.is("nsubj") || child.is("csubj") ? Labels.told(sentence, child) : Optional.empty();
            if (told.isPresent()) {
                return isRelative(child) && verb.is("acl") ? antecedents(verb) : List.of(antecedent(told.get()));
            }
        }
        return switch (verb.relation()) {
            case "conj" -> ofFirstConjunct(verb, depth);
            case "acl:relcl", "amod" -> antecedents(verb);
            case "acl" -> ofNounModifier(verb, depth);
            case "xcomp", "ccomp" -> ofControlled(verb, depth);
            case "advcl" -> ofAdverbial(verb, depth);
            default -> List.of();
        };
    }

    private List<Word> ofFirstConjunct(Word verb, int depth) {
        return sentence.head(verb)
                .filter(first -> first.isVerb() || isSaidOf(first))
                .map(first -> Conjuncts.speaking(sentence, first, verb, accusing))
                .map(first -> surfaceSubject(Conjuncts.sharing(sentence, first, verb), depth + 1))
                .orElse(List.of());
    }

    private boolean isSaidOf(Word word) {
        return sentence.child(word, "cop").isPresent() || (word.is("ccomp") && !noOwnSubject(word));
    }

    private List<Word> antecedents(Word verb) {
        return sentence.head(verb).map(List::of).orElse(List.of());
    }

    private List<Word> ofNounModifier(Word verb, int depth) {
        Optional<Word> noun = sentence.head(verb);
        if (noun.isEmpty()) {
            return List.of();
        }
        if (forms.isInfinitive(verb)) {
            return ofAim(noun.get(), depth);
        }
        if (forms.isMarked(verb)) {
            // "accused by a faction, the Front, of helping": the gerund hangs on the apposition.
            Word bearer = noun.get().is("appos") ? sentence.head(noun.get()).orElse(noun.get()) : noun.get();
            return ofNounWithInfinitive(bearer, depth);
        }
        return verb.tag().equals("VBG")
                        && classes.words("utterance").contains(noun.get().lemma())
                ? ofUtterance(noun.get(), depth)
                : List.of(StolenSubjects.ofParticiple(sentence, verb, noun.get()));
    }

    /** "issued a statement urging", "a letter threatening": who wrote it speaks, not the paper. */
    private List<Word> ofUtterance(Word noun, int depth) {
        List<Word> authors = new ArrayList<>(oblique(noun, "by"));
        authors.addAll(oblique(noun, "from"));
        return authors.isEmpty() ? ofNounWithInfinitive(noun, depth) : authors;
    }

    /** "in an effort to", "an attempt by rebels to", "the raid was an attempt to": who acts has the aim. */
    private List<Word> ofAim(Word noun, int depth) {
        List<Word> own = possessor(noun);
        List<Word> possessors = own.isEmpty() ? oblique(noun, "by") : own;
        Optional<Word> above = sentence.head(noun);
        if (depth > DEEPEST
                || !possessors.isEmpty()
                || (above.isEmpty() && sentence.child(noun, "cop").isEmpty())) {
            return possessors;
        }
        if (sentence.child(noun, "cop").isPresent()) {
            return surfaceSubject(noun, depth + 1);
        }
        Word head = above.get();
        if (noun.is("nmod") && sentence.preposition(noun).equals("of")) {
            return ofAim(head, depth + 1);
        }
        return noun.is("obl") && head.isVerb() ? subject(head) : ofNounWithInfinitive(noun, depth);
    }

    /** "efforts to kill", "its plan to attack": who has the plan, or who does what the noun is the object of. */
    private List<Word> ofNounWithInfinitive(Word noun, int depth) {
        List<Word> possessors = possessor(noun);
        if (!possessors.isEmpty()) {
            return possessors;
        }
        Optional<Word> governor = sentence.head(noun).filter(Word::isVerb);
        if (governor.isEmpty()) {
            return List.of();
        }
        if (noun.relation().equals("obl:agent") || noun.is("obl")) {
            return accusing.contains(governor.get().lemma()) ? object(governor.get()) : List.of();
        }
        return noun.is("obj") ? subject(governor.get()) : surfaceSubject(governor.get(), depth + 1);
    }

    private List<Word> ofControlled(Word verb, int depth) {
        Optional<Word> governor = sentence.head(verb);
        if (governor.isEmpty() || (verb.relation().equals("ccomp") && forms.isFinite(verb))) {
            return StolenSubjects.ofClauseBefore(sentence, verb);
        }
        Word head = governor.get();
        if (head.isVerb() && objectControl.contains(head.lemma())) {
            List<Word> objects = object(head);
            List<Word> controllers = objects.isEmpty() ? oblique(head, "on") : objects;
            // "wants to leave": without anybody who is wanted to, the subject itself.
            return controllers.isEmpty() && !passive(head) ? surfaceSubject(head, depth + 1) : controllers;
        }
        return surfaceSubject(head, depth + 1);
    }

    private List<Word> ofAdverbial(Word verb, int depth) {
        Optional<Word> governor = sentence.head(verb);
        if (governor.isEmpty() || forms.isFinite(verb)) {
            return List.of();
        }
        Word head = governor.get();
        if (accusing.contains(head.lemma())
                && (forms.hasMark(verb, "of") || forms.hasMark(verb, "for") || forms.hasMark(verb, "with"))) {
            return object(head);
        }
        if (head.isVerb()
                && objectControl.contains(head.lemma())
                && (forms.hasMark(verb, "from") || forms.hasMark(verb, "into"))) {
            return object(head);
        }
        if (head.isVerb() && passive(head) && sentence.child(verb, "mark").isEmpty() && !forms.isInfinitive(verb)) {
            // "The town was shelled, killing three": whoever shelled it killed, not the town.
            return subject(head);
        }
        return surfaceSubject(head, depth + 1);
    }

    /** Whether the verb names a use of force. */
    boolean usesForce(Word verb) {
        return verb.isVerb() && classes.words("using-force").contains(verb.lemma());
    }

    private static boolean isRelative(Word word) {
        return word.tag().equals("WP") || word.tag().equals("WDT") || word.tag().equals("WP$");
    }

    /** What a relative pronoun stands for; any other word stands for itself. */
    private Word antecedent(Word word) {
        if (!isRelative(word)) {
            return word;
        }
        return sentence.head(word)
                .filter(verb -> verb.is("acl"))
                .flatMap(sentence::head)
                .orElse(word);
    }

    /** The dependents of a verb or noun under this preposition, and under no other. */
    public List<Word> oblique(Word head, String preposition) {
        List<Word> found = new ArrayList<>(2);
        for (Word child : sentence.children(head)) {
            if ((child.is("obl") || child.is("nmod"))
                    && !child.relation().equals("nmod:poss")
                    && sentence.preposition(child).equals(preposition)) {
                found.add(antecedentOfOblique(child, head));
            } else if (child.is("acl")
                    && child.tag().equals("VBG")
                    && child.text().equalsIgnoreCase(preposition)) {
                // "an attack targeting soldiers", "a war involving Chad": the participle does a preposition's work.
                found.addAll(sentence.children(child, "obj"));
            }
        }
        return found;
    }

    /** The same of a noun, through a participle too: "the ban imposed on the party", "an appeal lodged by the mayor". */
    List<Word> obliqueOfNoun(Word noun, String preposition) {
        List<Word> found = new ArrayList<>(oblique(noun, preposition));
        for (Word child : sentence.children(noun, "acl")) {
            found.addAll(oblique(child, preposition));
            if (preposition.equals("by")) {
                found.addAll(sentence.children(child, "obl:agent"));
            }
        }
        return found;
    }

    private Word antecedentOfOblique(Word child, Word head) {
        return isRelative(child) && head.is("acl") ? sentence.head(head).orElse(child) : child;
    }

    /** "Syria's" in "Syria's army", "its" in "its army". */
    List<Word> possessor(Word noun) {
        return Possessors.of(sentence, noun);
    }

    /** Nouns and adjectives before a noun: "Israeli", "air" in "Israeli air strikes". */
    List<Word> premodifiers(Word noun) {
        return sentence.children(noun).stream()
                .filter(child -> child.index() < noun.index() && (child.is("compound") || child.is("amod")))
                .toList();
    }

    /** The infinitive, gerund or clause that completes a verb or noun. */
    Optional<Word> complement(Word word) {
        for (String relation : List.of("xcomp", "ccomp")) {
            Optional<Word> found = sentence.child(word, relation).filter(w -> w.index() > word.index());
            if (found.isPresent()) {
                return found;
            }
        }
        for (Word child : sentence.children(word)) {
            boolean infinitive =
                    (child.relation().equals("advcl") || child.relation().equals("acl")) && forms.isInfinitive(child);
            if (infinitive && child.index() > word.index()) {
                return Optional.of(child);
            }
        }
        return sentence.child(word, "obj").flatMap(this::complementOfNoun).or(() -> sentence.child(word, "ccomp"));
    }

    private Optional<Word> complementOfNoun(Word noun) {
        return sentence.children(noun, "acl").stream()
                .filter(child -> child.relation().equals("acl") && (forms.isInfinitive(child) || forms.isGerund(child)))
                .findFirst();
    }

    /** The word itself and what is coordinated with it. */
    public List<Word> conjuncts(Word word) {
        return Conjuncts.of(sentence, word);
    }
}
