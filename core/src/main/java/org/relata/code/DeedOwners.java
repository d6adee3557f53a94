package org.relata.code;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * Who stands behind an act of force or a weapon that is the subject of what it did: "the army's raid killed five", "shelling by
 * rebels", "a rocket fired by a militia". The deed itself acts on nobody's behalf but theirs.
 */
final class DeedOwners {

    private static final List<String> CLASSES = List.of("onslaught", "projectile", "violent-deed");

    private final WordClasses classes;
    private final NatureOf natureOf;

    DeedOwners(WordClasses classes, NatureOf natureOf) {
        this.classes = classes;
        this.natureOf = natureOf;
    }

    /** Whether the word names an act of force, which is nobody who could act. */
    boolean isAct(Word word) {
        return isDeed(word) && !classes.words("projectile").contains(word.lemma());
    }

    /** Whether the word names an act of force or a weapon. */
    boolean isDeed(Word word) {
        boolean gerund = word.tag().equals("VBG");
        String noun = gerund ? word.text().toLowerCase(Locale.ROOT) : word.lemma();
        return (gerund || (word.isNoun() && !word.isProper()))
                && CLASSES.stream().anyMatch(name -> classes.words(name).contains(noun));
    }

    /** Those behind the deed, by the first that tells: who fired it, by whom it is, whose it is, what stands before it; empty where nothing does. */
    List<Word> of(Sentence sentence, Arguments arguments, Word deed) {
        List<Word> by = parties(sentence, byWhom(sentence, arguments, deed));
        if (!by.isEmpty()) {
            return by;
        }
        List<Word> owners = parties(sentence, arguments.possessor(deed));
        List<Word> before = owners.isEmpty() ? before(sentence, arguments, deed) : owners;
        return before.isEmpty() ? launching(sentence, arguments, deed) : before;
    }

    /** "The front launched an offensive that killed nine": who launched it. */
    private List<Word> launching(Sentence sentence, Arguments arguments, Word deed) {
        return deed.is("obj")
                ? sentence.head(deed)
                        .filter(verb -> classes.words("committing").contains(verb.lemma()))
                        .map(verb -> parties(sentence, arguments.subject(verb)))
                        .orElse(List.of())
                : List.of();
    }

    private static List<Word> byWhom(Sentence sentence, Arguments arguments, Word deed) {
        Set<Word> found = new LinkedHashSet<>(arguments.oblique(deed, "by"));
        for (Word participle : sentence.children(deed, "acl")) {
            found.addAll(sentence.children(participle, "obl:agent"));
            found.addAll(arguments.oblique(participle, "by"));
        }
        return List.copyOf(found);
    }

    /** "an Israeli raid", "an army raid", but not "a Baghdad bombing": that is where. */
    private List<Word> before(Sentence sentence, Arguments arguments, Word deed) {
        return arguments.premodifiers(deed).stream()
                .filter(word -> NatureOf.isParty(natureOf.of(sentence, word)) || isForce(word))
                .filter(word -> word.tag().equals("JJ")
                        || !natureOf.of(sentence, word).contains("COUNTRY")
                        || isAbbreviation(word))
                .toList();
    }

    /** "a U.S. drone strike": such names of states are no places of acts. */
    private static boolean isAbbreviation(Word word) {
        return word.text().chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** "an RSF drone", "an IDF raid", but not "an FPV drone": letters that stand for no weapon stand for whose it is. */
    private boolean isForce(Word word) {
        return word.isNoun()
                && word.text().length() >= 3
                && word.text().chars().allMatch(Character::isUpperCase)
                && !classes.words("lettered-weapon").contains(word.lemma());
    }

    private List<Word> parties(Sentence sentence, List<Word> words) {
        return words.stream()
                .filter(word -> NatureOf.isParty(natureOf.of(sentence, word)))
                .toList();
    }
}
