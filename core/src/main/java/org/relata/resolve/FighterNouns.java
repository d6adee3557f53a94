package org.relata.resolve;

import java.util.Locale;
import java.util.Set;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Tells the phrases for fighters whose group is not named in them, by {@code lexicon/en/fighters.yaml}. */
final class FighterNouns {

    private static final DataNode FILE = LexiconFile.yaml("lexicon/en/fighters.yaml");
    private static final Set<String> NOUNS = words("nouns");
    private static final Set<String> PORTIONS = words("portions");
    private static final Set<String> WHOLES = words("wholes");
    private static final Set<String> OTHERS = words("others");
    private static final Set<String> LEAVERS = words("leavers");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private FighterNouns() {}

    private static Set<String> words(String list) {
        FILE.allow("nouns", "portions", "wholes", "others", "leavers");
        return Set.copyOf(FILE.field(list).texts());
    }

    /** "The guerrillas", "urban guerrillas", "a group of rebels", "guerrilla columns", "the guerrilla organization". */
    static boolean unnamed(Mention mention) {
        boolean others = mention.sentence().words().stream()
                .filter(word -> mention.span().contains(word.span()))
                .anyMatch(word -> OTHERS.contains(lower(word)));
        return !others && !areOnlySome(mention) && (areFighters(mention) || isWhole(mention));
    }

    /** "those rebels backing the government": only such as do. */
    private static boolean areOnlySome(Mention mention) {
        Sentence sentence = mention.sentence();
        boolean those = sentence.children(mention.head()).stream()
                .anyMatch(child -> child.lemma().equals("those") || lower(child).equals("those"));
        return those && sentence.child(mention.head(), "acl").isPresent();
    }

    private static boolean areFighters(Mention mention) {
        Sentence sentence = mention.sentence();
        Word head = mention.head();
        if (isPlural(head)) {
            return isNoun(head) || (isOneOf(PORTIONS, head) && isOfFighters(sentence, head));
        }
        return isOneOf(PORTIONS, head)
                && sentence.children(head, "nmod").stream()
                        .anyMatch(
                                child -> sentence.preposition(child).equals("of") && isPlural(child) && isNoun(child));
    }

    private static boolean isOfFighters(Sentence sentence, Word head) {
        return sentence.children(head).stream()
                .filter(child -> !child.relation().equals("conj"))
                .anyMatch(child -> isNoun(child) && !isOneOf(WHOLES, head));
    }

    private static boolean isWhole(Mention mention) {
        Sentence sentence = mention.sentence();
        Word head = mention.head();
        return isOneOf(WHOLES, head)
                && !isPlural(head)
                && sentence.children(head).stream().anyMatch(child -> DEFINITE.contains(lower(child)))
                && sentence.children(head).stream().anyMatch(child -> child.index() < head.index() && isNoun(child));
    }

    /** Whether a name stands in the phrase beside the noun. */
    static boolean holdsName(Mention mention) {
        Sentence sentence = mention.sentence();
        return sentence.words().stream()
                .filter(word -> mention.span().contains(word.span()))
                .anyMatch(word -> word.isProper() && !isNoun(word) && !isOneOf(PORTIONS, word));
    }

    /** Whether the noun is for members of a group, those who left one among them. */
    static boolean ofGroup(Word word) {
        return isPlural(word) && (isNoun(word) || LEAVERS.contains(word.lemma()));
    }

    private static boolean isNoun(Word word) {
        return isOneOf(NOUNS, word);
    }

    /** By lemma or form: the plural of a noun in capitals may have been left as it was. */
    private static boolean isOneOf(Set<String> nouns, Word word) {
        String form = lower(word);
        return nouns.contains(word.lemma())
                || nouns.contains(form)
                || (form.endsWith("s") && nouns.contains(form.substring(0, form.length() - 1)));
    }

    private static boolean isPlural(Word word) {
        return word.tag().equals("NNS")
                || word.tag().equals("NNPS")
                || (word.isProper() && lower(word).endsWith("s"));
    }

    private static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
