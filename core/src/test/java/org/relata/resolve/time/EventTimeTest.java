package org.relata.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.TimeSpan;
import org.relata.model.Word;

class EventTimeTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 5, 19);

    private static Optional<String> time(Sentence sentence, String trigger) {
        List<TimeExpression> found = TimeExpressions.english().find(Trees.text(sentence), sentence, MONDAY, List.of());
        Word word = sentence.words().stream()
                .filter(one -> one.text().equals(trigger))
                .findFirst()
                .orElseThrow();
        return EventTime.of(sentence, word, found).map(TimeExpression::text);
    }

    @Test
    void theTimeOfTheTellingIsNotThatOfTheTold() {
        Sentence sentence = Trees.sentence("Police/_/NNS/2/nsubj said/say/VBD/0/root Monday/_/NNP/2/obl:tmod"
                + " gunmen/_/NNS/5/nsubj attacked/attack/VBD/2/ccomp the/_/DT/7/det base/_/NN/5/obj"
                + " on/_/IN/9/case Friday/_/NNP/5/obl");
        assertThat(time(sentence, "attacked")).contains("Friday");
        assertThat(time(sentence, "said")).contains("Monday");
    }

    @Test
    void withOnlyTheTimeOfTheTellingThereIsNone() {
        Sentence sentence = Trees.sentence("Police/_/NNS/2/nsubj said/say/VBD/0/root Monday/_/NNP/2/obl:tmod"
                + " gunmen/_/NNS/5/nsubj attacked/attack/VBD/2/ccomp the/_/DT/7/det base/_/NN/5/obj");
        assertThat(time(sentence, "attacked")).isEmpty();
    }

    @Test
    void aNounUnderALightVerbTakesTheTimeOfItsClause() {
        Sentence sentence = Trees.sentence("Over/_/IN/3/case the/_/DT/3/det weekend/_/NN/5/obl troops/_/NNS/5/nsubj"
                + " carried/carry/VBD/0/root out/_/RP/5/compound:prt a/_/DT/8/det raid/_/NN/5/obj");
        assertThat(time(sentence, "raid")).contains("Over the weekend");
    }

    @Test
    void aPossessiveDatesItsNounAndTheVerbOfTellingDoesNot() {
        Sentence sentence = Trees.sentence("The/_/DT/2/det UN/_/NNP/3/nsubj condemned/condemn/VBD/0/root"
                + " Sunday/_/NNP/6/nmod:poss 's/_/POS/4/case attack/_/NN/3/obj on/_/IN/8/case Monday/_/NNP/3/obl");
        assertThat(time(sentence, "attack")).contains("Sunday");
        assertThat(time(sentence, "condemned")).contains("Monday");
    }

    @Test
    void aPossessiveOfTheToldDoesNotDateTheTelling() {
        Sentence sentence = Trees.sentence("The/_/DT/2/det UN/_/NNP/3/nsubj condemned/condemn/VBD/0/root"
                + " Sunday/_/NNP/6/nmod:poss 's/_/POS/4/case attack/_/NN/3/obj");
        assertThat(time(sentence, "condemned")).isEmpty();
        assertThat(time(sentence, "attack")).contains("Sunday");
    }

    @Test
    void anEventUnderAVerbOfTellingStaysUndated() {
        Sentence sentence = Trees.sentence("The/_/DT/2/det UN/_/NNP/3/nsubj condemned/condemn/VBD/0/root"
                + " the/_/DT/5/det attack/_/NN/3/obj on/_/IN/7/case Monday/_/NNP/3/obl");
        assertThat(time(sentence, "attack")).isEmpty();
    }

    @Test
    void aParticipleSharesTheTimeOfItsVerb() {
        Sentence sentence = Trees.sentence("On/_/IN/2/case Tuesday/_/NNP/4/obl rebels/_/NNS/4/nsubj"
                + " shelled/shell/VBD/0/root the/_/DT/6/det town/_/NN/4/obj ,/_/,/4/punct"
                + " killing/kill/VBG/4/advcl three/_/CD/8/obj");
        assertThat(time(sentence, "killing")).contains("Tuesday");
        assertThat(time(sentence, "shelled")).contains("Tuesday");
    }

    @Test
    void verbsInARowShareATimeButARelativeClauseDoesNot() {
        Sentence row = Trees.sentence("Rebels/_/NNS/2/nsubj entered/enter/VBD/0/root the/_/DT/4/det town/_/NN/2/obj"
                + " and/_/CC/6/cc seized/seize/VBD/2/conj it/_/PRP/6/obj on/_/IN/9/case Tuesday/_/NNP/6/obl");
        assertThat(time(row, "entered")).contains("Tuesday");
        assertThat(time(row, "seized")).contains("Tuesday");
        Sentence relative = Trees.sentence("The/_/DT/2/det man/_/NN/7/nsubj who/_/WP/4/nsubj led/lead/VBD/2/acl:relcl"
                + " the/_/DT/6/det raid/_/NN/4/obj died/die/VBD/0/root on/_/IN/9/case Tuesday/_/NNP/7/obl");
        assertThat(time(relative, "raid")).isEmpty();
        assertThat(time(relative, "died")).contains("Tuesday");
    }

    @Test
    void theTreeTellsTheTense() {
        Sentence ahead = Trees.sentence("The/_/DT/2/det council/_/NN/4/nsubj will/_/MD/4/aux meet/_/VB/0/root"
                + " on/_/IN/6/case Wednesday/_/NNP/4/obl");
        assertThat(TimeExpressions.english().find(Trees.text(ahead), ahead, MONDAY, List.of()))
                .extracting(TimeExpression::value)
                .containsExactly("2025-05-21");
        Sentence plan = Trees.sentence("They/_/PRP/2/nsubj plan/_/VBP/0/root to/_/TO/4/mark meet/_/VB/2/xcomp"
                + " on/_/IN/6/case Wednesday/_/NNP/4/obl");
        assertThat(TimeExpressions.english().find(Trees.text(plan), plan, MONDAY, List.of()))
                .extracting(TimeExpression::value)
                .containsExactly("2025-05-21");
        Sentence past = Trees.sentence("It/_/PRP/2/nsubj began/begin/VBD/0/root to/_/TO/4/mark shell/_/VB/2/xcomp"
                + " them/_/PRP/4/obj on/_/IN/7/case Wednesday/_/NNP/4/obl");
        assertThat(TimeExpressions.english().find(Trees.text(past), past, MONDAY, List.of()))
                .extracting(TimeExpression::value)
                .containsExactly("2025-05-14");
    }

    @Test
    void nowAndLengthsDateNothing() {
        Sentence sentence = Trees.sentence("They/_/PRP/3/nsubj now/_/RB/3/advmod fight/_/VBP/0/root"
                + " for/_/IN/6/case two/_/CD/6/nummod days/_/NNS/3/obl");
        assertThat(time(sentence, "fight")).isEmpty();
    }

    @Test
    void inheritsTheLastTimeOfAtMostAMonth() {
        String text = "On 3 May 2025 it began. It had simmered since 2014. Many now fear more.";
        List<TimeExpression> earlier = TimeExpressions.english().find(text, new Span(0, text.length()), MONDAY);
        assertThat(EventTime.inherited(earlier)).get().satisfies(span -> {
            assertThat(span.inherited()).isTrue();
            assertThat(span.start()).isEqualTo("2025-05-03");
            assertThat(span.precision()).isEqualTo(1);
        });
        assertThat(EventTime.inherited(List.of())).map(TimeSpan::text).isEmpty();
    }

    @Test
    void whatWasSaidBeforeAnchorsTheNextDay() {
        String first = "It began on 3 May 2025.";
        List<TimeExpression> before = TimeExpressions.english().find(first, new Span(0, first.length()), MONDAY);
        Sentence next = Trees.sentence(
                "The/_/DT/3/det next/_/JJ/3/amod day/_/NN/5/obl:tmod it/_/PRP/5/nsubj" + " ended/end/VBD/0/root");
        assertThat(TimeExpressions.english().find(Trees.text(next), next, MONDAY, before))
                .extracting(TimeExpression::value)
                .containsExactly("2025-05-04");
    }
}
