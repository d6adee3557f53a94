package org.relata.code.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Word;
import org.relata.parse.SharedParser;

/** Counts of people as low, best and high; an open end is null. */
class QuantityReaderTest {

    private static final QuantityReader READER = QuantityReader.builtIn();

    private static Optional<Quantity> read(String text, String head) {
        ParsedDocument parsed = SharedParser.parse(text);
        for (Sentence sentence : parsed.sentences()) {
            for (Word word : sentence.words()) {
                if (word.text().equals(head)) {
                    return READER.of(sentence, word);
                }
            }
        }
        throw new AssertionError("no word '" + head + "' in: " + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Three soldiers were killed.                            | soldiers | 3 | 3 | 3 | Three
            The blast killed 12 people.                            | people | 12 | 12 | 12 | 12
            The flood displaced 1,250 villagers.                   | villagers | 1250 | 1250 | 1250 | 1,250
            Twenty-three fishermen were wounded.                   | fishermen | 23 | 23 | 23 | Twenty-three
            Two hundred recruits were captured.                    | recruits | 200 | 200 | 200 | Two hundred
            Two thousand three hundred recruits were captured.     | recruits | 2300 | 2300 | 2300 | Two thousand three hundred
            The war displaced 1.5 million people.                  | people | 1500000 | 1500000 | 1500000 | 1.5 million
            A dozen guards were wounded.                           | guards | 12 | 12 | 12 | A dozen
            Two dozen guards were wounded.                         | guards | 24 | 24 | 24 | Two dozen
            Half a dozen guards were wounded.                      | guards | 6 | 6 | 6 | Half a dozen
            A hundred guards were wounded.                         | guards | 100 | 100 | 100 | A hundred
            At least 12 miners were killed.                        | miners | 12 | 12 | - | At least 12
            At least a dozen miners were killed.                   | miners | 12 | 12 | - | At least a dozen
            No fewer than 30 miners were killed.                   | miners | 30 | 30 | - | No fewer than 30
            More than 20 miners were killed.                       | miners | 21 | 21 | - | More than 20
            Up to 50 miners were trapped.                          | miners | - | - | 50 | Up to 50
            As many as 70 miners were killed.                      | miners | - | - | 70 | As many as 70
            No more than five miners were killed.                  | miners | - | - | 5 | No more than five
            Fewer than 10 miners were killed.                      | miners | - | - | 9 | Fewer than 10
            About 40 miners were killed.                           | miners | - | 40 | - | About 40
            Some 300 miners were killed.                           | miners | - | 300 | - | Some 300
            Between 10 and 15 rebels were killed.                  | rebels | 10 | - | 15 | 10 and 15
            The raid killed 10-15 rebels.                          | rebels | 10 | - | 15 | 10-15
            The raid killed 10 to 15 rebels.                       | rebels | 10 | - | 15 | 10 to 15
            Two or three rebels were killed.                       | rebels | 2 | - | 3 | Two or three
            No soldiers were killed.                               | soldiers | 0 | 0 | 0 | No
            Dozens of people were killed.                          | Dozens | 24 | - | - | Dozens
            Scores of people were killed.                          | Scores | 40 | - | - | Scores
            Hundreds of people fled.                               | Hundreds | 200 | - | - | Hundreds
            Tens of thousands of people fled.                      | Tens | 20000 | - | - | Tens of thousands
            Hundreds of thousands of people fled.                  | Hundreds | 200000 | - | - | Hundreds of thousands
            Several miners were hurt.                              | miners | 3 | - | - | Several
            A man was killed.                                      | man | 1 | 1 | 1 | A man
            Another soldier was killed.                            | soldier | 1 | 1 | 1 | Another soldier
            One soldier was killed.                                | soldier | 1 | 1 | 1 | One
            """)
    void counts(
            String text,
            String head,
            @Nullable Integer low,
            @Nullable Integer best,
            @Nullable Integer high,
            String words) {
        Quantity quantity = read(text, head).orElseThrow();
        assertThat(new Quantity(low, best, high, quantity.span())).isEqualTo(quantity);
        assertThat(quantity.span().of(text)).isEqualTo(words);
    }

    @Test
    void peopleOfWhomNoNumberIsSaidAreNotCounted() {
        assertThat(read("Soldiers were killed.", "Soldiers")).isEmpty();
        assertThat(read("The soldiers were killed.", "soldiers")).isEmpty();
        assertThat(read("Some soldiers were killed.", "soldiers")).isEmpty();
    }

    @Test
    void aNamedPersonIsOne() {
        assertThat(read("Gunmen killed Martin Keller on Friday.", "Keller")
                        .orElseThrow()
                        .best())
                .isEqualTo(1);
    }

    @Test
    void aYearIsNoCount() {
        assertThat(read("The 2014 protests ended.", "protests")).isEmpty();
    }
}
