package org.relata.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.relata.model.Span;

class TimeExpressionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 5, 19);

    private static List<TimeExpression> find(String text) {
        return TimeExpressions.english().find(text, new Span(0, text.length()), MONDAY);
    }

    /** Published on Monday 19 May 2025. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/org/relata/resolve/time/cases.csv", delimiter = '|', numLinesToSkip = 1)
    void resolves(String sentence, String text, String value, String start, String finish, String precision) {
        List<TimeExpression> found = find(sentence);
        String shown = found.stream()
                .map(one ->
                        one.text() + "|" + one.value() + "|" + one.start() + "|" + one.finish() + "|" + one.precision())
                .collect(Collectors.joining("\n"));
        assertThat(shown.split("\n")).contains(text + "|" + value + "|" + start + "|" + finish + "|" + precision);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/org/relata/resolve/time/none.csv", delimiter = '|', numLinesToSkip = 1)
    void findsNone(String sentence) {
        assertThat(find(sentence)).isEmpty();
    }

    @Test
    void relativeOnesStayOpenWithoutADayOfPublication() {
        String text = "On Wednesday they met; in December, on 19 May and last week too, but not on May 19, 2025.";
        List<TimeExpression> found = TimeExpressions.english().find(text, new Span(0, text.length()));
        assertThat(found)
                .extracting(TimeExpression::value)
                .containsExactly("XXXX-WXX-3", "XXXX-12", "XXXX-05-19", "XXXX-WXX", "2025-05-19");
        assertThat(found).extracting(TimeExpression::resolved).containsExactly(false, false, false, false, true);
    }

    @Test
    void looksOnlyWithinItsStretchAndCountsFromTheTextsBegin() {
        String text = "On Monday it rained. On 3 May 2024 it snowed. On Friday it was dry.";
        Span second = new Span(21, 45);
        assertThat(TimeExpressions.english().find(text, second, MONDAY))
                .singleElement()
                .satisfies(one -> assertThat(one.span().of(text)).isEqualTo("3 May 2024"));
    }

    @Test
    void rangesKeepTheirParts() {
        assertThat(find("The war between 2013 and 2017 cost many lives."))
                .singleElement()
                .satisfies(range -> {
                    assertThat(range.simple()).extracting(TimeExpression::value).containsExactly("2013", "2017");
                    assertThat(range.toTimeSpan().inherited()).isFalse();
                });
    }
}
