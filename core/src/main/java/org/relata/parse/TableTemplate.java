package org.relata.parse;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * NLP4J's template of features, looked up in {@link FeatureTables}: the same features in the same order.
 *
 * <p>Items that several features share are asked for once a state, and what does not change within a sentence once a word.
 * Safe for several threads: each has its own {@link FeatureSearch}.
 */
final class TableTemplate<N extends AbstractNLPNode<N>, S extends NLPState<N>> extends FeatureTemplate<N, S> {

    private static final long serialVersionUID = 1;

    private final transient FeatureTables tables;
    private final transient FeatureItem[] nodes;
    private final transient Item[] sets;
    private final transient Item[] singles;
    private final transient int[][] types;
    private final transient ThreadLocal<FeatureSearch> searches;

    /** An item of which features are made: which node, which of its fields, the bits of its words. */
    private record Item(FeatureItem item, int node, int column, int width) {
        boolean isSame(Item other) {
            return node == other.node && column == other.column;
        }
    }

    TableTemplate(FeatureTemplate<N, S> template, FeatureTables tables) {
        super(null, new HyperParameter());
        this.feature_list = template.getFeatureList();
        this.feature_set = template.getSetFeatureList();
        this.word_embeddings = template.getEmbeddingFeatureList();
        this.tables = tables;
        List<FeatureItem> nodes = new ArrayList<>();
        List<FeatureItem> columns = new ArrayList<>();
        List<Item> singles = new ArrayList<>();
        List<int[]> types = new ArrayList<>();
        for (FeatureItem[] items : feature_list) {
            types.add(Arrays.stream(items)
                    .mapToInt(item -> FeatureItems.add(singles, item(item, 0, nodes, columns), Item::isSame))
                    .toArray());
        }
        // A set of words has a column of its own: features hold the same words joined, too.
        int before = columns.size();
        List<FeatureItem> setColumns = new ArrayList<>();
        List<Item> sets = feature_set.stream()
                .map(item -> item(item, before, nodes, setColumns))
                .toList();
        this.nodes = nodes.toArray(FeatureItem[]::new);
        this.sets = sets.toArray(Item[]::new);
        this.singles = singles.toArray(Item[]::new);
        this.types = types.toArray(int[][]::new);
        int width = before + setColumns.size();
        this.searches = ThreadLocal.withInitial(() -> new FeatureSearch(this.singles.length, width));
    }

    private Item item(FeatureItem item, int before, List<FeatureItem> nodes, List<FeatureItem> columns) {
        int node = FeatureItems.add(nodes, item, FeatureItems::isSameNode);
        int column = before + FeatureItems.add(columns, item, FeatureItems::isSameField);
        return new Item(item, node, column, tables.width(item.field));
    }

    @Override
    public SparseVector createSparseVector(S state, boolean isTrain) {
        FeatureSearch search = searches.get();
        search.begin();
        List<@Nullable N> found = new ArrayList<>(nodes.length);
        for (FeatureItem node : nodes) {
            found.add(state.getNode(node));
        }
        for (int type = 0; type < sets.length; type++) {
            N node = found.get(sets[type].node);
            if (node != null) {
                addSet(state, type, node, search);
            }
        }
        for (int i = 0; i < singles.length; i++) {
            N node = found.get(singles[i].node);
            search.numbers[i] = node == null ? 0 : number(state, singles[i], node, search);
        }
        for (int type = 0; type < types.length; type++) {
            addSingle(sets.length + type, types[type], search);
        }
        return search.find(tables);
    }

    @Override
    protected @Nullable String getFeature(S state, FeatureItem item, N node) {
        return item.field == Field.valency && item.attribute == Direction.all
                ? FeatureItems.valency(node)
                : super.getFeature(state, item, node);
    }

    private void addSingle(int type, int[] items, FeatureSearch search) {
        long key = 0;
        for (int item : items) {
            int number = search.numbers[item];
            if (number == 0) {
                return;
            }
            key = key << singles[item].width | number;
        }
        search.add(tables.home(type, key), key);
    }

    private void addSet(S state, int type, N node, FeatureSearch search) {
        Item item = sets[type];
        int cell = search.cell(node.getID(), item.column);
        int[] numbers = search.kept(cell, node);
        if (numbers == null) {
            numbers = numbers(item.item, getFeatures(state, item.item, node));
            search.keep(cell, FeatureItems.isFixed(item.item.field) ? node : null, numbers);
        }
        for (int number : numbers) {
            if (number != 0) {
                search.add(tables.home(type, number), number);
            }
        }
    }

    private int[] numbers(FeatureItem item, @Nullable Collection<String> words) {
        if (words == null) {
            return new int[0];
        }
        int[] numbers = new int[words.size()];
        int size = 0;
        for (String word : words) {
            numbers[size++] = tables.number(item.field, word);
        }
        return numbers;
    }

    /** The number of the node's word; what can change is asked for again, and looked up when it did. */
    private int number(S state, Item item, N node, FeatureSearch search) {
        int cell = search.cell(node.getID(), item.column);
        boolean fixed = FeatureItems.isFixed(item.item.field);
        @Nullable String word = fixed && search.isKept(cell, node) ? "" : getFeature(state, item.item, node);
        if (word == null) {
            return 0;
        }
        Object key = fixed ? node : word;
        if (!search.isKept(cell, key)) {
            search.keep(cell, key, tables.number(item.item.field, word));
        }
        return search.number(cell);
    }
}
