package org.relata.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relata.RelataException;

/** Every fault of a data file names the file and the line. */
class YamlNodeTest {

    @Test
    void entriesKeepTheirOrder() {
        assertThat(YamlText.of("b: 1\na: 2\nc: [x, y]").entries().keySet()).containsExactly("b", "a", "c");
        assertThat(YamlText.of("c: [x, y]").entries().get("c"))
                .isNotNull()
                .satisfies(node -> assertThat(node.texts()).containsExactly("x", "y"));
    }

    @Test
    void aPlainValueIsAListOfOne() {
        YamlNode node = YamlText.of("word");
        assertThat(node.texts()).containsExactly("word");
        assertThat(node.isPlain()).isTrue();
    }

    @Test
    void nullStandsForNothing() {
        assertThat(YamlNode.textOf(null)).isNull();
        assertThat(YamlNode.textOf(YamlText.of("null"))).isNull();
        assertThat(YamlNode.textOf(YamlText.of("x"))).isEqualTo("x");
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedAtTheSecond() {
        fails("a: 1\nb: 2\na: 3", "rules.yaml:3", "'a' stands here twice");
    }

    @Test
    void anUnknownKeyIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> YamlText.of("a: 1\nbee: 2").entries(Set.of("c", "a", "b")))
                .hasMessageContaining("rules.yaml:2")
                .hasMessageContaining("unknown key 'bee'")
                .hasMessageContaining("[a, b, c]");
    }

    @Test
    void theLineOfAnUnknownKeyIsThatOfTheKey() {
        assertThatThrownBy(() -> YamlText.of("a: 1\nbee:\n  - x\n  - y").entries(Set.of("a")))
                .hasMessageContaining("rules.yaml:2");
    }

    @Test
    void aListIsNoMappingAndNoPlainValue() {
        fails("- a\n- b", "rules.yaml:1", "a mapping (key: value) is expected here");
        assertThatThrownBy(() -> YamlText.of("[a, b]").text())
                .hasMessage("rules.yaml:1: a plain value is expected here");
    }

    @Test
    void brokenYamlAndAnEmptyFileAreNamed() {
        assertThatThrownBy(() -> YamlText.of("a: [1, 2\nb: 3\n"))
                .isInstanceOf(RelataException.class)
                .hasMessageStartingWith("rules.yaml:")
                .hasMessageContaining("not YAML");
        assertThatThrownBy(() -> YamlText.of("# nothing but a remark\n"))
                .isInstanceOf(RelataException.class)
                .hasMessage("rules.yaml: the file is empty");
    }

    @Test
    void aCharacterThatYamlForbidsIsNamedToo() {
        assertThatThrownBy(() -> YamlText.of("a: \u0001b"))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("rules.yaml")
                .hasMessageContaining("not YAML");
    }

    private static void fails(String yaml, String where, String what) {
        assertThatThrownBy(() -> YamlText.of(yaml).entries())
                .isInstanceOfSatisfying(
                        RelataException.class, e -> assertThat(e.code()).isEqualTo(RelataException.Code.DATA))
                .hasMessage(where + ": " + what);
    }
}
