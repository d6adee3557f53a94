package org.relata.code.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * Reads the tolls of one act: how many it was done to, which of them are counted once more as a part, and over what time.
 *
 * <p>One person is a toll of one, named or not: an event whose only claim is that the mayor was killed has one death.
 */
public final class TollReader {

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> PART_PRONOUNS = Set.of("they", "them", "who", "whom", "which");
    private static final Set<String> BETWEEN = Set.of("JJ", "RB", "DT", "VBG");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "noone");
    private static final Set<String> SINGULAR = Set.of("NN", "NNP", "JJ");
    private static final Set<String> ONE = Set.of("he", "she", "him", "her", "himself", "herself");

    private final QuantityReader quantities;
    private final QuantityWords words;
    private final RunningToll running;
    private final CountedStates states;

    private TollReader(QuantityWords words, QuantityReader quantities) {
        this.words = words;
        this.quantities = quantities;
        this.running = new RunningToll(words, quantities);
        this.states = new CountedStates(words, quantities);
    }

    /** The reader with the built-in English words. */
    public static TollReader builtIn() {
        QuantityWords words = QuantityWords.builtIn();
        return new TollReader(words, new QuantityReader(words));
    }

    /**
     * The tolls of an act.
     *
     * @param kind what was done to those whom it was done to; null where the act leaves nothing to be counted
     * @param carrier the verb or noun whose clause tells of the act
     * @param sufferers whom it was done to
     * @param isPerson whether a word names a human being
     * @param phrase the phrase with this head
     */
    public List<TollMention> read(
            @Nullable String kind,
            Word carrier,
            List<Mention> sufferers,
            Predicate<Mention> isPerson,
            Function<Word, Mention> phrase) {
        List<TollMention> tolls = new ArrayList<>();
        if (kind == null) {
            return tolls;
        }
        for (Mention mention : sufferers) {
            Sentence sentence = mention.sentence();
            Quantity quantity = quantity(mention, isPerson);
            if (quantity != null) {
                String scope = Scopes.of(words, sentence, carrier, quantity);
                int whole = tolls.size();
                tolls.add(new TollMention(kind, quantity, mention, null, scope));
                for (Word part : parts(sentence, mention.head())) {
                    quantities
                            .of(sentence, part)
                            .ifPresent(of -> tolls.add(
                                    new TollMention(kind, of, phrase.apply(sufferer(sentence, part)), whole, scope)));
                }
            }
        }
        return tolls;
    }

    /**
     * The toll that the sentence sums up: "the death toll of the raid has risen to 24".
     *
     * @param act the word that tells the act
     * @param kind what the act's rule counts; null where it counts nothing
     */
    public Optional<TollMention> running(Sentence sentence, Word act, @Nullable String kind) {
        return running.of(sentence, act, kind);
    }

    /** "caused 12 deaths and 30 injuries": counted by the noun of the trigger and what is coordinated with it. */
    public List<TollMention> ofTrigger(Sentence sentence, Word carrier, List<Word> pieces) {
        List<TollMention> tolls = new ArrayList<>();
        for (Word piece : pieces) {
            List<Word> nouns = new ArrayList<>(List.of(piece));
            nouns.addAll(sentence.children(piece, "conj"));
            for (Word noun : nouns) {
                String kind = words.results().get(noun.lemma());
                if (kind != null && noun.isNoun()) {
                    quantities
                            .counted(sentence, noun)
                            .ifPresent(of -> tolls.add(
                                    new TollMention(kind, of, null, null, Scopes.of(words, sentence, carrier, of))));
                }
            }
        }
        return tolls;
    }

    /**
     * The tolls and those of "14 dead and 20 wounded" that are not among them.
     *
     * @param pieces the words of the trigger
     */
    public List<TollMention> withStates(Sentence sentence, Word carrier, List<Word> pieces, List<TollMention> tolls) {
        List<TollMention> more = states.of(sentence, carrier, pieces, tolls);
        if (more.isEmpty()) {
            return tolls;
        }
        List<TollMention> all = new ArrayList<>(tolls);
        all.addAll(more);
        return all;
    }

    private @Nullable Quantity quantity(Mention mention, Predicate<Mention> isPerson) {
        Sentence sentence = mention.sentence();
        Word head = mention.head();
        if (NOBODY.contains(head.lemma())) {
            return new Quantity(0, 0, 0, head.span());
        }
        Optional<Quantity> said = quantities.of(sentence, head);
        if (said.isPresent()) {
            return said.get();
        }
        // "A Dane" may be parsed as an adjective.
        boolean singular = SINGULAR.contains(head.tag());
        boolean one = singular
                ? isPerson.test(mention) && !words.collective().contains(head.lemma())
                : ONE.contains(head.lemma());
        return one ? new Quantity(1, 1, 1, head.span()) : null;
    }

    /**
     * Those counted again: "including three children", "five of them women", "four of whom were". The parser may hang them anywhere,
     * so what stands behind the count and before the next one is looked at.
     */
    private static List<Word> parts(Sentence sentence, Word counted) {
        List<Word> parts = new ArrayList<>();
        for (int at = counted.index() + 1; at < sentence.words().size(); at++) {
            Word word = sentence.word(at);
            boolean included = sentence.preposition(word).equals("include") && !parts.contains(word);
            if (included) {
                parts.add(word);
                parts.addAll(sentence.children(word, "conj"));
            } else if (ARTICLES.contains(word.lemma()) && isAmongThem(sentence, word)) {
                sentence.head(word).filter(Word::isNoun).ifPresent(parts::add);
            } else if (word.tag().equals("CD")) {
                Word noun =
                        sentence.head(word).filter(head -> word.is("nummod")).orElse(word);
                if (isPartOf(sentence, word)) {
                    parts.add(word);
                } else if (isAmongThem(sentence, word)) {
                    parts.add(noun);
                } else if (!parts.contains(noun) && !sentence.preposition(noun).equals("include")) {
                    return parts;
                }
            }
        }
        return parts;
    }

    /** "Two of them", "three of whom". */
    private static boolean isPartOf(Sentence sentence, Word number) {
        int next = number.index() + 2;
        return next < sentence.words().size()
                && sentence.word(next - 1).lemma().equals("of")
                && PART_PRONOUNS.contains(sentence.word(next).lemma());
    }

    /** "Among them four women", "among them a child". */
    private static boolean isAmongThem(Sentence sentence, Word number) {
        return number.index() > 1
                && PART_PRONOUNS.contains(sentence.word(number.index() - 1).lemma())
                && sentence.word(number.index() - 2).lemma().equals("among");
    }

    /** "Two of them civilians": whom the part counts stands behind it. */
    private static Word sufferer(Sentence sentence, Word part) {
        if (!part.tag().equals("CD") || !isPartOf(sentence, part)) {
            return part;
        }
        for (int at = part.index() + 3; at < sentence.words().size(); at++) {
            Word word = sentence.word(at);
            if (word.isNoun()) {
                return nounOf(sentence, word);
            }
            if (!BETWEEN.contains(word.tag()) && !word.lemma().equals("be")) {
                return part;
            }
        }
        return part;
    }

    private static Word nounOf(Sentence sentence, Word first) {
        return first.is("compound") ? sentence.head(first).filter(Word::isNoun).orElse(first) : first;
    }
}
