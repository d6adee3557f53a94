package org.relata;

import java.util.ArrayList;
import java.util.List;
import org.relata.code.attribution.Attributions;
import org.relata.evaluate.ReferenceFinder;
import org.relata.lexicon.RuleBook;
import org.relata.model.Mention;
import org.relata.model.ParsedDocument;
import org.relata.model.Span;
import org.relata.resolve.reference.References;
import org.relata.resolve.reference.References.Phrase;

/** The chain of references as its scorer asks for it. */
record MeasuredReferences(Attributions attributions, RuleBook rules) implements ReferenceFinder {

    @Override
    public List<List<Span>> gather(ParsedDocument document, List<Span> mentions) {
        List<Phrase> phrases = new ArrayList<>();
        List<List<Span>> gathered = new ArrayList<>();
        for (Span mention : mentions) {
            Phrase phrase = Phrase.of(document, mention);
            if (phrase == null) {
                gathered.add(List.of(mention));
            } else {
                phrases.add(phrase);
            }
        }
        gathered.addAll(spans(References.over(document, phrases, attributions.find(document), rules)));
        return gathered;
    }

    @Override
    public List<List<Span>> find(ParsedDocument document) {
        return spans(References.of(document, attributions.find(document), rules)).stream()
                .filter(chain -> chain.size() > 1)
                .toList();
    }

    private static List<List<Span>> spans(References references) {
        return references.chains().stream()
                .map(chain -> chain.stream().map(Mention::span).toList())
                .toList();
    }
}
