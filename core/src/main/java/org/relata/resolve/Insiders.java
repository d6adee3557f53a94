package org.relata.resolve;

import java.util.Optional;
import java.util.Set;
import org.relata.code.NounPhrases;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "Our partner in the interior ministry": the phrase that tells where somebody belongs, by {@code lexicon/en/insiders.yaml}. */
final class Insiders {

    private static final DataNode FILE = LexiconFile.yaml("lexicon/en/insiders.yaml");
    private static final Set<String> NOUNS = words("nouns");
    private static final Set<String> BEHIND = words("behind");
    private static final Set<String> MEMBERS = words("members");

    /** How far the phrase may stand behind the preposition: "in then the Ministry of Interior". */
    private static final int REACH = 3;

    private static final Set<String> BETWEEN = Set.of("DT", "RB", "PRP$", "JJ");

    private Insiders() {}

    private static Set<String> words(String list) {
        FILE.allow("nouns", "behind", "members");
        return Set.copyOf(FILE.field(list).texts());
    }

    /** Where the person belongs, as the phrase says; also where the parser has torn it from the person. */
    static Optional<Mention> belonging(Mention mention) {
        Sentence sentence = mention.sentence();
        Word head = mention.head();
        if (head.isProper() || !NOUNS.contains(head.lemma())) {
            return Optional.empty();
        }
        Optional<Word> hanging = sentence.children(head, "nmod").stream()
                .filter(child -> child.index() > head.index() && BEHIND.contains(sentence.preposition(child)))
                .findFirst();
        return hanging.or(() -> following(sentence, head)).map(word -> NounPhrases.of(sentence, word));
    }

    /** "its men", "two of their fighters": the pronoun that tells whose they are. */
    static Optional<Mention> owner(Mention mention) {
        Sentence sentence = mention.sentence();
        Word head = mention.head();
        Word members = MEMBERS.contains(head.lemma())
                ? head
                : sentence.children(head, "nmod").stream()
                        .filter(child -> sentence.preposition(child).equals("of") && MEMBERS.contains(child.lemma()))
                        .findFirst()
                        .orElse(null);
        return members == null
                ? Optional.empty()
                : sentence.children(members, "nmod:poss").stream()
                        .filter(Word::isPronoun)
                        .findFirst()
                        .map(pronoun -> new Mention(sentence, pronoun, pronoun.span()));
    }

    private static Optional<Word> following(Sentence sentence, Word head) {
        int at = head.index() + 1;
        if (at >= sentence.words().size() || !BEHIND.contains(sentence.word(at).lemma())) {
            return Optional.empty();
        }
        for (int i = at + 1; i < sentence.words().size() && i <= at + REACH; i++) {
            Word word = sentence.word(i);
            if (word.isNoun()) {
                return Optional.of(top(sentence, word));
            }
            if (!BETWEEN.contains(word.tag())) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The head of the compound that the word begins. */
    private static Word top(Sentence sentence, Word word) {
        Word top = word;
        while (top.is("compound")) {
            Optional<Word> above = sentence.head(top);
            if (above.isEmpty() || above.get().index() < top.index()) {
                return top;
            }
            top = above.get();
        }
        return top;
    }
}
