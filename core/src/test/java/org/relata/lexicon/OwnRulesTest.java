package org.relata.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.RelataException;
import org.relata.ontology.Ontology;
import org.relata.petrarch.Dictionaries;

/** A user's rules over the built-in ones. */
class OwnRulesTest {

    @TempDir
    private Path folder;

    private final List<String> remarks = new ArrayList<>();

    private RuleBook load() {
        return RuleBook.with(List.of(folder), Ontology.builtIn(), remarks::add);
    }

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    @Test
    void aRuleIsAddedOverriddenOrDropped() throws IOException {
        Rule old = RuleBook.builtIn().rules().stream()
                .filter(rule -> rule.id().equals("assault/kill"))
                .findFirst()
                .orElseThrow();
        file(
                "own.yaml",
                "type: ASSAULT",
                "drop: [" + dropped() + "]",
                "rules:",
                "  - {id: zap, verbs: [zap]}",
                "  - {id: kill, verbs: [neutralise]}");
        RuleBook book = load();
        assertThat(book.verbs("zap")).hasSize(1);
        assertThat(book.rules())
                .filteredOn(rule -> rule.id().equals("assault/kill"))
                .hasSize(1)
                .doesNotContain(old);
        assertThat(book.rules()).noneMatch(rule -> rule.id().equals(dropped()));
        assertThat(book.rules().size()).isEqualTo(RuleBook.builtIn().rules().size());
    }

    private static String dropped() {
        return RuleBook.builtIn().rules().stream()
                .filter(rule -> rule.type().equals("PROTEST"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aTypeOrEverythingIsReplaced() throws IOException {
        file("own.yaml", "type: PROTEST", "replace: true", "rules:", "  - {id: shout, verbs: [shout]}");
        assertThat(load().rules())
                .filteredOn(rule -> rule.type().equals("PROTEST"))
                .hasSize(1);
        file("all.yaml", "replace: all");
        assertThat(load().rules()).hasSize(1);
    }

    @Test
    void classesAndNaturesCanBeOnesOwn() throws IOException {
        file("a-classes.yaml", "classes:", "  gadget: [gizmo, widget]", "  gadgets: [$gadget, doodad]");
        file("natures.yaml", "natures:", "  WEAPON: [gizmo]");
        file("rules.yaml", "type: ASSAULT", "rules:", "  - {id: brandish, verbs: [\"brandish obj:$gadgets\"]}");
        RuleBook book = load();
        assertThat(book.verbs("brandish").get(0).rule().id()).isEqualTo("assault/brandish");
        assertThat(book.classes().words("gadgets")).containsExactlyInAnyOrder("gizmo", "widget", "doodad");
        assertThat(book.natures().of("gizmo")).contains("WEAPON");
    }

    @Test
    void allFaultsOfAllFilesAreNamed() throws IOException {
        file(
                "a.yaml",
                "type: ASSAULT",
                "rules:",
                "  - {id: one, verbs: [x], mode: nosuch}",
                "  - {id: two}",
                "  - {id: three, verbs: [y], cameo: \"99\"}",
                "  - {verbs: [z], nonsense: 1}");
        file("b.yaml", "type: ASSOLT", "drop: [no/such]", "rules:", "  - {id: four, verbs: [y]}");
        file("c.yaml", "type: [");
        file("d.txt", "hello");
        assertThatThrownBy(this::load)
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("a.yaml:3: the type ASSAULT has no mode 'nosuch'")
                .hasMessageContaining("a.yaml:4: a rule needs 'verbs' or 'nouns'")
                .hasMessageContaining("a.yaml:6: unknown key 'nonsense'")
                .hasMessageContaining("b.yaml:4: the ontology has no type 'ASSOLT'")
                .hasMessageContaining("b.yaml:2: there is no built-in rule 'no/such' to drop")
                .hasMessageContaining("c.yaml:")
                .hasMessageContaining("d.txt:1: neither rules in YAML");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThatThrownBy(() -> RuleBook.with(List.of(folder.resolve("x")), Ontology.builtIn(), remarks::add))
                .hasMessageContaining("no rules at");
        assertThatThrownBy(this::load).hasMessageContaining("holds no rules");
    }

    @Test
    void aVerbDictionaryBecomesRules() throws IOException {
        file("verbs.txt", Dictionaries.text("verbs.txt"));
        RuleBook book = load();
        List<RuleBook.Entry> borrow = book.verbs("borrow").stream()
                .filter(entry -> entry.rule().id().startsWith("verbs/"))
                .toList();
        assertThat(borrow)
                .extracting(entry -> entry.phrase().source())
                .contains("borrow &LANTERN", "borrow talks with +", "borrow { harbour boats } ( with rebel )");
        Rule lantern = rule(book, "verbs/borrow:14");
        assertThat(lantern.type()).isEqualTo("AID");
        assertThat(lantern.cameo()).isEqualTo("071");
        assertThat(lantern.phrases().get(0).needs())
                .containsExactly(new Phrase.Filler("obj", java.util.Set.of("lantern", "lamp"), false));
        assertThat(rule(book, "verbs/borrow:20").type()).isEqualTo(Rule.NONE);
        assertThat(rule(book, "verbs/borrow:19").recipient()).isEqualTo(RoleSlots.read("subject"));
        assertThat(rule(book, "verbs/borrow:17").recipient()).isEqualTo(RoleSlots.read("with"));
        assertThat(rule(book, "verbs/borrow:18").actor()).isEqualTo(RoleSlots.read("subject + with"));
        assertThat(rule(book, "verbs/lend:13").cameo()).isEqualTo("070");
        assertThat(rule(book, "verbs/ask-for:12").type()).isEqualTo(Rule.STATEMENT);
        assertThat(remarks)
                .anyMatch(line -> line.endsWith("taken: 8 patterns"))
                .anyMatch(line -> line.contains("a code that CAMEO does not have"))
                .anyMatch(line -> line.contains("a synset that the file does not list"));
    }

    private static Rule rule(RuleBook book, String id) {
        return book.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule " + id));
    }
}
