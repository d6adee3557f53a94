package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relata.model.ParsedDocument;
import org.relata.model.Participant;
import org.relata.model.Span;
import org.relata.parse.SharedParser;
import org.relata.resolve.place.Gazetteer;
import org.relata.resolve.place.PlaceHints;
import org.relata.resolve.place.PlaceMentions;
import org.relata.resolve.place.PlaceResolver;

/** Towns and provinces do no violence; countries, capitals that stand for governments and all other acts are left alone. */
class TownsAsActorsTest {

    private static final String TEXT =
            "Two men were shot in Medellin and a boat of Peru sank off northern Peru near Lima Department.";

    private static TownsAsActors towns() {
        Gazetteer gazetteer = Gazetteer.builtIn();
        ParsedDocument parsed = SharedParser.parse(TEXT);
        return new TownsAsActors(
                new PlaceResolver(gazetteer).resolve(new PlaceMentions(gazetteer).find(parsed), PlaceHints.none()),
                Set.of("department"));
    }

    private static Participant actor(String words, @Nullable String id) {
        int begin = TEXT.indexOf(words);
        Span span = new Span(begin, begin + words.length());
        return new Participant(words, span, words, id, null, null, null, List.of(), null, 0, null, null);
    }

    @Test
    void aTownIsLeftOut() {
        assertThat(towns().leaveOut("ASSAULT", List.of(actor("Medellin", null), actor("men", null))))
                .extracting(Participant::text)
                .containsExactly("men");
    }

    @Test
    void landIsLeftOut() {
        assertThat(towns().leaveOut("ASSAULT", List.of(actor("northern Peru", null), department())))
                .isEmpty();
    }

    private static Participant department() {
        Participant whole = actor("Lima Department", null);
        return new Participant(
                whole.text(), whole.span(), "Department", null, null, null, null, List.of(), null, 0, null, null);
    }

    @Test
    void countriesKnownActorsAndOtherActsStay() {
        List<Participant> known = List.of(actor("Medellin", "col-government"), actor("Peru", null));
        assertThat(towns().leaveOut("ASSAULT", known)).isEqualTo(known);
        List<Participant> town = List.of(actor("Medellin", null));
        assertThat(towns().leaveOut("AGREE", town)).isEqualTo(town);
    }
}
