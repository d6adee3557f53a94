package org.relata.code.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.code.NatureOf;
import org.relata.code.NounPhrases;
import org.relata.lexicon.Natures;
import org.relata.model.Mention;
import org.relata.model.Name;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Which words of a sentence can be an end of a tie, and the phrases they stand for. */
final class PartyWords {

    private static final Set<String> BODIES = Set.of("GROUP", "FORCE", "COUNTRY", "PEOPLE");
    private static final Set<String> NO_PERSON =
            Set.of("COUNTRY", "PLACE", "TIME", "NUMBER", "MONEY", "FACILITY", "ABSTRACT");
    private static final Set<String> NO_PARTY = Set.of("TIME", "NUMBER", "MONEY", "ABSTRACT");

    private final Sentence sentence;
    private static final Set<String> EXAMPLES = Set.of("including", "include", "like", "such as", "among");
    private static final Set<String> NAMING = Set.of("call", "name", "know", "dub", "title");

    private final NatureOf natureOf;
    private final Natures natures;
    private final RelationWords words;

    PartyWords(Sentence sentence, Natures natures, RelationWords words) {
        this.sentence = sentence;
        this.natures = natures;
        this.natureOf = new NatureOf(natures);
        this.words = words;
    }

    Sentence sentence() {
        return sentence;
    }

    /** A person: a name that is no country, a pronoun, a noun for persons. */
    boolean isPerson(Word word) {
        Set<String> found = natureOf.of(sentence, word);
        if (found.contains("PERSON") || found.contains("PRONOUN")) {
            return true;
        }
        Set<String> listed = natures.of(word.lemma());
        boolean thing = !listed.isEmpty() && !listed.contains("PERSON");
        return word.isProper() && !thing && found.stream().noneMatch(NO_PERSON::contains);
    }

    /** A group, force, state or people, or a name of unknown kind. */
    boolean isBody(Word word) {
        Set<String> found = natureOf.of(sentence, word);
        if (found.contains("PERSON") && found.contains("NAME")) {
            // The names of armed groups are often taken for persons' names: "Hurras al-Din".
            return true;
        }
        return found.stream().anyMatch(BODIES::contains)
                || found.contains("PRONOUN")
                || isAcronym(word)
                || (word.isNoun() && words.is("bodies", word.lemma()))
                || (word.isProper() && found.stream().noneMatch(NO_PARTY::contains) && !isText(word));
    }

    /** "the Civil Rights Act". */
    private boolean isText(Word word) {
        Set<String> listed = natures.of(word.lemma());
        boolean text = listed.contains("DOCUMENT") || listed.contains("ABSTRACT") || listed.contains("ACT");
        return text
                && sentence.nameAt(word)
                        .filter(name -> name.type().equals("ORG"))
                        .isEmpty()
                && !listed.contains("GROUP")
                && !listed.contains("PERSON");
    }

    /** "ISIL", also where the parser takes it for a common noun. */
    boolean isAcronym(Word word) {
        String text = word.text();
        return text.length() > 2 && word.isNoun() && text.chars().allMatch(Character::isUpperCase);
    }

    /** A group by a common noun: "forces", "the militia". */
    boolean isCommonBody(Word word) {
        Set<String> found = natureOf.of(sentence, word);
        return word.isNoun() && !word.isProper() && (found.contains("GROUP") || found.contains("FORCE"));
    }

    /** Somebody by name or title who is no group: "Minister Saleh", "the secretary of state". */
    boolean isOnePerson(Word word) {
        boolean called = named(word, "PERSON")
                && sentence.children(word, "compound").stream()
                        .anyMatch(title -> !words.nouns()
                                .getOrDefault(title.lemma(), List.of())
                                .isEmpty());
        boolean titled =
                words.nouns().getOrDefault(word.lemma(), List.of()).stream().anyMatch(RelationNoun::ofPersons);
        return called || titled;
    }

    boolean isAny(Word word) {
        return isPerson(word) || isBody(word);
    }

    /** A place that can be governed. */
    boolean isPlace(Word word) {
        return natureOf.of(sentence, word).contains("PLACE");
    }

    /** Whether the parser's name at this word is of this type. */
    boolean named(Word word, String type) {
        return sentence.nameAt(word).filter(name -> name.type().equals(type)).isPresent();
    }

    /** A country, a town or a people by name. */
    boolean isCountry(Word word) {
        return named(word, "GPE") || named(word, "NORP");
    }

    /** The phrase of a word; for a name behind a title the name alone. */
    Mention mention(Word word) {
        return NounPhrases.of(sentence, word);
    }

    /** For a person's name behind a title the name alone, else the phrase. */
    Mention person(Word word) {
        Optional<Name> name = sentence.nameAt(word).filter(found -> found.last() == word.index());
        boolean person = name.isPresent() && name.get().type().equals("PERSON") && word.isProper();
        return person ? mention(sentence.word(name.get().first()), word) : mention(word);
    }

    /** The phrase from one word to another. */
    Mention mention(Word first, Word head) {
        return new Mention(sentence, head, first.span().cover(head.span()));
    }

    /** For "the Swedish citizen Omar Rashid" the name, for "hundreds of men" the men, else the word itself. */
    Word toName(Word word) {
        if (named(word, "CARDINAL") || !(word.isNoun() || word.isPronoun() || word.isVerb())) {
            return sentence.children(word, "nmod").stream()
                    .filter(child -> sentence.preposition(child).equals("of"))
                    .findFirst()
                    .orElse(word);
        }
        if (word.isProper() || !word.isNoun()) {
            return word;
        }
        boolean person = natureOf.of(sentence, word).contains("PERSON");
        Optional<Word> name = sentence.children(word, "appos").stream()
                .filter(child -> child.isProper() && child.index() > word.index())
                .filter(child -> !afterComma(child, word) || (person && named(child, "PERSON")))
                .findFirst();
        return name.or(() -> called(word)).orElse(word);
    }

    /** "a council called the Northern Front": the name. */
    private Optional<Word> called(Word word) {
        return sentence.children(word, "acl").stream()
                .filter(verb -> NAMING.contains(verb.lemma()))
                .flatMap(verb -> sentence.children(verb).stream())
                .filter(child -> child.isProper() && (child.is("xcomp") || child.is("obj") || child.is("obl")))
                .findFirst();
    }

    /** "many officials, including A and B": those named; the word itself where nobody is. */
    List<Word> examples(Word word) {
        List<Word> named = new ArrayList<>();
        List<Word> phrase = new ArrayList<>(List.of(word));
        sentence.children(word).stream()
                .filter(child -> (child.is("nmod") || child.is("obl"))
                        && sentence.preposition(child).equals("of"))
                .forEach(phrase::add);
        for (Word part : phrase) {
            sentence.children(part).stream()
                    .filter(child -> EXAMPLES.contains(sentence.preposition(child)) && isAny(child))
                    .forEach(named::add);
        }
        return named.isEmpty() ? List.of(word) : named;
    }

    /** The noun whose phrase ends right before the comma that stands before this word, if one does. */
    Optional<Word> beforeComma(Word word) {
        if (word.index() < 2 || !sentence.word(word.index() - 1).tag().equals(",")) {
            return Optional.empty();
        }
        Word before = sentence.word(word.index() - 2);
        while (before.is("nmod") || before.is("compound")) {
            Word above = sentence.word(before.head());
            if (before.is("nmod") && !sentence.preposition(before).equals("of")) {
                break;
            }
            before = above;
        }
        return Optional.of(before).filter(Word::isNoun);
    }

    /** Whether a comma stands between the two words, on the level of the phrase. */
    boolean afterComma(Word later, Word earlier) {
        for (int i = earlier.index() + 1; i < later.index(); i++) {
            if (sentence.word(i).tag().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
