package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.List;
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
        } else if (expected instanceof Object2IntMap<?> numbers) {
            assertSameNumbers(numbers, (Object2IntMap<?>) loaded);
        } else if (expected instanceof MajorVector weights) {
            assertSameWeights(weights, (MajorVector) loaded);
        } else if (expected instanceof Map<?, ?> map) {
            assertSameMap(map, (Map<?, ?>) loaded);
        } else if (expected instanceof List<?> parts) {
            assertSameParts(parts, (List<?>) loaded);
        } else {
            assertThat(loaded).isEqualTo(expected);
        }
    }

    private static void assertSameParts(List<?> expected, List<?> loaded) {
        assertThat(loaded).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertSame(expected.get(i), loaded.get(i));
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

    private static void assertSameNumbers(Object2IntMap<?> expected, Object2IntMap<?> loaded) {
        assertThat(loaded.size()).isEqualTo(expected.size());
        expected.forEach(
                (word, value) -> assertThat(loaded.getInt(word)).as("%s", word).isEqualTo(value.intValue()));
        assertThat(loaded.containsKey(NOWHERE)).isFalse();
    }

    private static void assertSameWeights(MajorVector expected, MajorVector loaded) {
        assertThat(loaded.getLabelSize()).isEqualTo(expected.getLabelSize());
        assertThat(loaded.getFeatureSize()).isEqualTo(expected.getFeatureSize());
        assertThat(loaded.size()).isEqualTo(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(loaded.get(i)).isEqualTo(expected.get(i));
        }
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
