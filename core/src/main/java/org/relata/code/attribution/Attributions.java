package org.relata.code.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;

/** Finds who says what in a document. Immutable and safe for threads. */
public final class Attributions {

    private static final Comparator<Attribution> ORDER = Comparator.comparing(
                    (Attribution attribution) -> attribution.cue().span())
            .thenComparing(Attribution::contentSpan);

    private final CueLexicon lexicon;

    private Attributions(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** With the built-in cues. */
    public static Attributions builtIn() {
        return new Attributions(CueLexicon.builtIn());
    }

    /** All attributions of the document, in the order of their cues. */
    public List<Attribution> find(ParsedDocument document) {
        Quotations quotations = Quotations.of(document.document());
        VerbCues verbs = new VerbCues(lexicon, quotations);
        NounCues nouns = new NounCues(lexicon);
        SourcePhrases phrases = new SourcePhrases(lexicon);
        HeadlineCues headlines = new HeadlineCues(lexicon, quotations);
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            verbs.find(sentence, found);
            nouns.find(sentence, found);
            phrases.find(sentence, found);
            headlines.find(sentence, found);
        }
        QuotationJoiner joiner = new QuotationJoiner(document, quotations);
        List<Attribution> joined = new ArrayList<>();
        found.forEach(attribution -> joined.add(joiner.join(attribution)));
        new ScareQuotes(quotations).find(document, joined);
        return joined.stream().sorted(ORDER).toList();
    }
}
