package org.relata.parse;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The layout of a trained component: its numbers of features and its weights, which are nearly all of it, as blocks
 * that are used where they lie; the rest in Java's serialisation, with a note in the place of each block.
 */
final class LearnedComponent {

    /** Maps of fewer entries stay with the rest. */
    private static final int LARGE = 64;

    private LearnedComponent() {}

    /** Stands for the map of features with this number. */
    private record Features(int number) implements Serializable {}

    /** Stands for the weights with this number. */
    private record Weights(int number) implements Serializable {}

    static void write(Object component, LittleEndianOutput out) throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        List<Object2IntOpenHashMap<?>> features = new ArrayList<>();
        List<MajorVector> weights = new ArrayList<>();
        try (ObjectOutputStream objects = new Notes(rest, features, weights)) {
            objects.writeObject(component);
        }
        out.writeInt(features.size());
        for (Object2IntOpenHashMap<?> map : features) {
            writeFeatures(map, out);
        }
        out.writeInt(weights.size());
        for (MajorVector vector : weights) {
            writeWeights(vector, out);
        }
        out.writeBytes(rest.toByteArray());
    }

    private static void writeFeatures(Object2IntOpenHashMap<?> map, LittleEndianOutput out) throws IOException {
        WordTableWriter table = new WordTableWriter(map.size());
        for (Object2IntMap.Entry<?> entry : map.object2IntEntrySet()) {
            table.add((String) entry.getKey(), entry.getIntValue());
        }
        table.write(out);
    }

    private static void writeWeights(MajorVector vector, LittleEndianOutput out) throws IOException {
        out.writeInt(vector.getFeatureSize());
        out.writeInt(vector.getLabelSize());
        out.writeInt(vector.size());
        for (int i = 0; i < vector.size(); i++) {
            out.writeFloat(vector.get(i));
        }
    }

    static Object read(ModelBytes in) throws IOException, ClassNotFoundException {
        List<FeatureNumbers> features = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            features.add(new FeatureNumbers(WordTable.read(in)));
        }
        List<FeatureWeights> weights = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            weights.add(new FeatureWeights(in.readInt(), in.readInt(), in.floats(in.readInt())));
        }
        InputStream rest = new ByteArrayInputStream(in.readBytes());
        try (ObjectInputStream objects = new Blocks(rest, features, weights)) {
            return objects.readObject();
        }
    }

    /** Takes the blocks out of what is written. */
    private static final class Notes extends ObjectOutputStream {

        private final List<Object2IntOpenHashMap<?>> features;
        private final List<MajorVector> weights;

        Notes(OutputStream out, List<Object2IntOpenHashMap<?>> features, List<MajorVector> weights) throws IOException {
            super(out);
            this.features = features;
            this.weights = weights;
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) {
            if (object instanceof ColumnMajorVector vector) {
                weights.add(vector);
                return new Weights(weights.size() - 1);
            }
            if (object instanceof Object2IntOpenHashMap<?> map && map.size() >= LARGE) {
                features.add(map);
                return new Features(features.size() - 1);
            }
            return object;
        }
    }

    /** Puts the blocks back into what is read. */
    private static final class Blocks extends ObjectInputStream {

        private final List<FeatureNumbers> features;
        private final List<FeatureWeights> weights;

        Blocks(InputStream in, List<FeatureNumbers> features, List<FeatureWeights> weights) throws IOException {
            super(in);
            this.features = features;
            this.weights = weights;
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object object) {
            if (object instanceof Weights note) {
                return weights.get(note.number());
            }
            if (object instanceof Features note) {
                return features.get(note.number());
            }
            return object;
        }
    }
}
