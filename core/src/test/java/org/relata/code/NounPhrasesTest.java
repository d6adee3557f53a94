package org.relata.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the phrase of a head word reaches. */
class NounPhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The two old guards fled.                               | guards   | The two old guards
            The chief of the harbour guard fled.                   | chief    | The chief of the harbour guard
            A man who had waited there fled.                       | man      | A man
            Anna Holm, the mayor of the port, left.                | Holm     | Anna Holm
            Guards and farmers met in the barn.                    | Guards   | Guards
            They met in the old barn.                              | barn     | the old barn
            Norway's navy left.                                    | navy     | Norway's navy
            Norway's navy left.                                    | Norway   | Norway
            The guards in the barn fled.                           | guards   | The guards
            A spokesman for the guards fled.                       | spokesman | A spokesman for the guards
            Guards from the port fled.                             | Guards   | Guards
            Soldiers from Norway fled.                             | Soldiers | Soldiers from Norway
            At least 12 guards fled.                               | guards   | At least 12 guards
            """)
    void reaches(String text, String head, String phrase) {
        Parsed parsed = Parsed.of(text);
        assertThat(NounPhrases.of(parsed.sentence(), parsed.word(head)).text(text))
                .as(parsed.tree())
                .isEqualTo(phrase);
    }
}
