package org.relata.code.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relata.lexicon.Natures;
import org.relata.model.Mention;
import org.relata.model.Name;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * The words before a noun of ties, taken apart: "former Syrian deputy interior" before "minister" has a word that ends the
 * post, whose it is, and the words of the post.
 */
final class Before {

    private final RelationWords words;
    private final Natures natures;
    private final PartyWords parties;
    private final Sentence sentence;
    private final RelationNoun noun;
    private final Word head;
    private final List<Mention> wholes = new ArrayList<>();
    private final List<Mention> states = new ArrayList<>();
    private final List<Word> post = new ArrayList<>();
    private @Nullable Word ended;
    private boolean below;
    private int first;

    Before(RelationWords words, Natures natures, PartyWords parties, RelationNoun noun, Word head) {
        this.words = words;
        this.natures = natures;
        this.parties = parties;
        this.sentence = parties.sentence();
        this.noun = noun;
        this.head = head;
        this.first = first();
        for (int at = first; at < head.index(); ) {
            at = take(at);
        }
    }

    /** Whose it is, as the words before the noun tell. */
    List<Mention> wholes() {
        return wholes;
    }

    /** Countries that somebody only comes from. */
    List<Mention> states() {
        return states;
    }

    /** The words of the post, without the noun itself. */
    List<Word> post() {
        return post;
    }

    /** "former", or null. */
    @Nullable
    Word ended() {
        return ended;
    }

    /** Whether it is a deputy's post. */
    boolean below() {
        return below;
    }

    /** Index of the first word of the phrase, determiner left out. */
    int firstIndex() {
        return first;
    }

    private int first() {
        int at = head.index();
        while (at > 0 && belongs(sentence.word(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean belongs(Word word) {
        boolean kind = word.isNoun()
                || word.tag().startsWith("JJ")
                || word.tag().equals("HYPH")
                || word.tag().equals("RB")
                || word.tag().equals("VBG")
                || word.tag().equals("VBN")
                || word.tag().equals("CD");
        boolean loose =
                word.is("compound") || word.is("amod") || word.is("punct") || word.is("advmod") || word.is("dep");
        if (!kind || !(loose || word.is("obl"))) {
            return false;
        }
        return under(word, head) || (head.is("compound") && word.head() == head.head());
    }

    private boolean under(Word word, Word top) {
        return sentence.under(word, top);
    }

    private int take(int at) {
        Word word = sentence.word(at);
        String lemma = word.lemma();
        if (words.is("ended", lemma)) {
            ended = word;
            return at + 1;
        }
        int last = nameEnd(word);
        if (last >= at) {
            return named(at, last);
        }
        if (words.is("plain", lemma) || !isWord(word) || isVerbal(word)) {
            return at + 1;
        }
        if (isGroupNoun(word) && !noun.portfolio()) {
            wholes.add(parties.mention(word, word));
        } else {
            below |= words.is("below", lemma);
            post.add(word);
        }
        return at + 1;
    }

    /** The last word of the name or acronym that begins here and ends before the noun; less than the word's own where none. */
    private int nameEnd(Word word) {
        int limit = head.index() - 1;
        Name name = sentence.nameAt(word).orElse(null);
        if (name != null && List.of("GPE", "NORP", "ORG", "PERSON", "LOC").contains(name.type())) {
            return Math.min(name.last(), limit);
        }
        if (isAcronym(word)) {
            return word.index();
        }
        int at = word.index();
        while (at < limit && isCapitalised(sentence.word(at)) && !groupByName(sentence.word(at))) {
            at++;
        }
        return isCapitalised(sentence.word(at)) && groupByName(sentence.word(at)) ? at : -1;
    }

    /** Names that the parser does not know: "Northern Front leader". */
    private static boolean isCapitalised(Word word) {
        return word.isProper() || Character.isUpperCase(word.text().codePointAt(0));
    }

    private boolean groupByName(Word word) {
        String lower = word.text().toLowerCase(Locale.ROOT);
        String lemma = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return isGroup(lower) || isGroup(lemma);
    }

    private boolean isGroup(String lemma) {
        return (natures.of(lemma).contains("GROUP") || natures.of(lemma).contains("FORCE"))
                && !natures.of(lemma).contains("PERSON");
    }

    private boolean isGroupNoun(Word word) {
        return word.isNoun() && isGroup(word.lemma());
    }

    private int named(int at, int last) {
        Word end = sentence.word(last);
        boolean country = parties.isCountry(end);
        if (country && !noun.portfolio() && last + 1 < head.index() && isGroupNoun(sentence.word(last + 1))) {
            wholes.add(parties.mention(sentence.word(at), sentence.word(last + 1)));
            return last + 2;
        }
        Mention mention = parties.mention(sentence.word(at), end);
        if (country && isWhere(at)) {
            return last + 1;
        }
        if (country) {
            (noun.nationality() ? wholes : states).add(mention);
        } else if (parties.named(end, "LOC") && !groupByName(end)) {
            states.add(mention);
        } else if (noun.portfolio() && !isAcronym(end)) {
            for (int i = at; i <= last; i++) {
                below |= words.is("below", sentence.word(i).lemma());
                post.add(sentence.word(i));
            }
        } else {
            wholes.add(mention);
        }
        return last + 1;
    }

    /** "In Turkey Minister Saleh met them": where he met them. */
    private boolean isWhere(int at) {
        return at > 0
                && sentence.word(at - 1).lemma().equals("in")
                && sentence.word(at).isProper()
                && head.is("compound");
    }

    /** "democratically elected", "roving", but not "acting": how somebody holds a post is no part of it. */
    private boolean isVerbal(Word word) {
        return word.tag().equals("RB")
                || (word.isVerb() && !words.is("titles", word.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean isAcronym(Word word) {
        String text = word.text();
        return text.length() > 1 && word.isNoun() && text.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isWord(Word word) {
        return Character.isLetter(word.text().codePointAt(0)) && !word.is("obl");
    }
}
