package org.relata.parse;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;

/**
 * The layout of a trained component: its features and its weights, which are nearly all of it, as {@link FeatureTables}
 * and {@link WeightRows}; the rest in Java's serialisation, without features and with a note in the place of the weights.
 */
final class LearnedComponent {

    private LearnedComponent() {}

    /** Stands for the weights of the features. */
    private record Weights() implements Serializable {}

    static void write(OnlineComponent<?, ?> component, LittleEndianOutput out) throws IOException {
        if (component.getOptimizer().getBias() != 0) {
            throw new IOException("the model has a bias, which is no feature");
        }
        MajorVector weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Object2IntMap<String>> features;
        try (Rest rest = new Rest(bytes, weights)) {
            rest.writeObject(component);
            features = rest.features;
        }
        int[] places = WeightRows.places(weights);
        new FeatureTablesWriter(component.getFeatureTemplate(), features).write(places, out);
        WeightRows.write(weights, places, out);
        out.writeBytes(bytes.toByteArray());
    }

    static Object read(ModelBytes in) throws IOException, ClassNotFoundException {
        FeatureTables tables = FeatureTables.read(in);
        WeightRows weights = WeightRows.read(in);
        InputStream rest = new ByteArrayInputStream(in.readBytes());
        try (ObjectInputStream objects = new WithWeights(rest, weights)) {
            OnlineComponent<?, ?> component = (OnlineComponent<?, ?>) objects.readObject();
            lookUp(component, tables);
            return component;
        }
    }

    private static <N extends AbstractNLPNode<N>, S extends NLPState<N>> void lookUp(
            OnlineComponent<N, S> component, FeatureTables tables) {
        component.setFeatureTemplate(new TableTemplate<>(component.getFeatureTemplate(), tables));
    }

    /** Takes the features and the weights out of what is written. */
    private static final class Rest extends ObjectOutputStream {

        private final MajorVector weights;
        private List<Object2IntMap<String>> features = List.of();

        Rest(OutputStream out, MajorVector weights) throws IOException {
            super(out);
            this.weights = weights;
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) {
            if (object == weights) {
                return new Weights();
            }
            if (object instanceof FeatureMap map) {
                features = map.getIndexMaps();
                return new FeatureMap();
            }
            return object;
        }
    }

    /** Puts the weights back into what is read. */
    private static final class WithWeights extends ObjectInputStream {

        private final WeightRows weights;

        WithWeights(InputStream in, WeightRows weights) throws IOException {
            super(in);
            this.weights = weights;
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object object) {
            return object instanceof Weights ? weights : object;
        }
    }
}
