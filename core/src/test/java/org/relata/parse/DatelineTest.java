package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.Span;

/** What stands before the first sentence of a report, and what only looks like it. */
class DatelineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbel – At least nine people were hurt.           | At least nine people were hurt.
            New Harbel -- "Nobody came," said the mayor.       | "Nobody came," said the mayor.
            HARBEL, March 3 (Agency) - Nine people were hurt.  | Nine people were hurt.
            Harbel – the capital – was quiet.                  | Harbel – the capital – was quiet.
            HARBEL: Nine people were hurt.                     | Nine people were hurt.
            NEW HARBEL, March 3: Nine people were hurt.        | Nine people were hurt.
            GOMA (Agency): "Nobody came," said the mayor.      | "Nobody came," said the mayor.
            New Harbel, March 3: Nine people were hurt.        | Nine people were hurt.
            UNHCR: Nine people were hurt.                      | UNHCR: Nine people were hurt.
            ISPR: Four people were hurt.                       | ISPR: Four people were hurt.
            HARBEL: NINE PEOPLE WERE HURT.                     | HARBEL: NINE PEOPLE WERE HURT.
            Saleh – Ulmia's envoy – left.                      | Saleh – Ulmia's envoy – left.
            Nine people – guards, they said, were hurt.        | Nine people – guards, they said, were hurt.
            """)
    void ends(String text, String rest) {
        assertThat(text.substring(Dateline.end(text, new Span(0, text.length()))))
                .isEqualTo(rest);
    }
}
