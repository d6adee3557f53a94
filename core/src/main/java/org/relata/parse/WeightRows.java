package org.relata.parse;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import it.unimi.dsi.fastutil.floats.FloatArrayList;
import java.io.IOException;

/**
 * The weights of each feature for those labels for which it has any: of the weights of NLP4J's English model more than
 * nine in ten are zero.
 *
 * <p>The row at a place holds how many weights there are, the weights, and their labels, four to a number, so that most
 * rows are one or two lines of memory. Where most labels have a weight, it holds where the weights of all labels stand.
 * Rows are added in the order of the features, as NLP4J's {@code ColumnMajorVector} adds them, so that the sums are the
 * same to the last bit: a sum is not changed by a zero.
 */
final class WeightRows extends MajorVector {

    private static final long serialVersionUID = 1;

    private static final int MOST_LABELS = 256;

    private final transient int[] rows;
    private final transient float[] whole;

    private WeightRows(int labelSize, int[] rows, float[] whole) {
        this.rows = rows;
        this.whole = whole;
        this.label_size = labelSize;
    }

    static WeightRows read(ModelBytes in) {
        return new WeightRows(in.readInt(), in.ints(in.readInt()), in.floats(in.readInt()));
    }

    /**
     * Where the row of each feature will stand; 0 for those without weights.
     *
     * @throws IOException when there are more labels than a byte tells apart, or more weights than a slot of
     *     {@link FeatureTables} can point at
     */
    static int[] places(MajorVector vector) throws IOException {
        if (vector.getLabelSize() > MOST_LABELS) {
            throw new IOException("the model has " + vector.getLabelSize() + " labels");
        }
        int[] places = new int[vector.getFeatureSize()];
        int end = 1;
        for (int feature = 0; feature < places.length; feature++) {
            int weights = weights(vector, feature);
            places[feature] = weights == 0 ? 0 : end;
            end += length(vector, weights);
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

    /** How many numbers the row takes. */
    private static int length(MajorVector vector, int weights) {
        if (weights == 0) {
            return 0;
        }
        return isWhole(vector, weights) ? 1 : 1 + weights + (weights + Integer.BYTES - 1) / Integer.BYTES;
    }

    private static boolean isWhole(MajorVector vector, int weights) {
        return weights > vector.getLabelSize() / 2;
    }

    static void write(MajorVector vector, int[] places, LittleEndianOutput out) throws IOException {
        int end = 1;
        FloatArrayList whole = new FloatArrayList();
        for (int feature = 0; feature < places.length; feature++) {
            end += length(vector, weights(vector, feature));
        }
        int[] rows = new int[end];
        for (int feature = 0; feature < places.length; feature++) {
            if (places[feature] != 0) {
                fill(vector, feature, places[feature], rows, whole);
            }
        }
        out.writeInt(vector.getLabelSize());
        out.writeInt(rows.length);
        for (int number : rows) {
            out.writeInt(number);
        }
        out.writeInt(whole.size());
        for (float weight : whole) {
            out.writeFloat(weight);
        }
    }

    private static void fill(MajorVector vector, int feature, int place, int[] rows, FloatArrayList whole) {
        int weights = weights(vector, feature);
        boolean isWhole = isWhole(vector, weights);
        rows[place] = isWhole ? ~whole.size() : weights;
        int next = 0;
        for (int label = 0; label < vector.getLabelSize(); label++) {
            float weight = vector.get(vector.indexOf(label, feature));
            if (isWhole) {
                whole.add(weight);
            } else if (weight != 0) {
                rows[place + 1 + next] = Float.floatToRawIntBits(weight);
                rows[place + 1 + weights + next / Integer.BYTES] |= label << (next % Integer.BYTES * Byte.SIZE);
                next++;
            }
        }
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        if (!(features instanceof FoundFeatures found)) {
            throw new UnsupportedOperationException("features are found by their tables only");
        }
        // All rows are touched before the first is added: the processor waits for them at once.
        int[] heads = new int[found.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = rows[found.place(i)];
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0) {
                addWhole(~heads[i], scores);
            } else {
                addRow(found.place(i) + 1, heads[i], scores);
            }
        }
    }

    private void addWhole(int place, float[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += whole[place + label];
        }
    }

    private void addRow(int place, int weights, float[] scores) {
        int labels = 0;
        for (int i = 0; i < weights; i++) {
            labels = i % Integer.BYTES == 0 ? rows[place + weights + i / Integer.BYTES] : labels >>> Byte.SIZE;
            scores[labels & MOST_LABELS - 1] += Float.intBitsToFloat(rows[place + i]);
        }
    }

    @Override
    public void addScores(float[] features, float[] scores) {
        throw new UnsupportedOperationException("these weights are of features that are there or not");
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public int indexOf(int label, int feature) {
        throw new UnsupportedOperationException("the features have places, not numbers");
    }

    @Override
    public boolean expand(int labels, int features, WeightGenerator generator) {
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
