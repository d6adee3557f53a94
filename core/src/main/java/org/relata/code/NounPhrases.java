package org.relata.code;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.relata.model.Mention;
import org.relata.model.Name;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** The stretch of text that a head word stands for. */
public final class NounPhrases {

    private static final Set<String> LEFT_OUT = Set.of(
            "acl",
            "acl:relcl",
            "advcl",
            "appos",
            "conj",
            "cc",
            "parataxis",
            "ccomp",
            "cop",
            "nsubj",
            "nsubj:pass",
            "aux",
            "mark",
            "csubj",
            "expl",
            "discourse",
            "dep",
            "cc:preconj");
    private static final Set<String> BODIES = Set.of(
            "movement",
            "council",
            "front",
            "coalition",
            "party",
            "committee",
            "union",
            "alliance",
            "organization",
            "organisation",
            "group",
            "volunteers",
            "volunteer",
            "forces",
            "force",
            "center",
            "centre",
            "congress",
            "popular",
            "army",
            "league",
            "network",
            "assembly",
            "commission",
            "authority",
            "agency",
            "monitor",
            "observatory",
            "institute");

    /** "holds the government responsible": no part of whom is held. */
    static final Set<String> HELD = Set.of("responsible", "accountable", "liable");

    private static final Set<String> SPEAKERS = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "spokesmen",
            "spokespeople",
            "representative",
            "negotiator",
            "recruiter");

    private static final Set<String> BELONGING = Set.of(
            "fighter",
            "soldier",
            "troop",
            "militant",
            "gunman",
            "rebel",
            "insurgent",
            "guerrilla",
            "commander",
            "officer",
            "official",
            "member",
            "militiaman",
            "jihadist",
            "mercenary",
            "policeman",
            "peacekeeper",
            "force");

    private static final Set<String> EDGES = Set.of(",", ":", ".", "``", "''", "-LRB-", "-RRB-", "POS", "HYPH", "NFP");

    /** "3/" before a post of a thread. */
    private static final Pattern ITEM = Pattern.compile("\\d+/\\d*|\\d+\\)");

    private NounPhrases() {}

    /** The phrase with its determiner and "of" phrases, without relative clauses, appositions and conjuncts. */
    public static Mention of(Sentence sentence, Word head) {
        return of(sentence, head, word -> false);
    }

    /** "by the RSF.": the stop is the sentence's, not the name's, unless there are more of them. */
    private static boolean isFullStopOf(Sentence sentence, int last) {
        String text = sentence.word(last).text();
        return last == sentence.words().size() - 1 && text.length() > 2 && text.indexOf('.') == text.length() - 1;
    }

    /** The phrase without the words that fit, and without what hangs on them. */
    static Mention of(Sentence sentence, Word head, Predicate<Word> without) {
        List<Word> words = sentence.subtree(head, child -> without.test(child) || isLeftOut(sentence, child, head));
        boolean[] in = new boolean[sentence.words().size()];
        words.forEach(word -> in[word.index()] = true);
        int first = head.index();
        int last = head.index();
        while (first > 0 && in[first - 1]) {
            first--;
        }
        while (last + 1 < in.length && in[last + 1]) {
            last++;
        }
        while (last > head.index() && EDGES.contains(sentence.word(last).tag())) {
            last--;
        }
        while (first < head.index() && (EDGES.contains(sentence.word(first).tag()) || isCase(sentence, first, head))) {
            first++;
        }
        last = Math.max(last, endOfName(sentence, head));
        last = withClosingQuote(sentence, first, last);
        while (first < head.index() && ITEM.matcher(sentence.word(first).text()).matches()) {
            first++;
        }
        int begin = sentence.word(first).span().begin();
        int end = sentence.word(last).span().end();
        return new Mention(sentence, head, new Span(begin, isFullStopOf(sentence, last) ? end - 1 : end));
    }

    /**
     * A party that stands before an act, with the adjective of its country that the parser hung on the act: "Syrian government" of
     * "Syrian government air strikes".
     */
    static Mention beforeAct(Sentence sentence, Mention party) {
        int first = party.head().index();
        if (!isBeforeNoun(party.head())
                || party.span().begin() != party.head().span().begin()) {
            return party;
        }
        while (first > 0 && isPartOfName(sentence, first) && !FrontedDates.isDate(sentence, sentence.word(first - 1))) {
            first--;
        }
        int begin = sentence.word(first).span().begin();
        return new Mention(sentence, party.head(), new Span(begin, party.span().end()));
    }

    /** Whether the word before belongs to the party's name: a capital before the same noun. */
    static boolean isPartOfName(Sentence sentence, int at) {
        Word before = sentence.word(at - 1);
        Word word = sentence.word(at);
        return isBeforeNoun(before)
                && before.head() == word.head()
                && Character.isUpperCase(before.text().charAt(0))
                && (!word.tag().equals("JJ") || isOneName(sentence, before, word));
    }

    private static boolean isOneName(Sentence sentence, Word one, Word other) {
        return sentence.nameAt(one).isPresent() && sentence.nameAt(one).equals(sentence.nameAt(other));
    }

    private static boolean isBeforeNoun(Word word) {
        return word.relation().equals("compound") || word.relation().equals("amod");
    }

    /** A name is said whole, also where the tree hangs its end elsewhere: "split from Al-Qaeda in Iraq". */
    private static int endOfName(Sentence sentence, Word head) {
        return sentence.nameAt(head)
                .filter(name -> name.type().equals("ORG") && name.first() == head.index())
                .map(Name::last)
                .orElse(head.index());
    }

    /** A quotation that opens in the phrase and ends on its last word closes in it too, a full stop within included. */
    private static int withClosingQuote(Sentence sentence, int first, int last) {
        boolean open = false;
        for (int i = first; i <= last; i++) {
            open = sentence.word(i).tag().equals("``")
                    || (open && !sentence.word(i).tag().equals("''"));
        }
        for (int i = last + 1; open && i <= last + 2 && i < sentence.words().size(); i++) {
            String tag = sentence.word(i).tag();
            if (tag.equals("''")) {
                return i;
            }
            if (!tag.equals(".") && !tag.equals(",")) {
                break;
            }
        }
        return last;
    }

    /** "the High Council for the Unity of Azawad": what a name of a body is for belongs to it. */
    private static boolean isOfName(Sentence sentence, Word child, Word top) {
        return top.isProper()
                && child.isProper()
                && sentence.preposition(child).equals("for")
                && BODIES.contains(top.lemma());
    }

    private static boolean isCase(Sentence sentence, int at, Word head) {
        Word word = sentence.word(at);
        return word.relation().equals("case") && word.head() == head.index();
    }

    private static boolean isLeftOut(Sentence sentence, Word child, Word top) {
        if (LEFT_OUT.contains(child.relation())) {
            return true;
        }
        if (child.head() != top.index()) {
            return isDay(sentence, child);
        }
        if (FrontedDates.isFronted(sentence, child, top)) {
            return true;
        }
        if (child.relation().equals("case") || child.relation().equals("advmod") || child.is("obl")) {
            return true;
        }
        boolean after = child.index() > top.index();
        if (after && HELD.contains(child.lemma())) {
            return true;
        }
        return after
                && child.is("nmod")
                && !sentence.preposition(child).equals("of")
                && !isOfName(sentence, child, top)
                && !isTheirs(sentence, child, top);
    }

    /** "a spokesman for the rebels on Monday": the day is no part of whom he speaks for. */
    private static boolean isDay(Sentence sentence, Word child) {
        return child.is("nmod")
                && sentence.preposition(child).equals("on")
                && sentence.nameAt(child)
                        .filter(name -> name.type().equals("DATE"))
                        .isPresent();
    }

    /** "a spokesman for the front", "fighters from the front", "an officer with the police": who they are. */
    private static boolean isTheirs(Sentence sentence, Word whose, Word people) {
        return switch (sentence.preposition(whose)) {
            case "for" -> SPEAKERS.contains(people.lemma());
            case "from", "with" -> SPEAKERS.contains(people.lemma()) || BELONGING.contains(people.lemma());
            default -> false;
        };
    }
}
