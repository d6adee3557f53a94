package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what was loaded with what was written by asking for it, since mapped tables cannot be listed. */
final class LoadedModel {

    private static final String NOWHERE = "a word that is nowhere";

    private LoadedModel() {}

    /** Fails unless both give the same answers. */
    static void assertSame(Object expected, Object loaded) {
        if (expected instanceof PrefixTree<?, ?> tree) {
            assertSameTree(tree.getRoot(), ((PrefixTree<?, ?>) loaded).getRoot());
        } else if (expected instanceof OnlineComponent<?, ?> component) {
            assertSameScores(component, loaded);
        } else if (expected instanceof Map<?, ?> map) {
            assertSameMap(map, (Map<?, ?>) loaded);
        } else {
            assertThat(loaded).isEqualTo(expected);
        }
    }

    @SuppressWarnings("unchecked")
    private static void assertSameScores(Object expected, Object loaded) {
        for (long text = 0; text < 3; text++) {
            assertThat(TinyComponent.scores((OnlineComponent<NLPNode, POSState<NLPNode>>) loaded, text))
                    .containsExactlyElementsOf(
                            TinyComponent.scores((OnlineComponent<NLPNode, POSState<NLPNode>>) expected, text));
        }
    }

    private static void assertSameMap(Map<?, ?> expected, Map<?, ?> loaded) {
        assertThat(loaded.size()).isEqualTo(expected.size());
        expected.forEach((word, value) -> {
            assertThat(loaded.containsKey(word)).as("%s", word).isTrue();
            Object found = Objects.requireNonNull(loaded.get(word));
            assertThat(found).as("%s", word).usingRecursiveComparison().isEqualTo(value);
        });
        assertThat(loaded.containsKey(NOWHERE)).isFalse();
        assertThat((Object) loaded.get(NOWHERE)).isNull();
    }

    private static void assertSameTree(PrefixNode<?, ?> expected, PrefixNode<?, ?> loaded) {
        assertThat(flat(expected)).contains("Harbour", "ORG");
        expected.forEach((word, child) -> {
            PrefixNode<?, ?> found = loaded.get(word);
            assertThat(found).as("%s", word).isNotNull();
            assertThat(flat(Objects.requireNonNull(found))).isEqualTo(flat(child));
        });
        assertThat((Object) loaded.get(NOWHERE)).isNull();
    }

    private static String flat(PrefixNode<?, ?> node) {
        StringBuilder out = new StringBuilder();
        flat(node, out);
        return out.toString();
    }

    private static void flat(PrefixNode<?, ?> node, StringBuilder out) {
        out.append(node.hasValue() ? new TreeSet<Object>((Set<?>) node.getValue()) : "-");
        new TreeMap<Object, PrefixNode<?, ?>>(node).forEach((key, child) -> {
            out.append('(').append(key);
            flat(child, out);
            out.append(')');
        });
    }
}
