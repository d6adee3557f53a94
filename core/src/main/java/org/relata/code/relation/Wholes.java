package org.relata.code.relation;

import java.util.ArrayList;
import java.util.List;
import org.relata.code.Arguments;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** Whose a noun of ties is, as what stands behind it or possesses it tells: "of X", "in X", "X's". */
final class Wholes {

    private static final int DEEPEST = 2;

    private final RelationWords words;
    private final PartyWords parties;
    private final Sentence sentence;
    private final Arguments arguments;

    Wholes(RelationWords words, PartyWords parties, Arguments arguments) {
        this.words = words;
        this.parties = parties;
        this.sentence = parties.sentence();
        this.arguments = arguments;
    }

    /**
     * What was found behind a noun.
     *
     * @param wholes head words of the parties
     * @param within whether they stand behind "in" or "from"
     * @param post words that belong to the post: "of State"
     * @param under whom it is under
     * @param areas what an envoy or the like is for
     */
    record Found(List<Word> wholes, boolean within, List<Word> post, List<Word> under, List<Word> areas) {}

    Found of(RelationNoun noun, Word head) {
        Found found = new Found(new ArrayList<>(), false, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Word possessor : sentence.children(head, "nmod:poss")) {
            Word whose = whose(possessor);
            if (parties.isAny(whose) || parties.isPlace(whose)) {
                found.wholes.add(whose);
            }
        }
        return behind(noun, head, found, 0);
    }

    /** "Major Saleh of the Fourth Division": it may hang on the name behind the title. */
    void ofName(RelationNoun noun, Word name, Found found) {
        for (Word child : arguments.oblique(name, "of")) {
            if (child.index() > name.index() && fits(noun, child)) {
                found.wholes.add(child);
            }
        }
    }

    /** "the group, whose leader": the group. */
    private Word whose(Word possessor) {
        if (!possessor.tag().equals("WP$")) {
            return possessor;
        }
        Word word = possessor;
        while (word.head() >= 0 && !word.relation().equals("acl:relcl")) {
            word = sentence.word(word.head());
        }
        return sentence.head(word).or(() -> parties.beforeComma(possessor)).orElse(possessor);
    }

    private Found behind(RelationNoun noun, Word head, Found found, int depth) {
        boolean within = found.within;
        boolean of = sentence.children(head, "nmod").stream()
                .anyMatch(child -> sentence.preposition(child).equals("of") && fits(noun, child));
        for (Word child : sentence.children(head, "nmod")) {
            String preposition = sentence.preposition(child);
            if (child.relation().equals("nmod:poss") || child.index() < head.index()) {
                continue;
            }
            if (preposition.equals("under") && parties.isPerson(child)) {
                found.under.add(child);
            } else if (isArea(noun, child, preposition)) {
                area(noun, child, found);
            } else if (words.is("whole", preposition) && !isWhere(noun, child, preposition, of, found)) {
                int before = found.wholes.size();
                take(noun, child, found, depth);
                within |= found.wholes.size() > before && words.is("within", preposition);
            }
        }
        return new Found(found.wholes, within, found.post, found.under, found.areas);
    }

    /** "the envoy for Syria", "minister for the Middle East": what an office is for is not whose it is. */
    private boolean isArea(RelationNoun noun, Word child, String preposition) {
        boolean office = noun.relation().equals("holds-office");
        boolean place = parties.isCountry(child) || parties.isPlace(child);
        return office
                && ((preposition.equals("for") && (place || noun.portfolio())) || (preposition.equals("to") && place));
    }

    private void area(RelationNoun noun, Word child, Found found) {
        if (noun.portfolio()) {
            Span phrase = parties.mention(child).span();
            sentence.words().stream()
                    .filter(word -> phrase.contains(word.span()) || (word.is("case") && word.head() == child.index()))
                    .forEach(found.post::add);
        } else {
            found.areas.add(child);
        }
    }

    /** "the leader of X in Y", "officers in Homs": only where they are. */
    private boolean isWhere(RelationNoun noun, Word child, String preposition, boolean of, Found found) {
        if (preposition.equals("for") || preposition.equals("to")) {
            // "the UN's envoy for Syria" is the UN's, "an adviser to the king for trade" the king's.
            return of
                    || !found.wholes.isEmpty()
                    || !sentence.children(sentence.word(child.head()), "nmod:poss")
                            .isEmpty();
        }
        if (noun.bearer().equals("any")) {
            // "a partner at the firm" is no ally of it.
            return !preposition.equals("of");
        }
        if (!words.is("within", preposition)) {
            return false;
        }
        boolean place = parties.isCountry(child) || parties.isPlace(child);
        return of || (place && !noun.relation().equals("holds-office"));
    }

    private void take(RelationNoun noun, Word child, Found found, int depth) {
        boolean named = sentence.children(child, "compound").stream().anyMatch(Word::isProper);
        boolean portfolio =
                noun.ofPersons() && !named && words.is("portfolios", child.lemma()) && !parties.isCountry(child);
        if (!portfolio && fits(noun, child)) {
            arguments.conjuncts(child).stream().filter(word -> fits(noun, word)).forEach(found.wholes::add);
            return;
        }
        boolean ofPost = depth == 0 || found.post.contains(sentence.word(child.head()));
        if (portfolio && ofPost) {
            for (Word word : sentence.words()) {
                if (word.index() <= child.index() && word.head() == child.index()) {
                    found.post.add(word);
                }
            }
            found.post.add(child);
        }
        if (depth < DEEPEST && noun.ofPersons()) {
            deeper(noun, child, found, depth);
        }
    }

    /** "commander for logistics of the brigade", "head of the army's air wing": one level further down. */
    private void deeper(RelationNoun noun, Word child, Found found, int depth) {
        for (Word possessor : sentence.children(child, "nmod:poss")) {
            if (fits(noun, possessor)) {
                found.wholes.add(possessor);
            }
        }
        if (found.wholes.isEmpty()) {
            behind(noun, child, found, depth + 1);
        }
    }

    private boolean fits(RelationNoun noun, Word word) {
        if (noun.relation().equals("holds-office") && parties.isPlace(word)) {
            return true;
        }
        boolean forSomebody =
                parties.named(word, "PERSON") && sentence.preposition(word).equals("for");
        if (noun.relation().equals("member-of") && forSomebody) {
            return false;
        }
        return noun.bearer().equals("any") ? parties.isAny(word) : parties.isBody(word);
    }
}
