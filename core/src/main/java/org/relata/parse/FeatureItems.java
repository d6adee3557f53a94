package org.relata.parse;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/** What the items of a template of features have in common. */
final class FeatureItems {

    /** Fields that do not change while a component goes through a sentence. */
    private static final Set<Field> FIXED = EnumSet.of(
            Field.word_form,
            Field.word_form_lowercase,
            Field.word_form_undigitalized,
            Field.word_form_simplified,
            Field.word_form_simplified_lowercase,
            Field.word_shape,
            Field.word_shape_lowercase,
            Field.orthographic,
            Field.orthographic_lowercase,
            Field.prefix,
            Field.suffix,
            Field.lemma,
            Field.ambiguity_classes,
            Field.word_clusters,
            Field.named_entity_gazetteers,
            Field.positional);

    /** By the number of dependents on the left and on the right, of which two are as many as any. */
    private static final String[][] VALENCIES = {{"-", "->", "->>"}, {"<-", "<->", "<->>"}, {"<<-", "<<->", "<<->>"}};

    private FeatureItems() {}

    /** What {@code getValency(Direction.all)} gives, without writing it anew for each state. */
    static String valency(AbstractNLPNode<?> node) {
        int left = node.getLeftMostDependent() == null ? 0 : node.getLeftMostDependent(1) == null ? 1 : 2;
        int right = node.getRightMostDependent() == null ? 0 : node.getRightMostDependent(1) == null ? 1 : 2;
        return VALENCIES[left][right];
    }

    static boolean isFixed(Field field) {
        return FIXED.contains(field);
    }

    /** Whether both are of one node in every state. */
    static boolean isSameNode(FeatureItem one, FeatureItem other) {
        return one.source == other.source && one.relation == other.relation && one.window == other.window;
    }

    /** Whether both ask a node for the same. */
    static boolean isSameField(FeatureItem one, FeatureItem other) {
        return one.field == other.field && Objects.equals(one.attribute, other.attribute);
    }

    /** The position of the first that is the same, after adding it where there is none. */
    static <T> int add(List<T> all, T one, BiPredicate<T, T> same) {
        for (int i = 0; i < all.size(); i++) {
            if (same.test(all.get(i), one)) {
                return i;
            }
        }
        all.add(one);
        return all.size() - 1;
    }
}
