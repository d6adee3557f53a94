package org.relata.code.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** "According to X", and adverbs such as "reportedly": the content is the clause they stand in. */
final class SourcePhrases {

    private static final Pattern SPACE = Pattern.compile(" ");

    private final CueLexicon lexicon;

    SourcePhrases(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Sentence sentence, List<Attribution> into) {
        for (Word word : sentence.words()) {
            CueEntry adverb = lexicon.adverbs().get(word.lemma());
            if (adverb != null && word.tag().startsWith("RB")) {
                adverb(sentence, word, adverb).ifPresent(into::add);
            }
            phrase(sentence, word).ifPresent(into::add);
        }
    }

    private static Optional<Attribution> adverb(Sentence sentence, Word word, CueEntry entry) {
        return sentence.head(word).map(head -> {
            List<Span> pieces = Phrases.pieces(sentence, head, child -> child.index() == word.index());
            Content content = new Content(pieces, Form.ADVERB, head);
            return pieces.isEmpty()
                    ? null
                    : Making.attribution(sentence, Optional.empty(), List.of(word), entry, content);
        });
    }

    private Optional<Attribution> phrase(Sentence sentence, Word first) {
        for (Map.Entry<String, CueEntry> source : lexicon.sources().entrySet()) {
            List<Word> words = match(sentence, first, source.getKey());
            if (!words.isEmpty()) {
                return holder(sentence, words)
                        .flatMap(noun -> content(sentence, noun, words)
                                .map(content -> Making.attribution(
                                        sentence, Optional.of(noun), words, source.getValue(), content)));
            }
        }
        return Optional.empty();
    }

    private static List<Word> match(Sentence sentence, Word first, String phrase) {
        List<String> wanted = Arrays.asList(SPACE.split(phrase, -1));
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            int at = first.index() + i;
            if (at >= sentence.words().size() || !sentence.word(at).text().equalsIgnoreCase(wanted.get(i))) {
                return List.of();
            }
            words.add(sentence.word(at));
        }
        return words;
    }

    /** The noun that the phrase's last preposition belongs to. */
    private static Optional<Word> holder(Sentence sentence, List<Word> phrase) {
        Word last = phrase.get(phrase.size() - 1);
        return sentence.head(last)
                .filter(noun -> noun.index() > last.index())
                .filter(noun -> noun.isNoun()
                        || noun.isPronoun()
                        || noun.tag().equals("CD")
                        || noun.tag().equals("DT")
                        || noun.tag().startsWith("JJ"));
    }

    private static Optional<Content> content(Sentence sentence, Word noun, List<Word> phrase) {
        int first = phrase.get(0).index();
        Word top = phrase.stream()
                .map(word -> sentence.head(word).orElse(noun))
                .filter(head -> !phrase.contains(head) && head.index() > first && sentence.under(noun, head))
                .reduce(within(sentence, noun, phrase), (one, other) -> sentence.under(one, other) ? other : one);
        boolean atEnd = sentence.word(Math.max(0, first - 1)).text().equals(",")
                && sentence.subtree(top, word -> false).get(0).index() >= first - 1;
        return sentence.head(top)
                .map(head -> atEnd && head.index() < first ? root(sentence, head) : clause(sentence, head))
                .flatMap(head -> {
                    List<Span> pieces = Phrases.pieces(
                            sentence, head, word -> word.index() == top.index() || phrase.contains(word));
                    return pieces.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Content(pieces, Form.SOURCE_PHRASE, head));
                });
    }

    /** The topmost word of the phrase that the noun hangs on: the parser may take "according" for a verb. */
    private static Word within(Sentence sentence, Word noun, List<Word> phrase) {
        Word at = noun;
        while (sentence.head(at).filter(phrase::contains).isPresent()) {
            at = sentence.head(at).get();
        }
        return at;
    }

    /** Behind a comma the phrase belongs to all that stands before; not so in a clause that goes on: "in which, according to". */
    private static Word root(Sentence sentence, Word word) {
        Word at = word;
        while (sentence.head(at).isPresent()) {
            at = sentence.head(at).get();
        }
        return at;
    }

    /** A source phrase that the tree hangs on a noun belongs to the noun's clause all the same. */
    private static Word clause(Sentence sentence, Word word) {
        Word at = word;
        while (!at.isVerb()
                && sentence.child(at, "cop").isEmpty()
                && sentence.head(at).isPresent()) {
            at = sentence.head(at).get();
        }
        return at;
    }
}
