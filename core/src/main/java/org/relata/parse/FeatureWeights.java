package org.relata.parse;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.nio.FloatBuffer;

/**
 * The weights of each feature for each label, read from the mapped file.
 *
 * <p>Adds in the order of NLP4J's {@code ColumnMajorVector}, so that the sums are the same to the last bit.
 */
final class FeatureWeights extends MajorVector {

    private static final long serialVersionUID = 1;

    private final transient FloatBuffer rows;

    FeatureWeights(int features, int labels, FloatBuffer rows) {
        this.rows = rows;
        this.feature_size = features;
        this.label_size = labels;
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        float[] row = new float[scores.length];
        for (SparseItem feature : features.getVector()) {
            if (feature.getIndex() < feature_size) {
                addRow(feature.getIndex(), feature.getValue(), row, scores);
            }
        }
    }

    @Override
    public void addScores(float[] features, float[] scores) {
        float[] row = new float[scores.length];
        for (int i = 0; i < features.length; i++) {
            addRow(i, features[i], row, scores);
        }
    }

    private void addRow(int feature, float value, float[] row, float[] scores) {
        rows.get(feature * label_size, row);
        for (int i = 0; i < row.length; i++) {
            scores[i] += row[i] * value;
        }
    }

    @Override
    public float get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.limit();
    }

    @Override
    public int indexOf(int label, int feature) {
        return feature * label_size + label;
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
