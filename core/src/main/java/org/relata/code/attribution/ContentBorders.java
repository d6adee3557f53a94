package org.relata.code.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * Widens a content to where it must end: parsers hang the tail of a reported clause on the reporting verb as often as
 * on the clause ("said they would strike, killing hopes of a truce").
 */
final class ContentBorders {

    private static final Set<String> TAILS = Set.of("because", "if", "unless", "so", "since", "although", "though");

    private static final Set<String> CONTRASTS = Set.of("while", "although", "though", "whereas", "but");

    private static final Set<String> OPENING = Set.of("``", "“", "\"", "''");

    private ContentBorders() {}

    /** All words of the verb's clause on the content's side, but for what belongs to the verb itself. */
    static List<Word> clause(Sentence sentence, Word verb, Word head) {
        List<Word> content = sentence.subtree(
                head,
                word -> word.index() == verb.index()
                        || isOwnSpeech(sentence, word, verb, head)
                        || isOthersSpeech(sentence, word, verb)
                        || isSourcePhrase(sentence, word)
                        || isSpeakersParticiple(sentence, word));
        if (!sentence.under(head, verb)) {
            return content;
        }
        return head.index() > verb.index()
                ? upToSemicolon(sentence, rightOf(sentence, verb, head, content))
                : leftOf(sentence, verb, head, content);
    }

    /** "The witness said he fled, according to the report": the phrase behind the comma holds all of it. */
    private static boolean isSourcePhrase(Sentence sentence, Word word) {
        boolean names = word.text().equals("according")
                || sentence.children(word).stream()
                        .anyMatch(child -> child.text().equals("according"));
        int first = names ? sentence.subtree(word, below -> false).get(0).index() : 0;
        return first > 0 && sentence.word(first - 1).text().equals(",");
    }

    /** "said the road was shut, adding that …": the participle is the speaker's, wherever the tree hangs it. */
    static boolean isSpeakersParticiple(Sentence sentence, Word word) {
        return word.tag().equals("VBG")
                && word.is("advcl")
                && word.index() > 0
                && sentence.word(word.index() - 1).text().equals(",")
                && isCue(word)
                && sentence.child(word, "ccomp").isPresent();
    }

    /** The words before the first semicolon among them: what stands behind it is told for itself. */
    static List<Word> upToSemicolon(Sentence sentence, List<Word> content) {
        for (int i = 1; i < content.size(); i++) {
            for (int at = content.get(i - 1).index() + 1; at <= content.get(i).index(); at++) {
                if (sentence.word(at).text().equals(";")) {
                    return content.subList(0, i);
                }
            }
        }
        return content;
    }

    /** ", while others said …": what the next speaker says, in the same tense, is no part of it. */
    private static boolean isOthersSpeech(Sentence sentence, Word word, Word verb) {
        boolean beside = word.is("conj") || word.is("advcl") || word.is("parataxis");
        return beside
                && word.tag().equals(verb.tag())
                && isCue(word)
                && sentence.child(word, "nsubj").isPresent()
                && sentence.child(word, "ccomp").isPresent()
                && (!word.is("advcl")
                        || sentence.child(word, "mark")
                                .filter(mark -> CONTRASTS.contains(mark.lemma()))
                                .isPresent());
    }

    private static List<Word> rightOf(Sentence sentence, Word verb, Word head, List<Word> content) {
        int begin = content.get(0).index();
        for (Word child : sentence.children(verb)) {
            boolean condition = child.is("advcl") && child.index() > verb.index() && child.index() < begin;
            if (condition && !isCue(child)) {
                begin = sentence.subtree(child, word -> false).get(0).index();
            }
        }
        int from = Math.max(begin, verb.index() + 1);
        return kept(sentence, verb, head, word -> word.index() >= from);
    }

    private static List<Word> leftOf(Sentence sentence, Word verb, Word head, List<Word> content) {
        List<Word> left = kept(sentence, verb, head, word -> word.index() < verb.index());
        List<Word> all = new ArrayList<>(left);
        content.stream().filter(word -> !left.contains(word)).forEach(all::add);
        for (Word child : sentence.children(verb)) {
            boolean tail = child.is("advcl")
                    && child.index() > verb.index()
                    && !child.tag().equals("VBG");
            if (tail && hasClauseTail(sentence, child)) {
                all.addAll(sentence.subtree(child, word -> false));
            }
        }
        all.addAll(goingOn(sentence, verb));
        return all;
    }

    /** "The bridge, he said, was safe": behind the comma that closes the cue the content goes on. */
    static List<Word> goingOn(Sentence sentence, Word verb) {
        int comma = closingComma(sentence, verb);
        List<Word> rest = new ArrayList<>();
        for (int i = comma + 1; comma > 0 && i < sentence.words().size(); i++) {
            Word word = sentence.word(i);
            boolean speakers = isCue(word)
                    && sentence.under(word, verb)
                    && (word.tag().equals("VBG")
                            || (word.is("conj") && word.tag().equals(verb.tag())));
            if (speakers
                    || (rest.isEmpty() && word.is("cc"))
                    || sentence.word(i).text().equals(";")) {
                break;
            }
            rest.add(word);
        }
        return rest;
    }

    /** The comma behind the verb and its speaker, hearer and time; -1 where the cue does not stand between commas. */
    private static int closingComma(Sentence sentence, Word verb) {
        int last = verb.index();
        for (Word child : sentence.children(verb)) {
            boolean own = child.index() > verb.index()
                    && (child.is("nsubj")
                            || child.is("obl")
                            || child.is("obj")
                            || child.is("iobj")
                            || child.is("advmod"));
            if (own && noCommaBetween(sentence, verb.index(), child.index())) {
                List<Word> words = sentence.subtree(child, word -> word.is("ccomp"));
                last = Math.max(last, words.get(words.size() - 1).index());
            }
        }
        int comma = last + 1;
        if (comma >= sentence.words().size() - 1) {
            return -1;
        }
        String mark = sentence.word(comma).text();
        return mark.equals(",") ? comma : OPENING.contains(mark) ? comma - 1 : -1;
    }

    private static boolean noCommaBetween(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.word(i).text().equals(",")) {
                return false;
            }
        }
        return true;
    }

    private static List<Word> kept(Sentence sentence, Word verb, Word head, Predicate<Word> side) {
        List<Word> below = sentence.subtree(
                verb,
                word -> (word.head() == verb.index() && belongsToVerb(sentence, word, verb))
                        || isOwnSpeech(sentence, word, verb, head)
                        || isOthersSpeech(sentence, word, verb)
                        || isSourcePhrase(sentence, word)
                        || isSpeakersParticiple(sentence, word));
        List<Word> kept = new ArrayList<>();
        for (Word word : below) {
            if (word.index() != verb.index() && side.test(word)) {
                kept.add(word);
            }
        }
        return kept;
    }

    private static boolean belongsToVerb(Sentence sentence, Word child, Word verb) {
        boolean tail = child.is("ccomp") || (child.is("advcl") && hasClauseTail(sentence, child)) || child.is("punct");
        boolean own = !tail
                || child.is("nsubj")
                || child.is("aux")
                || child.is("conj")
                || child.is("cc")
                || child.is("advmod")
                || child.is("mark")
                || child.is("compound:prt")
                || child.is("obj")
                || child.is("iobj")
                || child.is("cop");
        boolean clauseCue = (child.is("advcl") || child.is("parataxis") || child.is("dep")) && isCue(child);
        boolean leading = child.index() < verb.index()
                && (child.is("obl") || child.is("advcl"))
                && sentence.child(verb, "nsubj")
                        .filter(subject -> subject.index() > child.index())
                        .isPresent();
        return own || clauseCue || leading;
    }

    /** A second speech verb of the same speaker that the parser hung into the content. */
    private static boolean isOwnSpeech(Sentence sentence, Word word, Word verb, Word head) {
        return word.is("conj")
                && word.head() == head.index()
                && word.tag().equals(verb.tag())
                && isCue(word)
                && sentence.child(word, "nsubj").isEmpty();
    }

    /** ", killing hopes of a truce", "because …", "if …". */
    private static boolean hasClauseTail(Sentence sentence, Word clause) {
        return clause.tag().equals("VBG")
                || sentence.child(clause, "mark")
                        .filter(mark -> TAILS.contains(mark.lemma()))
                        .isPresent();
    }

    private static boolean isCue(Word word) {
        return word.isVerb() && !CueLexicon.builtIn().verb(word.lemma()).isEmpty();
    }

    /** An object with the phrases behind it that no mark parts from it. */
    static List<Word> object(Sentence sentence, Word verb, List<Word> content) {
        List<Word> grown = new ArrayList<>(content);
        int last = content.get(content.size() - 1).index();
        for (int i = last + 1; i < sentence.words().size(); i++) {
            Word next = sentence.word(i);
            boolean stops = Phrases.isPunctuation(next)
                    || next.is("cc")
                    || next.tag().startsWith("VB")
                    || next.is("mark")
                    || next.is("advmod")
                    || next.tag().equals("WDT")
                    || next.tag().equals("WP")
                    || !sentence.under(next, verb);
            if (stops) {
                break;
            }
            grown.add(next);
        }
        return grown;
    }
}
