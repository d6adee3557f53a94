package org.relata.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.Coded;
import org.relata.Pipeline;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.parse.SharedParser;

/** Each victim counts once, in whatever words. */
class CasualtiesTest {

    private static final Pipeline PIPELINE = Pipeline.builtIn(SharedParser.parser(), null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A man was shot and killed in Lima on Friday. The man was killed by a robber. Juan Ortiz was shot dead outside a bank. | 1 | 0
            A man was shot in Lima on Friday. The victim died at a hospital. | 1 | 0
            Gunmen killed a man and a woman in Lima. Another man was shot dead in Tacna. | 3 | 0
            Three people were shot in Lima on Friday. One of them was killed. | 1 | 2
            Gunmen wounded a 40-year-old man in Lima. | 0 | 1
            Gunmen threatened to kill the mayor of Lima. | 0 | 0
            """)
    void figures(String text, int killed, int wounded) {
        Casualties casualties = Casualties.of(coded(text));
        assertThat(casualties.figure("killed")).isEqualTo(killed);
        assertThat(casualties.figure("wounded")).isEqualTo(wounded);
    }

    /** The numbers of each incident, as MUC-4 has them: parts and not their sum, no fighters, nothing twice. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunmen killed six priests and two nuns in Lima. The eight victims were found on Friday. | [2, 6] | []
            Gunmen killed two teachers in Lima. Juan Ortiz and Pedro Lopez were killed at a school. | [1, 1] | []
            Four soldiers were killed and six were wounded in Lima. A bomb killed three students. | [3] | []
            A bomb wounded more than 50 people in Lima. | [] | [50]
            Gunmen killed many people in Lima. | [] | []
            The minister condemned the assassination of three judges in Lima. | [3] | []
            """)
    void numbers(String text, String killed, String wounded) {
        Casualties casualties = Casualties.ofIncidents(coded(text));
        assertThat(casualties.numbers("killed")).hasToString(killed);
        assertThat(casualties.numbers("wounded")).hasToString(wounded);
    }

    private static CodedDocument coded(String text) {
        Document document = new Document("t", "t", null, null, null, null, "en", text, Part.ofBody(null, text));
        Coded coded = PIPELINE.code(document);
        return new CodedDocument(coded.parsed(), coded.claims());
    }
}
