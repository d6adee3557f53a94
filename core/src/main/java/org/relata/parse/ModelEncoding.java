package org.relata.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The layout of the lexica in the cache: plain records that load several times as fast as Java's serialisation.
 *
 * <p>Values that many keys share (the word clusters, the name types) are written once in a table and stand as one
 * object in memory.
 */
final class ModelEncoding {

    private static final int LONGEST = 0xFFFF;

    private ModelEncoding() {}

    static void writeVectors(Map<String, float[]> vectors, DataOutputStream out) throws IOException {
        int width = vectors.isEmpty() ? 0 : vectors.values().iterator().next().length;
        out.writeInt(vectors.size());
        out.writeInt(width);
        ByteBuffer buffer = ByteBuffer.allocate(width * Float.BYTES);
        for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
            writeString(entry.getKey(), out);
            buffer.clear();
            buffer.asFloatBuffer().put(entry.getValue());
            out.write(buffer.array());
        }
    }

    static Map<String, float[]> readVectors(DataInputStream in) throws IOException {
        int size = in.readInt();
        int width = in.readInt();
        Map<String, float[]> vectors = new HashMap<>(size * 4 / 3 + 1);
        byte[] bytes = new byte[width * Float.BYTES];
        for (int i = 0; i < size; i++) {
            String word = readString(in);
            in.readFully(bytes);
            float[] vector = new float[width];
            ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
            vectors.put(word, vector);
        }
        return vectors;
    }

    static void writeSets(Map<String, ? extends Collection<String>> map, DataOutputStream out) throws IOException {
        Map<List<String>, Integer> table = new LinkedHashMap<>();
        for (Collection<String> values : map.values()) {
            table.putIfAbsent(List.copyOf(values), table.size());
        }
        writeTable(table, out);
        out.writeInt(map.size());
        for (Map.Entry<String, ? extends Collection<String>> entry : map.entrySet()) {
            writeString(entry.getKey(), out);
            out.writeInt(table.getOrDefault(List.copyOf(entry.getValue()), -1));
        }
    }

    static Map<String, Set<String>> readSets(DataInputStream in) throws IOException {
        return readMap(in, toSets(readTable(in)));
    }

    static Map<String, List<String>> readLists(DataInputStream in) throws IOException {
        return readMap(in, readTable(in));
    }

    private static <T> Map<String, T> readMap(DataInputStream in, List<T> values) throws IOException {
        int size = in.readInt();
        Map<String, T> map = new HashMap<>(size * 4 / 3 + 1);
        for (int i = 0; i < size; i++) {
            map.put(readString(in), values.get(in.readInt()));
        }
        return map;
    }

    static void writeTree(PrefixTree<String, Set<String>> tree, DataOutputStream out) throws IOException {
        Map<List<String>, Integer> table = new LinkedHashMap<>();
        collect(tree.getRoot(), table);
        writeTable(table, out);
        writeNode(tree.getRoot(), table, out);
    }

    static PrefixTree<String, Set<String>> readTree(DataInputStream in) throws IOException {
        PrefixTree<String, Set<String>> tree = new PrefixTree<>();
        tree.setRoot(readNode(in, toSets(readTable(in))));
        return tree;
    }

    private static void collect(PrefixNode<String, Set<String>> node, Map<List<String>, Integer> table) {
        if (node.hasValue()) {
            table.putIfAbsent(List.copyOf(node.getValue()), table.size());
        }
        for (PrefixNode<String, Set<String>> child : node.values()) {
            collect(child, table);
        }
    }

    private static void writeNode(
            PrefixNode<String, Set<String>> node, Map<List<String>, Integer> table, DataOutputStream out)
            throws IOException {
        out.writeInt(node.hasValue() ? table.getOrDefault(List.copyOf(node.getValue()), -1) : -1);
        out.writeInt(node.size());
        for (Map.Entry<String, PrefixNode<String, Set<String>>> child : new TreeMap<>(node).entrySet()) {
            writeString(child.getKey(), out);
            writeNode(child.getValue(), table, out);
        }
    }

    private static PrefixNode<String, Set<String>> readNode(DataInputStream in, List<Set<String>> values)
            throws IOException {
        PrefixNode<String, Set<String>> node = new PrefixNode<>();
        int value = in.readInt();
        if (value >= 0) {
            node.setValue(values.get(value));
        }
        int children = in.readInt();
        for (int i = 0; i < children; i++) {
            String key = readString(in);
            node.put(key, readNode(in, values));
        }
        return node;
    }

    private static void writeTable(Map<List<String>, Integer> table, DataOutputStream out) throws IOException {
        out.writeInt(table.size());
        for (List<String> values : table.keySet()) {
            out.writeInt(values.size());
            for (String value : values) {
                writeString(value, out);
            }
        }
    }

    private static List<List<String>> readTable(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<List<String>> table = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int count = in.readInt();
            List<String> values = new ArrayList<>(count);
            for (int j = 0; j < count; j++) {
                values.add(readString(in));
            }
            table.add(values);
        }
        return table;
    }

    private static List<Set<String>> toSets(List<List<String>> table) {
        List<Set<String>> sets = new ArrayList<>(table.size());
        for (List<String> values : table) {
            sets.add(new HashSet<>(values));
        }
        return sets;
    }

    private static void writeString(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new IOException("a word of " + bytes.length + " bytes does not fit the cache");
        }
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static String readString(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readUnsignedShort()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
