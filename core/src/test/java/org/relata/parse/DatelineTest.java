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
            Saleh – Ulmia's envoy – left.                      | Saleh – Ulmia's envoy – left.
            Nine people – guards, they said, were hurt.        | Nine people – guards, they said, were hurt.
            """)
    void ends(String text, String rest) {
        assertThat(text.substring(Dateline.end(text, new Span(0, text.length()))))
                .isEqualTo(rest);
    }
}
