package org.relata.code.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.relata.code.attribution.Attribution;
import org.relata.code.attribution.Attributions;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.parse.SharedParser;

/** Whatever the text, nothing throws and every span lies in the text. */
class WordSaladTest {

    private static final List<String> WORDS = List.of(
            "said",
            "that",
            "the",
            "army",
            "\"",
            "“",
            "”",
            "''",
            ":",
            "-",
            ",",
            ".",
            "?",
            "\n\n",
            "not",
            "accused",
            "of",
            "would",
            "if",
            "according",
            "to",
            "reportedly",
            "denied",
            "it",
            "who",
            "attack",
            "he",
            "told",
            "was",
            "and",
            "never",
            "is",
            "I",
            "believed",
            "claim",
            "according to",
            "😀",
            "no",
            "neither",
            "nor",
            "to",
            "be",
            "confirmed",
            "(",
            ")",
            "say",
            "says");

    @Provide
    Arbitrary<String> salad() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(40).map(words -> String.join(" ", words));
    }

    @Property(tries = 150, seed = "7")
    void nothingThrowsAndSpansLieInTheText(@ForAll("salad") String text) {
        ParsedDocument document = SharedParser.parse(text);
        List<Attribution> attributions = Attributions.builtIn().find(document);
        Span whole = new Span(0, text.length());
        for (Attribution attribution : attributions) {
            assertThat(whole.contains(attribution.cue().span())).isTrue();
            assertThat(attribution.content()).isNotEmpty().allMatch(whole::contains);
        }
        for (Sentence sentence : document.sentences()) {
            for (Word word : sentence.words()) {
                Reading reading = CertaintyReader.builtIn().of(sentence, word);
                assertThat(reading.cues()).allMatch(cue -> whole.contains(cue.span()));
                Holders.builtIn().chain(sentence, word, attributions);
            }
        }
    }
}
