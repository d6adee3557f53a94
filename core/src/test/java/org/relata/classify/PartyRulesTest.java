package org.relata.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.relata.data.DataNode;
import org.relata.data.YamlReader;
import org.relata.model.Codes;
import org.relata.model.Participant;
import org.relata.model.Status;
import org.relata.ontology.Ontology;
import org.relata.ontology.PloverCode;

class PartyRulesTest {

    private final Ontology ontology = Ontology.builtIn();
    private final PartyRules rules = PartyRules.over(ontology);

    @TestFactory
    Stream<DynamicTest> everyRowsExample() {
        return Tables.read("parties.yaml").field("rows").items().stream()
                .map(row -> DynamicTest.dynamicTest(row.field("id").text(), () -> runExample(row)));
    }

    private void runExample(DataNode row) {
        DataNode example = row.field("example");
        example.allow("actors", "recipients", "status", "cameo");
        List<Participant> actors = parties(example, "actors");
        List<Participant> recipients = parties(example, "recipients");
        Status status = Status.valueOf(example.optional("status")
                .map(DataNode::text)
                .orElse("asserted")
                .toUpperCase(Locale.ROOT));
        Codes before = codes(
                row.field("from").text(),
                example.optional("cameo").map(DataNode::text).orElse(null));
        Codes after = rules.apply(before, actors, recipients, status);
        assertThat(rules.rowFor(before, actors, recipients, status))
                .contains(row.field("id").text());
        assertThat(new PloverCode(String.valueOf(after.type()), after.mode()))
                .hasToString(row.field("to").text());
        row.optional("cameo").ifPresent(cameo -> assertThat(after.cameo()).isEqualTo(cameo.text()));
        assertThat(after.contexts()).isEqualTo(before.contexts());
        assertThat(after.quad()).isEqualTo(ontology.quad(String.valueOf(after.type())));
    }

    @Test
    void leavesAloneWhatNoRowFits() {
        Codes arrest = codes("COERCE/arrest", null);
        unchanged(arrest, "organ MIL (army)", "population CVL (villagers)");
        unchanged(arrest, "organ COP (police)", "armed-group REB (fighters)");
        unchanged(codes("RETREAT/release", null), "state GOV (Chad)", "population (prisoners)");
        unchanged(codes("PROTEST/demo", null), "population CVL (students)", "state GOV (Chad)");
        unchanged(codes("SANCTION/expel", null), "state GOV (Sudan)", "population REF (refugees)");
        unchanged(codes("COERCE/deport", null), "state GOV (Chad)", "population CVL (migrants)");
        unchanged(codes("COOPERATE", "062"), "organ MIL (navy)", "organ MIL (fleet)");
    }

    @Test
    void namesTheFaultsOfATable() {
        String table = """
                rows:
                  - {id: a, why: x, from: FIGHT, when: {}, to: AID, example: {}}
                  - {id: b, why: x, from: AID, when: {actor-kinds: [army]}, to: AGREE, example: {}}
                  - {id: c, why: x, from: AID, when: {status: [soon]}, to: AGREE, cameo: "99", example: {}}
                  - {id: d, why: x, from: AID, when: {weather: wet}, to: AGREE, example: {}}
                """;
        assertThatThrownBy(() -> PartyRules.read(YamlReader.read("t", table), ontology))
                .hasMessageContaining("t:2: no PLOVER type or mode 'FIGHT'")
                .hasMessageContaining("t:3: no kind of party 'army'")
                .hasMessageContaining("t:4: no status 'soon'")
                .hasMessageContaining("t:5: unknown key 'weather'");
    }

    private void unchanged(Codes codes, String actor, String recipient) {
        assertThat(rules.apply(codes, List.of(Parties.of(actor)), List.of(Parties.of(recipient)), Status.ASSERTED))
                .isSameAs(codes);
    }

    private Codes codes(String plover, @Nullable String cameo) {
        PloverCode code = PloverCode.parse(plover);
        List<String> modes = code.mode() == null ? List.of() : List.of(code.mode());
        return ontology.codes(code.type(), modes, List.of("military"), cameo);
    }

    private static List<Participant> parties(DataNode example, String side) {
        return example.optionalTexts(side).stream().map(Parties::of).toList();
    }
}
