package org.relata.code.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.code.Arguments;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** What brought an act about: "because", "due to", "in response to", "led to", "was prompted by". */
final class CauseFinder {

    private static final Set<String> BEFORE_CAUSE = Set.of("to", "for", "of");

    private final LinkWords words;
    private final Sentence sentence;
    private final Arguments arguments;
    private final List<Tie> found = new ArrayList<>();

    CauseFinder(LinkWords words, Sentence sentence, Arguments arguments) {
        this.words = words;
        this.sentence = sentence;
        this.arguments = arguments;
    }

    /** The causes in the order of the words that tie them. */
    List<Tie> find() {
        for (Word word : sentence.words()) {
            if (word.isVerb() || sentence.child(word, "cop").isPresent()) {
                clause(word);
            }
            if (word.isVerb()) {
                verb(word);
            } else if (word.isNoun() && words.causeNouns().contains(word.lemma())) {
                noun(word);
            } else {
                preposition(word);
            }
        }
        return List.copyOf(found);
    }

    /** "because the army had killed their commander". */
    private void clause(Word cause) {
        if (!cause.is("advcl")) {
            return;
        }
        sentence.children(cause, "mark").stream()
                .filter(mark -> words.causeMarks().contains(mark.lemma()))
                .findFirst()
                .ifPresent(mark -> sentence.head(cause).ifPresent(effect -> add(cause, effect, List.of(mark))));
    }

    /** "in retaliation for the arrest". */
    private void noun(Word noun) {
        Optional<Word> effect = sentence.head(noun).filter(head -> noun.is("obl") || noun.is("nmod"));
        if (effect.isEmpty() || sentence.preposition(noun).isEmpty()) {
            return;
        }
        for (Word child : sentence.children(noun)) {
            if (child.is("nmod") && BEFORE_CAUSE.contains(sentence.preposition(child))) {
                List<Word> cue = new ArrayList<>(sentence.children(noun, "case"));
                cue.add(noun);
                cue.addAll(sentence.children(child, "case"));
                add(child, verbOf(effect.get(), noun), cue);
            }
        }
    }

    private Word verbOf(Word head, Word noun) {
        return noun.is("nmod") && head.is("obj") ? sentence.head(head).orElse(head) : head;
    }

    /** "because of the raid", "due to the raid": the words of the preposition stand side by side before the noun. */
    private void preposition(Word last) {
        if (last.index() == 0 || !isFunction(last)) {
            return;
        }
        Word first = sentence.word(last.index() - 1);
        String pair = first.text().toLowerCase(java.util.Locale.ROOT) + " " + last.lemma();
        if (!words.causePrepositions().contains(pair)) {
            return;
        }
        Word top = last;
        for (Word below = last; isFunction(below) && below.head() > last.index(); ) {
            below = sentence.word(below.head());
            top = below;
        }
        Word cause = isFunction(top) ? under(top).orElse(top) : top;
        Optional<Word> effect = sentence.head(isFunction(top) ? top : cause);
        while (effect.isPresent() && isFunction(effect.get())) {
            effect = sentence.head(effect.get());
        }
        if (effect.isPresent() && cause.isNoun()) {
            add(cause, effect.get(), List.of(first, last));
        }
    }

    private Optional<Word> under(Word preposition) {
        return sentence.children(preposition).stream()
                .filter(child -> child.isNoun() && child.index() > preposition.index())
                .findFirst();
    }

    private static boolean isFunction(Word word) {
        return word.tag().equals("IN") || word.tag().equals("TO") || word.tag().equals("RB");
    }

    /** "the strikes prompted Iran to close", "led to clashes", "was triggered by the arrest". */
    private void verb(Word verb) {
        Optional<Word> joined = joined(verb);
        if (joined.isEmpty() && !words.causeVerbs().contains(verb.lemma())) {
            return;
        }
        List<Word> cue = joined.map(word -> List.of(verb, word)).orElse(List.of(verb));
        List<Word> causes = arguments.subject(verb);
        List<Word> effects = new ArrayList<>();
        sentence.child(verb, "xcomp").ifPresent(effects::add);
        if (effects.isEmpty()) {
            effects.addAll(
                    joined.filter(word -> word.is("case")).isPresent()
                            ? arguments.oblique(verb, joined.get().lemma())
                            : arguments.object(verb));
        }
        causes.forEach(cause -> effects.forEach(effect -> add(cause, effect, cue)));
    }

    /** The particle or preposition that makes the verb one of cause: "set off", "led to". */
    private Optional<Word> joined(Word verb) {
        for (Word child : sentence.children(verb)) {
            if (child.relation().equals("compound:prt") && isCause(verb, child)) {
                return Optional.of(child);
            }
            for (Word grand : child.is("obl") ? sentence.children(child, "case") : List.<Word>of()) {
                if (isCause(verb, grand)) {
                    return Optional.of(grand);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isCause(Word verb, Word particle) {
        return words.causeVerbs().contains(verb.lemma() + " " + particle.lemma());
    }

    private void add(Word cause, Word effect, List<Word> cue) {
        if (cause.index() != effect.index()) {
            found.add(new Tie("causes", cause, effect, cue));
        }
    }
}
