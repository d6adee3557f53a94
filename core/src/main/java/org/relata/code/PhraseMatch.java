package org.relata.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.Phrase;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Tries a phrase of a rule on a word of a sentence. */
final class PhraseMatch {

    /** "seized quantities of weapons": weapons. */
    private static final Set<String> AMOUNTS = Set.of(
            "quantity", "amount", "number", "cache", "stock", "ton", "tonne", "load", "dozen", "hundred", "thousand");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "longer");

    private final Sentence sentence;
    private final Arguments arguments;
    private final Set<String> words = new HashSet<>();

    PhraseMatch(Sentence sentence, Arguments arguments) {
        this.sentence = sentence;
        this.arguments = arguments;
        for (Word word : sentence.words()) {
            words.add(word.lemma());
            words.add(word.lemma().toLowerCase(Locale.ROOT));
            words.add(word.text().toLowerCase(Locale.ROOT));
        }
    }

    /** The words of the trigger besides its head, or empty where something that it needs is missing. */
    Optional<List<Word>> pieces(Phrase phrase, Word head) {
        if (!phrase.needs().stream().allMatch(this::isInSentence)) {
            return Optional.empty();
        }
        List<Word> pieces = new ArrayList<>();
        for (Phrase.Need need : phrase.needs()) {
            Optional<Word> found = find(phrase, need, head);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            if (!takesPart(need)) {
                pieces.add(found.get());
            }
        }
        return Optional.of(pieces);
    }

    /** Looked up before the tree is searched: a dictionary has hundreds of patterns for one verb. */
    private boolean isInSentence(Phrase.Need need) {
        if (need instanceof Phrase.Particle particle) {
            return words.contains(particle.word());
        }
        if (need instanceof Phrase.Modifier modifier) {
            return words.contains(modifier.lemma().toLowerCase(Locale.ROOT));
        }
        Set<String> lemmas = ((Phrase.Filler) need).lemmas();
        return lemmas.isEmpty() || lemmas.stream().anyMatch(words::contains);
    }

    /** What fills {@code on:*} is a party of the act, not a word of the trigger. */
    private static boolean takesPart(Phrase.Need need) {
        return need instanceof Phrase.Filler filler && filler.party();
    }

    private Optional<Word> find(Phrase phrase, Phrase.Need need, Word head) {
        if (need instanceof Phrase.Particle particle) {
            return particle(particle.word(), head);
        }
        if (need instanceof Phrase.Modifier modifier) {
            return modifier(modifier.lemma(), head);
        }
        Phrase.Filler filler = (Phrase.Filler) need;
        Optional<Word> found = filler(filler, filler.slot(), head);
        return found.isPresent() ? found : filler(filler, particles(phrase) + filler.slot(), head);
    }

    /** "pulled out of the port": the parser may hang both words on the port, and the slot is then "out of". */
    private static String particles(Phrase phrase) {
        StringBuilder joined = new StringBuilder();
        for (Phrase.Need need : phrase.needs()) {
            if (need instanceof Phrase.Particle particle) {
                joined.append(particle.word()).append(' ');
            }
        }
        return joined.toString();
    }

    private Optional<Word> particle(String word, Word head) {
        for (Word child : sentence.children(head)) {
            if (child.lemma().equals(word) && (child.is("compound") || child.is("advmod") || child.is("case"))) {
                return Optional.of(child);
            }
        }
        for (Word child : sentence.children(head)) {
            if (child.is("obl") || child.is("advcl") || child.is("obj")) {
                Optional<Word> marker = marker(child, word, head);
                if (marker.isPresent()) {
                    return marker;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Word> marker(Word dependent, String word, Word head) {
        return sentence.children(dependent).stream()
                .filter(child -> child.lemma().equals(word))
                .filter(child -> child.is("case") || child.is("mark") || child.is("advmod") || child.is("compound"))
                .filter(child -> child.index() > head.index())
                .findFirst();
    }

    private Optional<Word> modifier(String lemma, Word head) {
        for (Word child : sentence.children(head)) {
            boolean before = child.is("compound") || child.is("amod") || child.is("nmod") || child.is("nummod");
            if (before && child.index() < head.index() && hasLemma(child, lemma)) {
                return Optional.of(child);
            }
            if (before && child.index() < head.index()) {
                Optional<Word> deeper = sentence.children(child).stream()
                        .filter(inner -> hasLemma(inner, lemma) && inner.is("compound"))
                        .findFirst();
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasLemma(Word word, String lemma) {
        return word.lemma().equals(lemma) || word.text().equalsIgnoreCase(lemma);
    }

    private Optional<Word> filler(Phrase.Filler filler, String slot, Word head) {
        for (Word candidate : candidates(slot, head)) {
            if (filler.lemmas().isEmpty() || matches(filler.lemmas(), candidate)) {
                return Optional.of(candidate);
            }
            Optional<Word> counted =
                    AMOUNTS.contains(candidate.lemma()) ? NatureOf.partitive(sentence, candidate) : Optional.empty();
            if (counted.filter(word -> matches(filler.lemmas(), word)).isPresent()) {
                return Optional.of(candidate);
            }
            for (Word conjunct : arguments.conjuncts(candidate)) {
                if (matches(filler.lemmas(), conjunct)) {
                    return Optional.of(conjunct);
                }
            }
        }
        return Optional.empty();
    }

    /** The number right before the word, whatever the parser hangs it on: headlines are parsed worst. */
    private List<Word> numberBefore(Word head) {
        boolean number =
                head.index() > 0 && sentence.word(head.index() - 1).tag().equals("CD");
        return number ? List.of(sentence.word(head.index() - 1)) : List.of();
    }

    private static boolean matches(Set<String> lemmas, Word word) {
        return lemmas.contains(word.lemma()) || lemmas.contains(word.text().toLowerCase(Locale.ROOT));
    }

    private List<Word> candidates(String slot, Word head) {
        int dot = slot.indexOf('.');
        if (dot > 0) {
            String inner = slot.substring(dot + 1);
            return candidates(slot.substring(0, dot), head).stream()
                    .flatMap(outer -> candidates(inner, outer).stream())
                    .toList();
        }
        return switch (slot) {
            case "aux" -> sentence.children(head, "aux");
            case "advmod" -> sentence.children(head, "advmod");
            case "number" -> numberBefore(head);
            case "neg" -> negations(head);
            case "npmod" -> sentence.children(head, "obl:npmod");
            case "obj" -> head.isVerb() ? arguments.object(head) : List.of();
            case "subj" -> head.isVerb() ? arguments.subject(head) : List.of();
            case "xcomp", "complement" -> complements(head);
            case "mod" ->
                sentence.children(head).stream()
                        .filter(child -> child.is("compound") || child.is("amod"))
                        .toList();
            default -> obliques(slot, head);
        };
    }

    /** "not", "never", "no longer" by a verb. */
    private List<Word> negations(Word verb) {
        return sentence.children(verb).stream()
                .filter(child -> NEGATIONS.contains(child.lemma()))
                .toList();
    }

    private List<Word> complements(Word head) {
        List<Word> found = new ArrayList<>(sentence.children(head, "xcomp"));
        arguments.complement(head).ifPresent(found::add);
        return found;
    }

    /** Also where the parser hung the phrase on the object: "took control of the town". */
    private List<Word> obliques(String preposition, Word head) {
        List<Word> found = new ArrayList<>(arguments.oblique(head, preposition));
        if (head.isVerb()) {
            for (Word object : arguments.object(head)) {
                found.addAll(arguments.oblique(object, preposition));
                found.addAll(marked(object, "acl", preposition));
            }
            found.addAll(marked(head, "advcl", preposition));
        }
        return found;
    }

    /** "accused them of shelling": a gerund under the preposition. */
    private List<Word> marked(Word head, String relation, String preposition) {
        return sentence.children(head, relation).stream()
                .filter(child -> sentence.children(child, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals(preposition)))
                .toList();
    }
}
