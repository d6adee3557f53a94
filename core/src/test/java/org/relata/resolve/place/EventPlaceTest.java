package org.relata.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.relata.model.PlaceRef;
import org.relata.model.Sentence;

class EventPlaceTest {

    private final Gazetteer gazetteer = Gazetteer.builtIn();

    @Test
    void theObliqueOfTheEventsVerb() {
        Sentence sentence = TestSentences.tree(new String[] {
            "Rebels|NNS|1|nsubj", "attacked|VBD|-1|root", "troops|NNS|1|obj", "in|IN|4|case", "Homs|NNP|1|obl"
        });
        assertThat(place(sentence, 1)).contains("Homs");
    }

    @Test
    void theMoreExactOfTwo() {
        Sentence sentence = TestSentences.tree(new String[] {
            "Rebels|NNS|1|nsubj", "attacked|VBD|-1|root", "troops|NNS|1|obj", "in|IN|5|case", "the|DT|5|det",
            "city|NN|1|obl", "of|IN|7|case", "Aleppo|NNP|5|nmod", ",|,|9|punct", "Syria|NNP|7|appos"
        });
        assertThat(place(sentence, 1)).contains("Aleppo");
    }

    @Test
    void neverTheSpeakersPlace() {
        Sentence sentence = TestSentences.tree(new String[] {
            "Officials|NNS|3|nsubj",
            "in|IN|2|case",
            "Geneva|NNP|0|nmod",
            "said|VBD|-1|root",
            "rebels|NNS|5|nsubj",
            "attacked|VBD|3|ccomp",
            "troops|NNS|5|obj"
        });
        assertThat(place(sentence, 5)).isEmpty();
    }

    @Test
    void neverADemonym() {
        Sentence sentence = TestSentences.tree(
                new String[] {"Syrian|JJ|1|amod", "rebels|NNS|2|nsubj", "attacked|VBD|-1|root", "troops|NNS|2|obj"});
        assertThat(place(sentence, 2)).isEmpty();
    }

    @Test
    void theClauseThatAParticipleHangsOn() {
        Sentence sentence = TestSentences.tree(new String[] {
            "Jets|NNS|1|nsubj",
            "bombed|VBD|-1|root",
            "Raqqa|NNP|1|obj",
            ",|,|4|punct",
            "killing|VBG|1|advcl",
            "five|CD|6|nummod",
            "people|NNS|4|obj"
        });
        assertThat(place(sentence, 4)).contains("Raqqa");
    }

    @Test
    void aPlaceFromWhichOnlyForLeaving() {
        String[] rows = {
            "Troops|NNS|1|nsubj", "attacked|VBD|-1|root", "rebels|NNS|1|obj", "from|IN|4|case", "Iraq|NNP|1|obl"
        };
        assertThat(place(TestSentences.tree(rows), 1)).isEmpty();
        String[] leaving = {"Troops|NNS|1|nsubj", "flee|VBP|-1|root", "from|IN|3|case", "Mosul|NNP|1|obl"};
        assertThat(place(TestSentences.tree(leaving), 1)).contains("Mosul");
    }

    @Test
    void nothingIsInheritedFromNowhere() {
        Sentence sentence = TestSentences.flat("they attacked");
        assertThat(EventPlace.inherited(sentence, List.of())).isEmpty();
    }

    @Test
    void theDatelineIsInherited() {
        Sentence sentence = TestSentences.flat("HOMS , Syria - Shells killed two");
        Optional<PlaceRef> place = EventPlace.inherited(sentence, resolved(sentence));
        assertThat(place).map(PlaceRef::name).contains("Homs");
        assertThat(place).map(PlaceRef::inherited).contains(true);
    }

    private Optional<String> place(Sentence sentence, int trigger) {
        return EventPlace.of(sentence, sentence.word(trigger), resolved(sentence))
                .map(PlaceRef::name);
    }

    private List<ResolvedPlace> resolved(Sentence sentence) {
        List<PlaceMention> mentions = new PlaceMentions(gazetteer).find(sentence);
        return new PlaceResolver(gazetteer).resolve(mentions, PlaceHints.none());
    }
}
