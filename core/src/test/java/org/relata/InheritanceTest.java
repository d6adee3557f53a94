package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.relata.model.Claim;
import org.relata.model.PlaceRef;
import org.relata.model.TimeSpan;
import org.relata.parse.SharedParser;

/** An act that does not repeat its place and day takes over those of the sentences before, marked as such. */
class InheritanceTest {

    private static final Pipeline PIPELINE = Pipeline.builtIn(SharedParser.parser(), null);

    private static Claim claim(String text, String trigger) {
        return PIPELINE.code(SharedParser.parse(text).document()).claims().stream()
                .filter(claim -> claim.trigger().text().equals(trigger))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void placeAndDayComeFromTheSentenceBefore() {
        String text = "Gunmen stormed a hotel in Lima on 3 May 2014. They wounded two guards.";
        Claim second = claim(text, "wounded");
        PlaceRef place = Objects.requireNonNull(second.place());
        TimeSpan time = Objects.requireNonNull(second.time());
        assertThat(place.name()).isEqualTo("Lima");
        assertThat(place.inherited()).isTrue();
        assertThat(time.start()).isEqualTo(LocalDate.of(2014, 5, 3));
        assertThat(time.inherited()).isTrue();
    }

    @Test
    void whatASentenceSaysItselfIsNotTakenOver() {
        String text = "Gunmen stormed a hotel in Lima on 3 May 2014. Rebels wounded two guards in Cusco.";
        PlaceRef place = Objects.requireNonNull(claim(text, "wounded").place());
        assertThat(place.name()).isEqualTo("Cusco");
        assertThat(place.inherited()).isFalse();
    }

    @Test
    void whatIsOnlyPlannedTakesOverNothing() {
        String text = "The mayor spoke in Lima on 3 May 2014. Rebels threatened to attack the barracks.";
        assertThat(claim(text, "threatened").place()).isNull();
    }
}
