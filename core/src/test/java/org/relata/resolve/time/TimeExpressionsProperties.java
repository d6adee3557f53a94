package org.relata.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.relata.model.Span;

class TimeExpressionsProperties {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 29);

    @Property(tries = 300)
    void holdsOnAnyText(@ForAll String text) {
        holds(text);
    }

    @Property(tries = 600)
    void holdsOnRowsOfTimeWords(@ForAll("rows") List<String> words) {
        holds(String.join(" ", words));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Arbitraries.of(
                        "31",
                        "30",
                        "February",
                        "May",
                        "99999",
                        "0",
                        "2024",
                        "-",
                        "–",
                        "from",
                        "to",
                        "between",
                        "and",
                        "since",
                        "until",
                        "Monday",
                        "last",
                        "next",
                        "the",
                        "week",
                        "years",
                        "ago",
                        "later",
                        "a",
                        "day",
                        "nineteen",
                        "ninety",
                        "hundred",
                        "thousand",
                        "millennia",
                        "century",
                        "99th",
                        "quarter",
                        "third",
                        "of",
                        "Ramadan",
                        "overnight",
                        "early",
                        "end",
                        "12:61",
                        "at",
                        "3",
                        "p.m.",
                        "1/2",
                        "weekend",
                        "each",
                        "half",
                        "decade",
                        "'90s",
                        ",",
                        "for",
                        "has",
                        "1,000,000",
                        "Eid al-Fitr",
                        "1066",
                        "\n")
                .list()
                .ofMaxSize(14);
    }

    private static void holds(String text) {
        int end = -1;
        for (TimeExpression one : TimeExpressions.english().find(text, new Span(0, text.length()), PUBLISHED)) {
            assertThat(one.span().begin()).isGreaterThanOrEqualTo(end);
            end = one.span().end();
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(one.span().length()).isPositive();
            assertThat(one.text()).isEqualTo(one.span().of(text));
            assertThat(one.resolved()).isEqualTo(one.precision() != null);
            if (one.start() != null && one.finish() != null) {
                assertThat(one.start()).isBeforeOrEqualTo(one.finish());
            }
            one.parts()
                    .forEach(
                            part -> assertThat(one.span().contains(part.span())).isTrue());
        }
        TimeExpressions.english().find(text, new Span(0, text.length()));
        Datelines.published(text);
    }
}
