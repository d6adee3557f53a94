package org.relata.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.relata.RelataException;

class YamlReaderTest {

    @Test
    void keepsLinesAndOrder() {
        DataNode root = YamlReader.read("a.yaml", "b: 1\na:\n  - x\n  - {c: true, d: [1.5]}\n");
        assertThat(root.names()).containsExactly("b", "a");
        assertThat(root.field("b").integer()).isEqualTo(1);
        DataNode second = root.field("a").items().get(1);
        assertThat(second.line()).isEqualTo(4);
        assertThat(second.field("c").flag()).isTrue();
        assertThat(second.field("d").items().get(0).number()).isEqualTo(1.5);
        assertThat(root.optional("z")).isEmpty();
        assertThat(root.optionalTexts("z")).isEmpty();
    }

    @Test
    void namesThePlaceOfEachKindOfFault() {
        assertFault("a: 1\nb: [\n", "not YAML");
        assertFault("", "f:1: the file is empty");
        assertFault("# only words\n", "f:1: the file is empty");
        assertFault("a: 1\nb: 2\na: 3\n", "f:3: the key 'a' stands here twice");
        assertFault("a: 1\n---\nb: 2\n", "f:2: one file holds one document");
        assertFault("a: 1\nb: *x\n", "f:2: nothing before this is called &x");
        assertFault("? [a]\n: 1\n", "f:1: a key is a single word");
        assertFault("[".repeat(60) + "]".repeat(60), "f:1: nested deeper than 50");
        assertFault("a: \u0000\n", "not YAML");
    }

    @Test
    void anchorsAreRepeatedAndTakenOver() {
        DataNode root = YamlReader.read(
                "f", "a: &x {k: 1, m: [p]}\nb: *x\nc:\n  <<: *x\n  k: 2\nd: &y {z: 3}\ne: {<<: [*x, *y]}\n");
        assertThat(root.field("b").field("k").integer()).isEqualTo(1);
        assertThat(root.field("c").fields().keySet()).containsExactly("k", "m");
        assertThat(root.field("c").field("k").integer()).isEqualTo(2);
        assertThat(root.field("c").field("m").line()).isEqualTo(1);
        assertThat(root.field("e").names()).containsExactly("k", "m", "z");
    }

    @Test
    void aSingleValueCanBeAListOfOne() {
        DataNode root = YamlReader.read("f", "a: x\nb: [y, z]\nc: null\n");
        assertThat(root.field("a").textsOrSelf()).containsExactly("x");
        assertThat(root.field("b").textsOrSelf()).containsExactly("y", "z");
        assertThat(root.optionalText("a")).isEqualTo("x");
        assertThat(root.optionalText("c")).isNull();
        assertThat(root.optionalText("d")).isNull();
    }

    @Test
    void theLineOfAnUnknownKeyIsThatOfTheKey() {
        DataNode root = YamlReader.read("f", "a: 1\nbee:\n  - x\n  - y");
        assertThatThrownBy(() -> root.allow("a")).hasMessage("f:2: unknown key 'bee'; known here: a");
    }

    @Test
    void saysWhatIsWanted() {
        DataNode root = YamlReader.read("f", "a: x\nb: [1]\nc:\n");
        assertThatThrownBy(() -> root.field("a").integer()).hasMessage("f:1: a whole number is wanted here, not 'x'");
        assertThatThrownBy(() -> root.field("a").number()).hasMessage("f:1: a number is wanted here, not 'x'");
        assertThatThrownBy(() -> root.field("a").flag()).hasMessage("f:1: true or false is wanted here, not 'x'");
        assertThatThrownBy(() -> root.field("a").items()).hasMessage("f:1: a list is wanted here, not 'x'");
        assertThatThrownBy(() -> root.field("b").text()).hasMessage("f:2: a single value is wanted here, not a list");
        assertThatThrownBy(() -> root.field("b").names()).hasMessage("f:2: named fields are wanted here, not a list");
        assertThatThrownBy(() -> root.field("c").text()).hasMessage("f:3: a single value is wanted here, not nothing");
        assertThatThrownBy(() -> root.field("d")).hasMessage("f:1: 'd' is missing");
        assertThatThrownBy(() -> root.allow("a", "b")).hasMessage("f:3: unknown key 'c'; known here: a, b");
    }

    private static void assertFault(String content, String message) {
        assertThatThrownBy(() -> YamlReader.read("f", content))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining(message);
    }
}
