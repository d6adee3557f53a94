package org.relata.parse;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;

/**
 * The weights of each feature for those labels for which it has any: of the weights of NLP4J's English model more than
 * nine in ten are zero.
 *
 * <p>The row at a place holds how many weights there are, then a label and a weight for each; where most labels have one,
 * the weights of all labels in order. Rows are added in the order of the features, as NLP4J's {@code ColumnMajorVector}
 * adds them, so that the sums are the same to the last bit: a sum is not changed by a zero.
 */
final class WeightRows extends MajorVector {

    private static final long serialVersionUID = 1;

    /** In the place of the number of weights: all labels in order. */
    private static final int FULL = 255;

    private static final int BYTE = 255;

    private final transient byte[] labels;
    private final transient float[] values;

    private WeightRows(int labelSize, byte[] labels, float[] values) {
        this.labels = labels;
        this.values = values;
        this.label_size = labelSize;
    }

    static WeightRows read(ModelBytes in) {
        int labelSize = in.readInt();
        byte[] labels = in.readBytes();
        return new WeightRows(labelSize, labels, in.floats(labels.length));
    }

    /**
     * Where the row of each feature will stand; 0 for those without weights.
     *
     * @throws IOException when there are more labels than a byte tells apart, or more weights than a slot of
     *     {@link FeatureTables} can point at
     */
    static int[] places(MajorVector vector) throws IOException {
        if (vector.getLabelSize() >= FULL) {
            throw new IOException("the model has " + vector.getLabelSize() + " labels");
        }
        int[] places = new int[vector.getFeatureSize()];
        long end = 1;
        for (int feature = 0; feature < places.length; feature++) {
            int weights = weights(vector, feature);
            places[feature] = weights == 0 ? 0 : (int) end;
            end += weights == 0 ? 0 : 1 + length(vector, weights);
            if (end > 1 << FeatureTables.PLACE_BITS) {
                throw new IOException("the model has more weights than can be told apart");
            }
        }
        return places;
    }

    private static int weights(MajorVector vector, int feature) {
        int weights = 0;
        for (int label = 0; label < vector.getLabelSize(); label++) {
            weights += vector.get(vector.indexOf(label, feature)) == 0 ? 0 : 1;
        }
        return weights;
    }

    private static int length(MajorVector vector, int weights) {
        return isFull(vector, weights) ? vector.getLabelSize() : weights;
    }

    private static boolean isFull(MajorVector vector, int weights) {
        return weights > vector.getLabelSize() / 2;
    }

    static void write(MajorVector vector, int[] places, LittleEndianOutput out) throws IOException {
        int end = 1;
        for (int feature = 0; feature < places.length; feature++) {
            end += places[feature] == 0 ? 0 : 1 + length(vector, weights(vector, feature));
        }
        byte[] labels = new byte[end];
        float[] values = new float[end];
        for (int feature = 0; feature < places.length; feature++) {
            if (places[feature] != 0) {
                fill(vector, feature, places[feature], labels, values);
            }
        }
        out.writeInt(vector.getLabelSize());
        out.writeBytes(labels);
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    private static void fill(MajorVector vector, int feature, int place, byte[] labels, float[] values) {
        int weights = weights(vector, feature);
        boolean full = isFull(vector, weights);
        labels[place] = (byte) (full ? FULL : weights);
        int next = place + 1;
        for (int label = 0; label < vector.getLabelSize(); label++) {
            float value = vector.get(vector.indexOf(label, feature));
            if (full || value != 0) {
                labels[next] = (byte) label;
                values[next++] = value;
            }
        }
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        if (!(features instanceof FoundFeatures found)) {
            throw new UnsupportedOperationException("features are found by their tables only");
        }
        for (int i = 0; i < found.size(); i++) {
            addRow(found.place(i), scores);
        }
    }

    private void addRow(int place, float[] scores) {
        int weights = labels[place] & BYTE;
        if (weights == FULL) {
            for (int label = 0; label < scores.length; label++) {
                scores[label] += values[place + 1 + label];
            }
            return;
        }
        for (int i = place + 1; i <= place + weights; i++) {
            scores[labels[i] & BYTE] += values[i];
        }
    }

    @Override
    public void addScores(float[] features, float[] scores) {
        throw new UnsupportedOperationException("these weights are of features that are there or not");
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public int indexOf(int label, int feature) {
        throw new UnsupportedOperationException("the features have places, not numbers");
    }

    @Override
    public boolean expand(int features, int labels, WeightGenerator generator) {
        throw new UnsupportedOperationException("the model is not trained here");
    }

    @Override
    protected void setRowSize(int size) {
        feature_size = size;
    }

    @Override
    protected void setColumnSize(int size) {
        label_size = size;
    }

    @Override
    protected MajorVector createInstance() {
        throw new UnsupportedOperationException("the model is not trained here");
    }
}
