package org.relata.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The root of the tree of names: what stands below a first word is decoded when that word is first met. */
final class GazetteerRoot extends PrefixNode<String, Set<String>> {

    private static final long serialVersionUID = 1;

    private final transient WordTable places;
    private final transient ByteBuffer nodes;
    private final transient List<Set<String>> values;
    private final transient Map<String, PrefixNode<String, Set<String>>> decoded = new ConcurrentHashMap<>();

    /**
     * Makes the root.
     *
     * @param places where each first word's node begins
     */
    GazetteerRoot(WordTable places, ByteBuffer nodes, List<Set<String>> values) {
        this.places = places;
        this.nodes = nodes;
        this.values = values;
    }

    @Override
    public @Nullable PrefixNode<String, Set<String>> get(@Nullable Object word) {
        int place = places.find(word);
        if (place == WordTable.NONE) {
            return null;
        }
        return decoded.computeIfAbsent((String) word, first -> decode(place));
    }

    private PrefixNode<String, Set<String>> decode(int place) {
        return node(new ModelBytes(nodes.slice(place, nodes.limit() - place)));
    }

    private PrefixNode<String, Set<String>> node(ModelBytes in) {
        PrefixNode<String, Set<String>> node = new PrefixNode<>();
        int value = in.readInt();
        if (value >= 0) {
            node.setValue(values.get(value));
        }
        int children = in.readInt();
        for (int i = 0; i < children; i++) {
            String word = in.readString();
            node.put(word, node(in));
        }
        return node;
    }
}
