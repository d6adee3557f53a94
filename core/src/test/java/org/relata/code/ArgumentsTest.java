package org.relata.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom, however the sentence puts it. */
class ArgumentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Guards shot the thief.                                        | shot | Guards | thief
            The thief was shot by guards.                                 | shot | guards | thief
            The thief was shot on Friday.                                 | shot | -      | thief
            The thief was shot by Friday.                                 | shot | -      | thief
            Guards stormed the mill and burned the barn.                  | burned | Guards | barn
            The mill was stormed and burned by guards.                    | stormed | -   | mill
            Guards who stormed the mill fled.                             | stormed | Guards | mill
            The mill that rebels stormed was empty.                       | stormed | rebels | mill
            Guards held the mill stormed by rebels.                       | stormed | rebels | mill
            Doctors treated soldiers wounded in the raid.                 | wounded | -   | soldiers
            The army wants to seize the bridge.                           | seize | army  | bridge
            The army ordered rebels to leave the bridge.                  | leave | rebels | bridge
            The army began shelling the bridge.                           | shelling | army | bridge
            Rebels attacked the convoy, killing two drivers.              | killing | Rebels | drivers
            The convoy was attacked by rebels, killing two drivers.       | killing | rebels | drivers
            The minister accused rebels of shelling the bridge.           | shelling | rebels | bridge
            Rebels retreated after burning the barn.                      | burning | Rebels | barn
            Rebels seized and burned the barn.                            | seized | Rebels | barn
            The minister said rebels shelled the bridge.                  | shelled | rebels | bridge
            The rebels are believed to have shelled the bridge.           | shelled | rebels | bridge
            Rebels killed between 10 and 15 soldiers.                     | killed | Rebels | soldiers
            Rebels have not shelled the bridge.                           | shelled | Rebels | bridge
            """)
    void logicalSubjectAndObject(String text, String verb, String subject, String object) {
        Parsed parsed = Parsed.of(text);
        assertThat(String.join(" ", parsed.subject(verb))).as(parsed.tree()).isEqualTo(subject.replace("-", ""));
        assertThat(String.join(" ", parsed.object(verb))).as(parsed.tree()).isEqualTo(object.replace("-", ""));
    }

    @Test
    void theNounWithAnInfinitiveLendsItsPossessor() {
        Parsed parsed = Parsed.of("The rebels announced their plan to attack the bridge.");
        assertThat(parsed.subject("attack")).as(parsed.tree()).containsExactly("their");
    }

    @Test
    void whoMakesAnEffortDoesWhatItIsFor() {
        Parsed parsed = Parsed.of("The rebels made an attempt to seize the bridge.");
        assertThat(parsed.subject("seize")).as(parsed.tree()).containsExactly("rebels");
    }

    @Test
    void whoseAttemptItIs() {
        Parsed parsed = Parsed.of("The army foiled an attempt by rebels to kidnap the minister.");
        assertThat(parsed.subject("kidnap")).as(parsed.tree()).containsExactly("rebels");
    }

    @Test
    void conjunctsAreOpenedWithoutVerbs() {
        Parsed parsed = Parsed.of("Rebels, guards and farmers met.");
        assertThat(Parsed.texts(parsed.arguments().conjuncts(parsed.word("Rebels"))))
                .as(parsed.tree())
                .containsExactly("Rebels", "guards", "farmers");
    }

    @Test
    void anObliqueIsFoundUnderItsPreposition() {
        Parsed parsed = Parsed.of("The army fired on farmers in the valley.");
        assertThat(Parsed.texts(parsed.arguments().oblique(parsed.word("fired"), "on")))
                .as(parsed.tree())
                .containsExactly("farmers");
        assertThat(parsed.arguments().oblique(parsed.word("fired"), "at")).isEmpty();
    }

    @Test
    void possessorsAndPremodifiersOfANoun() {
        Parsed parsed = Parsed.of("Norway's large air raid failed.");
        assertThat(Parsed.texts(parsed.arguments().possessor(parsed.word("raid"))))
                .as(parsed.tree())
                .containsExactly("Norway");
        assertThat(Parsed.texts(parsed.arguments().premodifiers(parsed.word("raid"))))
                .as(parsed.tree())
                .contains("large", "air");
    }

    @Test
    void theIndirectObject() {
        Parsed parsed = Parsed.of("The minister gave the rebels a map.");
        assertThat(Parsed.texts(parsed.arguments().indirect(parsed.word("gave"))))
                .as(parsed.tree())
                .containsExactly("rebels");
        assertThat(parsed.object("gave")).containsExactly("map");
    }

    @Test
    void theComplementOfAVerbAndOfItsObject() {
        Parsed wants = Parsed.of("The army wants to seize the bridge.");
        assertThat(wants.arguments().complement(wants.word("wants")))
                .as(wants.tree())
                .contains(wants.word("seize"));
        Parsed plan = Parsed.of("The army announced a plan to seize the bridge.");
        assertThat(plan.arguments().complement(plan.word("announced")))
                .as(plan.tree())
                .contains(plan.word("seize"));
    }
}
