package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relata.model.Span;

/** Left-overs of a conversion go, and every character still knows where it came from. */
class CleaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru&#39;s army &amp; navy|Peru's army & navy",
                "They donâ€™t know|They don’t know",
                "said Â “never”|said   “never”",
                "MedellÃ­n is quiet|Medellín is quiet",
                "left<br/>town|left town",
                "the <b>army</b> left|the  army  left"
            })
    void leftOversGo(String written, String clean) {
        assertThat(Cleaning.of(written).text()).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Türkiye's army", "a < b & c > d", "AT&T sold it", "Âge d'or", "São Paulo, Île-de-France"})
    void ordinarySignsStay(String text) {
        assertThat(Cleaning.of(text).text()).isEqualTo(text);
    }

    @Test
    void offsetsLeadBack() {
        String written = "Peru&#39;s army";
        Cleaning cleaning = Cleaning.of(written);
        int army = cleaning.text().indexOf("army");
        assertThat(cleaning.original(new Span(army, army + 4)).of(written)).isEqualTo("army");
        int possessive = cleaning.text().indexOf("'s");
        assertThat(cleaning.original(new Span(possessive, possessive + 2)).of(written))
                .isEqualTo("&#39;s");
    }
}
