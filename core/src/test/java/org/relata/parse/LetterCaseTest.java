package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.Span;

/** A text in one case is told from a text with capitals where they belong. */
class LetterCaseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPPER|TROOPS LEFT THE TOWN AT NOON",
                "MIXED|UN TROOPS LEFT",
                "MIXED|The town is quiet, the mayor of Lima said on Monday",
                "LOWER|the town is quiet and its people sleep, the mayor of lima said on monday",
                "MIXED|the town is quiet",
                "MIXED|12 3 45"
            })
    void theCaseOfATextIsTold(LetterCase wanted, String text) {
        assertThat(LetterCase.of(text, new Span(0, text.length()))).isEqualTo(wanted);
    }
}
