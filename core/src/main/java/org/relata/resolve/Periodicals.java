package org.relata.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.code.NatureOf;
import org.relata.code.NounPhrases;
import org.relata.model.Mention;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Whose voice a paper is: "in its weekly newspaper, the group … The paper warned". */
final class Periodicals {

    private static final Set<String> PAPERS = Set.of(
            "paper", "newspaper", "weekly", "daily", "magazine", "newsletter", "bulletin", "journal", "publication");
    private static final int REACH = 3;

    private final List<Sentence> sentences;
    private final NatureOf natureOf;

    Periodicals(ParsedDocument document, NatureOf natureOf) {
        this.sentences = document.sentences();
        this.natureOf = natureOf;
    }

    /** Who gives out the paper: named by its phrase, or by that of the paper spoken of before. */
    Optional<Mention> owner(Mention mention) {
        Sentence sentence = mention.sentence();
        if (!isPaper(mention.head())) {
            return Optional.empty();
        }
        Optional<Mention> own = possessor(sentence, mention.head());
        boolean bare = sentence.children(mention.head()).stream()
                .allMatch(child ->
                        (child.is("det") && child.lemma().equals("the")) || child.is("case") || child.is("punct"));
        return own.isPresent() || !bare ? own : before(sentence);
    }

    private static boolean isPaper(Word word) {
        return word.isNoun() && !word.isProper() && PAPERS.contains(word.lemma());
    }

    private Optional<Mention> before(Sentence sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
            Sentence earlier = sentences.get(i);
            if (!earlier.part().equals(sentence.part())) {
                return Optional.empty();
            }
            for (Word word : earlier.words()) {
                if (isPaper(word)) {
                    return possessor(earlier, word);
                }
            }
        }
        return Optional.empty();
    }

    /** "their weekly newspaper, ISIS condemned": a pronoun before its clause's subject stands for that. */
    private Optional<Mention> possessor(Sentence sentence, Word paper) {
        Optional<Word> owner = sentence.child(paper, "nmod:poss");
        Optional<Word> ahead = owner.filter(Word::isPronoun)
                .flatMap(pronoun -> sentence.head(paper))
                .filter(verb -> paper.is("obl"))
                .flatMap(verb -> sentence.child(verb, "nsubj"))
                .filter(subject -> subject.index() > paper.index());
        return ahead.or(() -> owner)
                .filter(word -> word.isPronoun() || NatureOf.isParty(natureOf.of(sentence, word)))
                .map(word -> NounPhrases.of(sentence, word));
    }
}
