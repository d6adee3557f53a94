package org.relata.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The layout of the lexica in the cache: tables of words that are asked where they lie, in the mapped file.
 *
 * <p>Values that many keys share (the word clusters, the name types) are written once in a table and stand as one
 * object in memory; vectors are decoded when their word is met.
 */
final class ModelEncoding {

    private ModelEncoding() {}

    static void writeVectors(Map<String, float[]> vectors, LittleEndianOutput out) throws IOException {
        int width = vectors.isEmpty() ? 0 : vectors.values().iterator().next().length;
        WordTableWriter words = new WordTableWriter(vectors.size());
        List<float[]> rows = new ArrayList<>(vectors.size());
        vectors.forEach((word, vector) -> {
            words.add(word, rows.size());
            rows.add(vector);
        });
        words.write(out);
        out.writeInt(width);
        for (float[] row : rows) {
            for (float value : row) {
                out.writeFloat(value);
            }
        }
    }

    static Map<String, float[]> readVectors(ModelBytes in) {
        WordTable words = WordTable.read(in);
        int width = in.readInt();
        FloatBuffer rows =
                in.block(Math.multiplyExact(words.size(), width * Float.BYTES)).asFloatBuffer();
        return new WordMap<>(words, row -> {
            float[] vector = new float[width];
            rows.get(row * width, vector);
            return vector;
        });
    }

    static void writeSets(Map<String, ? extends Collection<String>> map, LittleEndianOutput out) throws IOException {
        Map<List<String>, Integer> values = new LinkedHashMap<>();
        WordTableWriter words = new WordTableWriter(map.size());
        map.forEach((word, value) -> words.add(word, number(List.copyOf(value), values)));
        writeValues(values, out);
        words.write(out);
    }

    static Map<String, Set<String>> readSets(ModelBytes in) {
        List<Set<String>> values = toSets(readValues(in));
        return new WordMap<>(WordTable.read(in), values::get);
    }

    static Map<String, List<String>> readLists(ModelBytes in) {
        List<List<String>> values = readValues(in);
        return new WordMap<>(WordTable.read(in), values::get);
    }

    static void writeTree(PrefixTree<String, Set<String>> tree, LittleEndianOutput out) throws IOException {
        Map<List<String>, Integer> values = new LinkedHashMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LittleEndianOutput nodes = new LittleEndianOutput(bytes);
        WordTableWriter places = new WordTableWriter(tree.getRoot().size());
        for (Map.Entry<String, PrefixNode<String, Set<String>>> child : new TreeMap<>(tree.getRoot()).entrySet()) {
            places.add(child.getKey(), bytes.size());
            writeNode(child.getValue(), values, nodes);
            nodes.flush();
        }
        writeValues(values, out);
        places.write(out);
        out.writeBytes(bytes.toByteArray());
    }

    static PrefixTree<String, Set<String>> readTree(ModelBytes in) {
        List<Set<String>> values = toSets(readValues(in));
        WordTable places = WordTable.read(in);
        PrefixTree<String, Set<String>> tree = new PrefixTree<>();
        tree.setRoot(new GazetteerRoot(places, in.block(in.readInt()), values));
        return tree;
    }

    private static void writeNode(
            PrefixNode<String, Set<String>> node, Map<List<String>, Integer> values, LittleEndianOutput out)
            throws IOException {
        out.writeInt(node.hasValue() ? number(List.copyOf(node.getValue()), values) : -1);
        out.writeInt(node.size());
        for (Map.Entry<String, PrefixNode<String, Set<String>>> child : new TreeMap<>(node).entrySet()) {
            out.writeString(child.getKey());
            writeNode(child.getValue(), values, out);
        }
    }

    private static int number(List<String> value, Map<List<String>, Integer> values) {
        return values.computeIfAbsent(value, added -> values.size());
    }

    private static void writeValues(Map<List<String>, Integer> values, LittleEndianOutput out) throws IOException {
        out.writeInt(values.size());
        for (List<String> value : values.keySet()) {
            out.writeInt(value.size());
            for (String one : value) {
                out.writeString(one);
            }
        }
    }

    private static List<List<String>> readValues(ModelBytes in) {
        int size = in.readInt();
        List<List<String>> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int count = in.readInt();
            List<String> value = new ArrayList<>(count);
            for (int j = 0; j < count; j++) {
                value.add(in.readString());
            }
            values.add(value);
        }
        return values;
    }

    private static List<Set<String>> toSets(List<List<String>> values) {
        List<Set<String>> sets = new ArrayList<>(values.size());
        for (List<String> value : values) {
            sets.add(new HashSet<>(value));
        }
        return sets;
    }
}
