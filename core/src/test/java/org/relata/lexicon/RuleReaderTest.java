package org.relata.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relata.RelataException;

/** A file of rules, and the faults that it can have: each is named with its file and line. */
class RuleReaderTest {

    private static final String GOOD = """
            type: ASSAULT
            modes:
              - {mode: firearms, cameo: "190", words: [rifle, $gun]}
            rules:
              - id: shoot
                verbs: [shoot, gun down]
                nouns: [drive by shooting]
                actor: subject | by
                recipient: object + at
                weak: true
                toll: killed
                if: {obj: [PERSON, $gun], clause: night}
                unless: {out_of: "*"}
                examples:
                  - {text: Guards shot a thief., trigger: shot, actor: Guards, recipient: [thief]}
                near: [She shot a film.]
              - id: fire
                type: THREATEN
                verbs: fire
                recipient: none
                examples: [{text: They fired., trigger: fired}]
                near: They fired the cook.
            """;

    private final List<Rule> rules = new ArrayList<>();
    private final List<ModeCue> cues = new ArrayList<>();

    private void read(String yaml) {
        new RuleReader(WordClasses.read(YamlText.of("gun: [pistol, musket]")), true)
                .read(YamlText.of(yaml), rules, cues);
    }

    @Test
    void aWholeRuleIsRead() {
        read(GOOD);
        Rule rule = rules.get(0);
        assertThat(rule.id()).isEqualTo("assault/shoot");
        assertThat(rule.type()).isEqualTo("ASSAULT");
        assertThat(rule.phrases()).extracting(Phrase::lemma).containsExactly("shoot", "gun", "shooting");
        assertThat(rule.actor()).isEqualTo(new RoleSlots(List.of(List.of("subject"), List.of("by"))));
        assertThat(rule.recipient()).isEqualTo(new RoleSlots(List.of(List.of("object", "at"))));
        assertThat(rule.weak()).isTrue();
        assertThat(rule.absorbs()).isFalse();
        assertThat(rule.toll()).isEqualTo("killed");
        assertThat(rule.conditions())
                .containsExactly(
                        new Condition("obj", Set.of("pistol", "musket"), Set.of("PERSON")),
                        new Condition("clause", Set.of("night"), Set.of()));
        assertThat(rule.exceptions()).containsExactly(new Condition("out of", Set.of("*"), Set.of()));
        assertThat(rule.examples().get(0).actors()).containsExactly("Guards");
        assertThat(rule.where()).isEqualTo("rules.yaml:5");
        assertThat(cues)
                .containsExactly(new ModeCue("ASSAULT", "firearms", "190", Set.of("rifle", "pistol", "musket")));
    }

    @Test
    void aRuleCanHaveAnotherTypeAndLeaveRolesOpen() {
        read(GOOD);
        Rule rule = rules.get(1);
        assertThat(rule.id()).isEqualTo("assault/fire");
        assertThat(rule.type()).isEqualTo("THREATEN");
        assertThat(rule.actor()).isNull();
        assertThat(rule.recipient()).isEqualTo(RoleSlots.NONE);
        assertThat(rule.examples().get(0).actors()).isNull();
    }

    @Test
    void faultsNameFileAndLine() {
        Map<String, String[]> faults = Map.of(
                "type: ASSAULT\n", new String[] {"", "rules.yaml:1: 'type' is missing"},
                "    nouns: [drive by shooting]\n",
                        new String[] {"    noun: [raid]\n", "rules.yaml:7: unknown key 'noun'"},
                "weak: true", new String[] {"weak: yes", "rules.yaml:10: true or false is wanted here"},
                "PERSON, $gun", new String[] {"ROBOT", "rules.yaml:12: there is no nature ROBOT"},
                "unless: {out_of: \"*\"}", new String[] {"unless: [a]", "rules.yaml:13: named fields are wanted"},
                "    near: [She shot a film.]\n", new String[] {"", "rules.yaml:5: 'near' is missing"},
                "trigger: shot, ", new String[] {"", "rules.yaml:15: 'trigger' is missing"},
                "verbs: fire\n", new String[] {"weak: false\n", "rules.yaml:17: a rule needs 'verbs' or 'nouns'"},
                "[rifle, $gun]", new String[] {"[rifle, $bow]", "rules.yaml:3: there is no word class $bow"});
        faults.forEach((part, instead) -> assertThatThrownBy(() -> read(GOOD.replace(part, instead[0])))
                .as(part)
                .isInstanceOf(RelataException.class)
                .hasMessageStartingWith(instead[1]));
    }

    @Test
    void aRuleThatStandsTwiceIsRefusedWithBothPlaces() {
        read(GOOD.replace("id: fire", "id: shoot"));
        assertThatThrownBy(this::book)
                .hasMessage("rules.yaml:17: a rule 'assault/shoot' stands already at rules.yaml:5");
    }

    @Test
    void aPhraseThatStandsTwiceInARuleIsRefused() {
        read(GOOD.replace("[shoot, gun down]", "[shoot, shoot]"));
        assertThatThrownBy(this::book).hasMessage("rules.yaml:5: 'shoot' stands twice in rule 'assault/shoot'");
    }

    @Test
    void theMoreSpecificPhraseComesFirst() {
        read(GOOD.replace("verbs: fire", "verbs: [gun, gun down obj:thief in:night]"));
        assertThat(book().verbs("gun"))
                .extracting(entry -> entry.phrase().source())
                .containsExactly("gun down obj:thief in:night", "gun down", "gun");
        assertThat(book().nouns("shooting")).hasSize(1);
        assertThat(book().verbs("shooting")).isEmpty();
    }

    private RuleBook book() {
        return new RuleBook(rules, cues, new WordClasses(Map.of()), new Natures(Map.of()));
    }

    @Test
    void theBuiltInRulesLoad() {
        assertThat(RuleBook.builtIn().rules()).isNotEmpty();
    }
}
