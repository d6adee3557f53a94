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

/**
 * "Three rebels were killed and four others captured": the others are more of the same, where they stand in the place that
 * those before them had. They are not the same people, so this is no reference.
 */
final class Others {

    private static final Set<String> OTHERS = Set.of("other", "another", "more");
    private static final Set<String> MORE = Set.of("amod", "compound", "nmod", "acl", "acl:relcl", "appos", "conj");
    private static final Set<String> KINDS = Set.of("PERSON", "FORCE", "GROUP", "PEOPLE");
    private static final int LONGEST_ROW = 4;

    private final ParsedDocument document;
    private final NatureOf natureOf;

    Others(ParsedDocument document, NatureOf natureOf) {
        this.document = document;
        this.natureOf = natureOf;
    }

    /** Those whom the others are like; empty where the phrase is no such, says more itself, or nobody stands before it. */
    Optional<Mention> alike(Mention mention) {
        Sentence sentence = mention.sentence();
        Word head = mention.head();
        if (!OTHERS.contains(head.lemma()) || head.tag().startsWith("JJ") || saysMore(sentence, head)) {
            return Optional.empty();
        }
        Word verb = sentence.head(head).filter(Word::isVerb).orElse(null);
        if (verb == null || !isUndergoer(head)) {
            return Optional.empty();
        }
        Word first = verb;
        for (int i = 0; i < LONGEST_ROW && first.is("conj"); i++) {
            Word above = sentence.head(first).filter(Word::isVerb).orElse(null);
            if (above == null) {
                return Optional.empty();
            }
            Optional<Word> found = undergoer(sentence, above, head);
            if (found.isPresent()) {
                return found.map(word -> NounPhrases.of(sentence, word));
            }
            first = above;
        }
        return verb.relation().equals("root") ? inSentenceBefore(sentence) : Optional.empty();
    }

    private static boolean saysMore(Sentence sentence, Word head) {
        return sentence.children(head).stream().anyMatch(child -> MORE.contains(child.relation()));
    }

    private static boolean isUndergoer(Word word) {
        return word.relation().equals("obj") || word.relation().equals("nsubj:pass");
    }

    private Optional<Word> undergoer(Sentence sentence, Word verb, Word than) {
        return sentence.children(verb).stream()
                .filter(child -> isUndergoer(child) && child.index() < than.index())
                .filter(child -> child.isNoun() && !OTHERS.contains(child.lemma()))
                .filter(child -> natureOf.of(sentence, child).stream().anyMatch(KINDS::contains))
                .findFirst();
    }

    /** "Three rebels were killed. Four others were captured." */
    private Optional<Mention> inSentenceBefore(Sentence sentence) {
        List<Sentence> all = document.sentences();
        int at = all.indexOf(sentence);
        if (at < 1 || !all.get(at - 1).part().equals(sentence.part())) {
            return Optional.empty();
        }
        Sentence before = all.get(at - 1);
        return before.words().stream()
                .filter(word -> word.isVerb() && word.relation().equals("root"))
                .flatMap(verb ->
                        undergoer(before, verb, before.word(before.words().size() - 1)).stream())
                .filter(word -> before.child(word, "nummod").isPresent())
                .map(word -> NounPhrases.of(before, word))
                .findFirst();
    }
}
