package org.relata.code;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relata.lexicon.Condition;
import org.relata.lexicon.Natures;
import org.relata.model.Name;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** What kind of thing a word of a sentence names: a person, a force, a country, money … */
public final class NatureOf {

    private static final Set<String> SHOOTING = Set.of("tank", "sniper", "machinegun");
    private static final Set<String> BODIES = Set.of("GROUP", "FORCE");

    private final Natures natures;

    /** Over these lists of common nouns. */
    public NatureOf(Natures natures) {
        this.natures = natures;
    }

    /** The natures of the word; empty where nothing is known. */
    public Set<String> of(Sentence sentence, Word word) {
        if (word.tag().equals("PRP") || word.tag().equals("PRP$") || word.tag().startsWith("WP")) {
            return Set.of("PRONOUN");
        }
        if (isShooting(sentence, word)) {
            return Set.of("ACT");
        }
        Set<String> listed = natures.of(word.lemma());
        if (word.tag().equals("CD") || listed.contains("NUMBER")) {
            Optional<Word> partitive = partitive(sentence, word);
            if (partitive.isPresent()) {
                return of(sentence, partitive.get());
            }
            if (!listed.isEmpty() && !listed.equals(Set.of("NUMBER"))) {
                return listed;
            }
            Set<String> named = named(sentence, word);
            return named.contains("TIME") || named.contains("MONEY") ? named : Set.of("NUMBER", "PERSON");
        }
        if (!listed.isEmpty() && !word.isProper()) {
            return listed;
        }
        Set<String> named = named(sentence, word);
        if (named.equals(Set.of("NAME")) && listed.stream().anyMatch(BODIES::contains)) {
            // "The Alliance said": a name that nobody knows, but a body's.
            return Stream.concat(named.stream(), listed.stream().filter(BODIES::contains))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return named.isEmpty() ? listed : named;
    }

    /** "artillery fire" is no blaze. */
    private boolean isShooting(Sentence sentence, Word word) {
        return word.lemma().equals("fire")
                && word.isNoun()
                && sentence.children(word, "compound").stream()
                        .anyMatch(weapon -> SHOOTING.contains(weapon.lemma())
                                || natures.of(weapon.lemma()).contains("WEAPON"));
    }

    /** "dozens of soldiers": the soldiers. */
    static Optional<Word> partitive(Sentence sentence, Word word) {
        return sentence.children(word, "nmod").stream()
                .filter(child -> sentence.preposition(child).equals("of"))
                .findFirst();
    }

    private Set<String> named(Sentence sentence, Word word) {
        Optional<Name> name = sentence.nameAt(word);
        if (name.isPresent()) {
            return switch (name.get().type()) {
                case "PERSON" ->
                    isOfGroup(sentence, word) || hasAcronym(sentence, word)
                            ? Set.of("GROUP", "NAME")
                            : Set.of("PERSON", "NAME");
                case "GPE" -> Set.of("COUNTRY", "NAME");
                case "NORP" -> Set.of("PEOPLE", "NAME");
                case "ORG" -> Set.of("GROUP", "NAME");
                case "LOC" -> Set.of("PLACE", "NAME");
                case "FAC" -> Set.of("FACILITY", "NAME");
                case "DATE", "TIME" -> Set.of("TIME");
                case "MONEY" -> Set.of("MONEY");
                case "CARDINAL", "QUANTITY", "PERCENT", "ORDINAL" -> Set.of("NUMBER");
                case "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE", "PRODUCT" -> Set.of("ABSTRACT");
                default -> Set.of("NAME");
            };
        }
        return word.isProper() ? Set.of("NAME") : Set.of();
    }

    /** "rival faction Hurras al-Din": the noun before the name tells that it is no person's. */
    private boolean isOfGroup(Sentence sentence, Word word) {
        return sentence.children(word, "compound").stream()
                .filter(before -> !before.isProper())
                .map(before -> natures.of(before.lemma()))
                .anyMatch(of -> of.contains("GROUP") && !of.contains("PERSON"));
    }

    /** "Harakat al-Nur (HN)": persons have no acronyms behind their names. */
    private static boolean hasAcronym(Sentence sentence, Word word) {
        return sentence.children(word, "appos").stream()
                .map(Word::text)
                .anyMatch(text -> text.length() > 1 && text.chars().allMatch(Character::isUpperCase));
    }

    /** Whether the condition's lemmas or natures fit the word; of "the army said it killed rebels", the army. */
    boolean fits(Condition condition, Sentence sentence, Word word) {
        Optional<Word> speaker = speaker(sentence, word);
        return speaker.isPresent()
                ? fitsItself(condition, sentence, speaker.get())
                : fitsItself(condition, sentence, word);
    }

    /** Whom "it" stands for as the subject of what somebody says has been done: whoever says so, where that is no single person. */
    private Optional<Word> speaker(Sentence sentence, Word word) {
        if (!word.lemma().equals("it") || !word.is("nsubj")) {
            return Optional.empty();
        }
        return sentence.head(word)
                .filter(verb -> verb.is("ccomp"))
                .filter(verb -> sentence.children(verb, "aux").stream()
                        .noneMatch(aux -> aux.tag().equals("MD")))
                .flatMap(sentence::head)
                .flatMap(saying -> speakerOf(sentence, saying))
                .filter(speaker -> speaker.isNoun() && speaker.index() < word.index())
                .filter(speaker -> {
                    Set<String> natures = of(sentence, speaker);
                    return isParty(natures) && !natures.contains("PERSON");
                });
    }

    /** Who says it; of "denied that … and said that", which the parser may join to what is denied, who denies. */
    private static Optional<Word> speakerOf(Sentence sentence, Word saying) {
        Word at = saying;
        Optional<Word> subject = sentence.child(at, "nsubj");
        while (subject.isEmpty() && (at.is("conj") || (at.is("ccomp") && !at.equals(saying))) && at.head() >= 0) {
            boolean joined = at.is("conj") && sentence.word(at.head()).is("ccomp");
            at = sentence.word(joined ? sentence.word(at.head()).head() : at.head());
            subject = sentence.child(at, "nsubj");
        }
        return subject;
    }

    private boolean fitsItself(Condition condition, Sentence sentence, Word word) {
        if (condition.lemmas().contains("*")
                || condition.lemmas().contains(word.lemma())
                || condition.lemmas().contains(word.text())
                || isOneOf(condition, sentence, word)) {
            return true;
        }
        if (condition.natures().isEmpty()) {
            return false;
        }
        Set<String> of = of(sentence, word);
        if (condition.natures().contains("PARTY") && isParty(of)) {
            return true;
        }
        return of.stream().anyMatch(condition.natures()::contains);
    }

    /** "one of its commanders": a commander. */
    private static boolean isOneOf(Condition condition, Sentence sentence, Word word) {
        return word.tag().equals("CD")
                && partitive(sentence, word)
                        .filter(of -> condition.lemmas().contains(of.lemma()))
                        .isPresent();
    }

    /** Whether a thing of these natures can act. */
    public static boolean isParty(Set<String> natures) {
        return natures.stream().anyMatch(Natures.PARTY::contains);
    }
}
