package org.relata.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.data.Intake;

/** Every construct of the three formats; what is not of the form is said and costs only itself. */
class DictionariesTest {

    private final Intake intake = new Intake();

    @Test
    void theKindIsTold() {
        assertThat(DictionaryKind.of(Dictionaries.text("actors.txt"))).contains(DictionaryKind.ACTORS);
        assertThat(DictionaryKind.of(Dictionaries.text("agents.txt"))).contains(DictionaryKind.AGENTS);
        assertThat(DictionaryKind.of(Dictionaries.text("verbs.txt"))).contains(DictionaryKind.VERBS);
        assertThat(DictionaryKind.of("Dear reader,\nthis is a letter [sic].\n")).isEmpty();
    }

    @Test
    void actorsHaveSynonymsAndDatedCodes() {
        List<ActorEntry> entries = new ArrayList<>();
        ActorDictionary.read("a", Dictionaries.lines("actors.txt").iterator(), intake, entries::add);
        assertThat(entries.get(0).names()).containsExactly("HILL BRIGADE (HBR)", "BRIGADE OF THE HILLS");
        assertThat(entries.get(1).names()).containsExactly("JOHN Q. DOE", "DOE JOHN");
        assertThat(entries.get(1).codes())
                .containsExactly(
                        new DatedCode("SYRELI", null, LocalDate.of(2000, 3, 13), 7),
                        new DatedCode("SYRGOV", LocalDate.of(2000, 3, 13), LocalDate.of(2003, 9, 10), 8),
                        new DatedCode("SYRGOVBUS", LocalDate.of(2005, 7, 1), null, 9),
                        new DatedCode("SYRELI", null, null, 10));
        assertThat(entries.get(2).codes()).hasSize(2);
        assertThat(entries.get(2).codes().get(0).from()).isEqualTo(LocalDate.of(1995, 1, 1));
        assertThat(intake.lines())
                .contains(
                        "not taken: 1 × a name without a code (first at a:14)",
                        "not taken: 1 × a code or date that is not of the form (first at a:15)");
    }

    @Test
    void agentsHavePluralsAndSets() {
        List<AgentEntry> entries =
                AgentDictionary.read("g", Dictionaries.lines("agents.txt").iterator(), intake);
        assertThat(entries)
                .containsExactly(
                        new AgentEntry("river pilot", null, "LAB", 3),
                        new AgentEntry("ferryman", "ferrymen", "LAB", 4),
                        new AgentEntry("lantern police", "lantern police", "COP", 5),
                        new AgentEntry("lantern man", "lantern man", "CVL", 6),
                        new AgentEntry("lantern woman", "lantern woman", "CVL", 6),
                        new AgentEntry("truce watcher", null, "IGO", 7),
                        new AgentEntry("river pilot", null, "BUS", 8));
        assertThat(intake.lines())
                .containsExactly("not taken: 1 × a line that is not NOUN {PLURAL} [~CODE] (first at g:9)");
    }

    @Test
    void verbsHaveBlocksSynsetsAndPatterns() {
        VerbDictionary verbs =
                VerbReader.read("v", Dictionaries.lines("verbs.txt").iterator(), intake);
        assertThat(verbs.synsets().get("LANTERN")).containsExactly("lantern", "oil lamp");
        assertThat(verbs.synsets().get("HARBOUR")).containsExactly("harbour", "port");
        VerbDictionary.Block borrow = verbs.blocks().get(0);
        assertThat(borrow.code()).isNull();
        assertThat(borrow.verbs())
                .containsExactly(
                        new VerbDictionary.Verb(List.of("borrow"), 0, null, 11),
                        new VerbDictionary.Verb(List.of("ask", "for"), 0, "020", 12),
                        new VerbDictionary.Verb(List.of("lend"), 0, "070", 13));
        assertThat(borrow.patterns().get(1).behind())
                .containsExactly("{", "harbour", "boats", "}", "(", "from/with", "rebel", ")");
        assertThat(borrow.patterns().get(2).before()).containsExactly("+", "was");
        assertThat(borrow.patterns().get(3).behind()).containsExactly("talks", "with", "+");
        assertThat(borrow.patterns().get(6).code()).isNull();
        assertThat(verbs.blocks().get(1).patterns().get(0).behind()).containsExactly("&HARBOUR", "gate");
        assertThat(intake.lines())
                .containsExactly(
                        "not taken: 1 × a pattern without * or [code] (first at v:22)",
                        "not taken: 1 × a transformation (~) of what was found (first at v:28)");
    }
}
