package org.relata.code.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.model.Certainty;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** A few quoted words that no attribution holds: the author leaves them to somebody unnamed. */
final class ScareQuotes {

    private static final int MOST_WORDS = 4;
    private static final CueEntry QUOTE =
            new CueEntry("quote", Certainty.CT_PLUS, Certainty.PS_PLUS, false, false, Set.of());

    private final Quotations quotations;

    ScareQuotes(Quotations quotations) {
        this.quotations = quotations;
    }

    void find(ParsedDocument document, List<Attribution> into) {
        List<Span> held = new ArrayList<>();
        into.stream().filter(one -> one.form() != Form.TOPIC).forEach(one -> held.addAll(one.content()));
        for (Sentence sentence : document.sentences()) {
            for (Span quotation : quotations.overlapping(sentence.span())) {
                if (held.stream().noneMatch(piece -> piece.overlaps(quotation))) {
                    made(sentence, quotations.inside(quotation)).ifPresent(into::add);
                }
            }
        }
    }

    private static Optional<Attribution> made(Sentence sentence, Span inside) {
        List<Word> words = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (inside.contains(word.span()) && !Phrases.isPunctuation(word)) {
                words.add(word);
            }
        }
        boolean few = !words.isEmpty() && words.size() <= MOST_WORDS;
        boolean title = words.stream()
                .allMatch(word -> Character.isUpperCase(word.text().codePointAt(0)));
        if (!few || title) {
            return Optional.empty();
        }
        Content content = new Content(List.of(inside), Form.SCARE_QUOTES, null);
        return Optional.of(Making.attribution(sentence, Optional.empty(), words, QUOTE, content));
    }
}
