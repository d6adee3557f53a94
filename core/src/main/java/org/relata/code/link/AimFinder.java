package org.relata.code.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.relata.code.Arguments;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * What an act is for: "in an effort to", "the raid was an attempt to", "aimed at", "in order to", and infinitives of
 * purpose.
 */
final class AimFinder {

    private static final Set<String> OBLIQUE = Set.of("in", "as", "with", "for");
    private static final Set<String> OPEN = Set.of("acl", "acl:relcl", "advcl");

    private final LinkWords words;
    private final Sentence sentence;
    private final Arguments arguments;
    private final Set<String> objectControl;
    private final List<Tie> found = new ArrayList<>();

    AimFinder(LinkWords words, Sentence sentence, Arguments arguments, Set<String> objectControl) {
        this.words = words;
        this.sentence = sentence;
        this.arguments = arguments;
        this.objectControl = objectControl;
    }

    /** The aims in the order of the words that name them. */
    List<Tie> find() {
        for (Word word : sentence.words()) {
            if (word.isNoun() && (words.aims().contains(word.lemma()) || isInOrder(word))) {
                aimNoun(word);
            } else if (word.isVerb() && words.aiming().contains(word.lemma())) {
                aimVerb(word);
            } else if (word.isVerb() && isPurposeInfinitive(word)) {
                sentence.head(word).ifPresent(act -> add(word, act, List.of(mark(word))));
            }
        }
        return List.copyOf(found);
    }

    private boolean isInOrder(Word word) {
        return word.lemma().equals("order") && sentence.preposition(word).equals("in");
    }

    private void aimNoun(Word noun) {
        List<Word> contents = contents(noun);
        if (contents.isEmpty()) {
            return;
        }
        Optional<Word> act = actOf(outermost(noun));
        if (act.isEmpty()) {
            act = sameAsBefore(noun);
        }
        List<Word> cue = cue(noun);
        act.ifPresent(to -> contents.forEach(from -> add(from, to, cue)));
    }

    /** The infinitives and gerunds that say what the aim is, coordinated ones too. */
    private List<Word> contents(Word noun) {
        List<Word> heads = new ArrayList<>();
        for (Word child : sentence.children(noun)) {
            boolean clause = OPEN.contains(child.relation()) && child.index() > noun.index();
            if (clause && (hasTo(child) || isGerundOf(child))) {
                heads.add(child);
            }
        }
        if (heads.isEmpty() && noun.is("nsubj")) {
            // "its aim was to kill": the infinitive completes the copula.
            sentence.head(noun)
                    .flatMap(verb -> sentence.child(verb, "xcomp"))
                    .filter(this::hasTo)
                    .ifPresent(heads::add);
        }
        List<Word> all = new ArrayList<>(heads);
        heads.forEach(head ->
                sentence.children(head, "conj").stream().filter(Word::isVerb).forEach(all::add));
        return all;
    }

    private boolean hasTo(Word verb) {
        return sentence.children(verb).stream().anyMatch(child -> child.tag().equals("TO") && child.is("aux"));
    }

    private boolean isGerundOf(Word verb) {
        return verb.tag().equals("VBG")
                && sentence.children(verb, "mark").stream()
                        .anyMatch(mark ->
                                mark.lemma().equals("of") || mark.lemma().equals("at"));
    }

    /** "part of an effort": the part stands where the effort would. */
    private Word outermost(Word noun) {
        return sentence.head(noun)
                .filter(part -> noun.is("nmod")
                        && sentence.preposition(noun).equals("of")
                        && words.parts().contains(part.lemma()))
                .orElse(noun);
    }

    /** The act whose aim the noun names. */
    private Optional<Word> actOf(Word noun) {
        if (sentence.child(noun, "cop").isPresent()) {
            return subject(noun);
        }
        Optional<Word> head = sentence.head(noun);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Word above = head.get();
        String preposition = sentence.preposition(noun);
        if (above.isVerb() && words.taken().contains(above.lemma())) {
            return arguments.object(above).stream().findFirst();
        }
        if (noun.is("obl") && OBLIQUE.contains(preposition)) {
            return Optional.of(above);
        }
        boolean hung = noun.is("nmod") && OBLIQUE.contains(preposition);
        if (hung || noun.is("appos")) {
            // The parser hung it on the object: "bombed the bridge with the aim of".
            return sentence.head(above).filter(Word::isVerb).or(() -> Optional.of(above));
        }
        if (noun.is("nsubj")) {
            return ofSubject(noun);
        }
        return noun.is("xcomp") && above.isVerb() ? subject(above) : Optional.empty();
    }

    private Optional<Word> subject(Word predicate) {
        return sentence.child(predicate, "nsubj")
                .or(() -> arguments.subject(predicate).stream().findFirst());
    }

    /** "the aim of the raid was to", "its aim was to". */
    private Optional<Word> ofSubject(Word noun) {
        List<Word> owners = new ArrayList<>(arguments.oblique(noun, "of"));
        owners.addAll(arguments.oblique(noun, "behind"));
        owners.addAll(sentence.children(noun, "nmod:poss"));
        return owners.stream().findFirst();
    }

    /** "an attempt to … or a step to …": whatever the parser made of the second, it is an aim of the same act. */
    private Optional<Word> sameAsBefore(Word noun) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Tie last = found.get(found.size() - 1);
        boolean or = sentence.words().subList(last.from().index(), noun.index()).stream()
                .anyMatch(word -> word.lemma().equals("or"));
        return or ? Optional.of(last.to()) : Optional.empty();
    }

    private void aimVerb(Word verb) {
        List<Word> contents = new ArrayList<>();
        for (Word child : sentence.children(verb)) {
            boolean infinitive = (child.is("xcomp") || child.is("advcl")) && hasTo(child);
            if (child.index() > verb.index() && (infinitive || isAt(child))) {
                contents.add(child);
                sentence.children(child, "conj").stream()
                        .filter(word -> word.isVerb() == child.isVerb())
                        .forEach(contents::add);
            }
        }
        if (!contents.isEmpty()) {
            actOfVerb(verb).ifPresent(to -> contents.forEach(from -> add(from, to, List.of(verb))));
        }
    }

    /** "aimed at freeing", "aimed at the release of". */
    private boolean isAt(Word child) {
        boolean noun = child.is("obl") && sentence.preposition(child).equals("at");
        return noun
                || (child.tag().equals("VBG")
                        && sentence.children(child, "mark").stream()
                                .anyMatch(mark -> mark.lemma().equals("at")));
    }

    /** What the verb of aim is said of, where that may be an act: "the raid was meant to", "attacked the town, hoping to". */
    private Optional<Word> actOfVerb(Word verb) {
        if (verb.is("advcl") && verb.tag().equals("VBG")) {
            return sentence.head(verb).filter(Word::isVerb);
        }
        if (verb.is("acl") && !verb.relation().equals("acl:relcl")) {
            return sentence.head(verb);
        }
        List<Word> about = arguments.passive(verb) ? arguments.object(verb) : arguments.subject(verb);
        return about.stream().filter(word -> !word.isProper()).findFirst();
    }

    /** An infinitive that hangs on a verb as its purpose, not as what it is about: "burned the bridge to stop the army". */
    private boolean isPurposeInfinitive(Word verb) {
        if (!hasTo(verb)
                || sentence.children(verb, "mark").stream()
                        .anyMatch(mark -> !mark.lemma().equals("order"))) {
            return false;
        }
        Optional<Word> above = sentence.head(verb).filter(Word::isVerb);
        if (above.isEmpty()
                || words.aiming().contains(above.get().lemma())
                || words.causeVerbs().contains(above.get().lemma())) {
            return false;
        }
        boolean object = sentence.child(above.get(), "obj").isPresent();
        boolean controlled = objectControl.contains(above.get().lemma());
        return verb.is("advcl") ? !controlled : verb.is("xcomp") && object && !controlled;
    }

    private Word mark(Word verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.tag().equals("TO"))
                .findFirst()
                .orElse(verb);
    }

    /** "in an effort", "part of an effort", "attempt": the noun with the words that join it. */
    private List<Word> cue(Word noun) {
        Set<Integer> at = new TreeSet<>(List.of(noun.index()));
        Word outermost = outermost(noun);
        at.add(outermost.index());
        sentence.children(outermost, "case").forEach(word -> at.add(word.index()));
        return at.stream().map(sentence::word).toList();
    }

    private void add(Word from, Word to, List<Word> cue) {
        if (from.index() != to.index()) {
            found.add(new Tie("purpose-of", from, to, cue));
        }
    }
}
