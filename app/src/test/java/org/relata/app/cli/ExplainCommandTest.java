package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.parse.ModelProgress;
import org.relata.parse.Nlp4jParser;
import org.relata.parse.Parser;

class ExplainCommandTest {

    private static final String TEXT =
            "Colonel Omar Rashid runs the garrison of Kidal. He was accused by the Azawad Front"
                    + " of helping plan French air strikes on its camps. That was never confirmed.";

    private static final class Holder {
        static final Parser PARSER = Nlp4jParser.load(ModelProgress.SILENT);
    }

    private static Call explain(String text, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "explain";
        arguments[1] = "-";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Call.with(text, (name, progress) -> Holder.PARSER, arguments);
    }

    private static String id(Call overview, String trigger) {
        List<String> found = overview.lines().stream()
                .filter(line -> line.contains("\"" + trigger + "\""))
                .toList();
        assertThat(found).as(overview.out()).hasSize(1);
        return found.get(0).strip().split(" ", 2)[0];
    }

    @Test
    void tellsWhoIsAccusedAndByWhichReference() {
        String accused = explain(TEXT, id(explain(TEXT), "accused")).out();

        assertThat(accused).contains("stands as nsubj:pass of \"accused\"").contains("by the rule: pronoun");
        assertThat(accused).containsPattern("\"He\" \\d+-\\d+ → \"(Colonel )?Omar Rashid\"");
    }

    @Test
    void tellsWhyAnActIsUnconfirmedWithTheWordsThatSaySo() {
        String strikes = explain(TEXT, id(explain(TEXT), "strikes")).out();

        assertThat(strikes)
                .contains("status unconfirmed")
                .contains("is what another claim doubts: ")
                .contains("by \"never confirmed\"")
                .contains("sentence 2: That was never confirmed.")
                .contains("by \"accused\"")
                .contains("given as");
    }

    @Test
    void tellsWhatWasLeftOutAndWhy() {
        String text =
                "In the second season of the series, rebels kill the general and storm the palace. The director filmed"
                        + " the episode in Malta, and the actor who plays the general trained for months with a stunt team.";

        Call overview = explain(text);

        assertThat(overview.code()).isEqualTo(Commands.DONE);
        assertThat(overview.out())
                .contains("left out: ")
                .doesNotContain("left out: 0")
                .contains("rule assault/");
    }
}
