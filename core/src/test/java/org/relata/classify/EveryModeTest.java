package org.relata.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.relata.data.DataNode;
import org.relata.lexicon.RuleBook;
import org.relata.ontology.Mode;
import org.relata.ontology.Ontology;
import org.relata.ontology.PloverType;

/** Every event-mode pair of the PLOVER manual can be coded: a rule, a mode's words, the parties or the place of a meeting tell it. */
class EveryModeTest {

    /** By where a meeting is held and how many countries meet: {@link MeetingMode}. */
    private static final List<String> OF_MEETINGS =
            List.of("CONSULT/visit", "CONSULT/third-party", "CONSULT/multilateral");

    @Test
    void everyPairOfTypeAndModeIsReached() {
        Set<String> reached = new TreeSet<>(OF_MEETINGS);
        RuleBook rules = RuleBook.builtIn();
        rules.rules().forEach(rule -> reached.add(rule.type() + "/" + rule.mode()));
        rules.modeCues().forEach(cue -> reached.add(cue.type() + "/" + cue.mode()));
        for (DataNode row : Tables.read("parties.yaml").field("rows").items()) {
            reached.add(row.field("to").text());
        }
        List<String> all = new ArrayList<>();
        for (PloverType type : Ontology.builtIn().types()) {
            for (Mode mode : type.modes()) {
                all.add(type.name() + "/" + mode.name());
            }
        }
        assertThat(all).hasSizeGreaterThan(50);
        assertThat(reached).containsAll(all);
    }
}
