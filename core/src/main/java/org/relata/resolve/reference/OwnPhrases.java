package org.relata.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import org.relata.code.NounPhrases;
import org.relata.model.Mention;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.parse.Dateline;
import org.relata.resolve.reference.References.Phrase;

/** Every noun phrase and pronoun of a document, and what "and" joins as one more phrase. Nothing stands for a dateline. */
final class OwnPhrases {

    private OwnPhrases() {}

    static List<Phrase> of(ParsedDocument document) {
        List<Phrase> found = new ArrayList<>();
        String text = document.document().text();
        for (Sentence sentence : document.sentences()) {
            if (Dateline.is(text, sentence.span())) {
                continue;
            }
            for (Word word : sentence.words()) {
                if (isPhrase(word)) {
                    Mention mention = NounPhrases.of(sentence, word);
                    found.add(new Phrase(mention, false));
                    joined(sentence, word, mention, found);
                }
            }
        }
        return found;
    }

    private static boolean isPhrase(Word word) {
        boolean noun = word.isNoun() && !word.is("compound") && !word.is("amod") && !word.is("flat");
        return noun || (word.tag().startsWith("PRP") && !word.is("expl"));
    }

    private static void joined(Sentence sentence, Word word, Mention mention, List<Phrase> into) {
        Span whole = mention.span();
        for (Word other : sentence.children(word, "conj")) {
            if (other.isNoun()) {
                whole = whole.cover(NounPhrases.of(sentence, other).span());
            }
        }
        if (!whole.equals(mention.span())) {
            into.add(new Phrase(new Mention(sentence, word, whole), true));
        }
    }
}
