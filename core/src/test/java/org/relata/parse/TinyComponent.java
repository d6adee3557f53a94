package org.relata.parse;

import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.optimization.method.AdaGradMiniBatch;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** A tagger of a few words, in the form of the real components: what it knows it was shown by its own template. */
final class TinyComponent {

    private static final int LABELS = 5;

    /** Words that joined with {@code _} can be mistaken for others. */
    private static final List<String> WORDS =
            List.of("tin", "tin_ore", "ore", "_", "__", "tin_", "_ore", "ore_tin", "Port", "lagoon", "salt");

    private static final List<String> TAGS = List.of("NN", "NN_VB", "VB", "_", "JJ");

    private TinyComponent() {}

    /** The same for the same seed. */
    static OnlineComponent<NLPNode, POSState<NLPNode>> of(long seed) {
        FeatureTemplate<NLPNode, POSState<NLPNode>> template = template();
        for (NLPNode[] nodes : sentences(seed, 12)) {
            for (POSState<NLPNode> state = new POSState<>(nodes); !state.isTerminate(); step(state, template)) {
                template.createSparseVector(state, true);
            }
        }
        template.initFeatureCount();
        OnlineComponent<NLPNode, POSState<NLPNode>> tagger = new POSTagger<>();
        tagger.setFeatureTemplate(template);
        tagger.setOptimizer(optimizer(template.getSparseFeatureSize(), new Random(seed)));
        return tagger;
    }

    private static FeatureTemplate<NLPNode, POSState<NLPNode>> template() {
        FeatureTemplate<NLPNode, POSState<NLPNode>> template = new FeatureTemplate<>(null, new HyperParameter());
        template.setCutoff(0);
        template.addSet(item(Field.word_clusters, 0, null));
        template.addSet(item(Field.ambiguity_classes, 0, null));
        template.addSet(item(Field.positional, 0, null));
        template.add(item(Field.word_form, 0, null));
        template.add(item(Field.suffix, 0, 2));
        template.add(item(Field.part_of_speech_tag, -1, null));
        template.add(item(Field.word_form, -1, null), item(Field.word_form, 0, null));
        template.add(item(Field.part_of_speech_tag, -1, null), item(Field.ambiguity_classes, 0, null));
        template.add(
                item(Field.word_form, -1, null),
                item(Field.part_of_speech_tag, -1, null),
                item(Field.word_form, 1, null));
        return template;
    }

    private static FeatureItem item(Field field, int window, Object attribute) {
        return new FeatureItem(Source.i, null, window, field, attribute);
    }

    /** Some features have no weights, some few, some one for nearly every label. */
    private static OnlineOptimizer optimizer(int features, Random random) {
        WeightVector weights = new WeightVector();
        weights.expand(features, 0, LABELS, () -> 0);
        MajorVector sparse = weights.getSparseWeightVector();
        for (int feature = 1; feature < features; feature++) {
            int share = random.nextInt(4);
            for (int label = 0; label < LABELS; label++) {
                float weight = random.nextInt(4) < share ? random.nextFloat() - 0.5f : 0;
                sparse.set(sparse.indexOf(label, feature), weight);
            }
        }
        OnlineOptimizer optimizer = new AdaGradMiniBatch(weights, 0.01f, 0);
        optimizer.addLabels(TAGS);
        return optimizer;
    }

    /** The scores of every label at every word of made-up sentences; tags are set on the way. */
    static List<float[]> scores(OnlineComponent<NLPNode, POSState<NLPNode>> tagger, long seed) {
        List<float[]> scores = new ArrayList<>();
        FeatureTemplate<NLPNode, POSState<NLPNode>> template = tagger.getFeatureTemplate();
        for (NLPNode[] nodes : sentences(seed, 30)) {
            for (POSState<NLPNode> state = new POSState<>(nodes); !state.isTerminate(); step(state, template)) {
                scores.add(tagger.getOptimizer().scores(template.createFeatureVector(state, false)));
            }
        }
        return scores;
    }

    /** Tags the word at hand by its place only, so that all components go the same way. */
    private static void step(POSState<NLPNode> state, FeatureTemplate<NLPNode, POSState<NLPNode>> template) {
        OnlineOptimizer labels = new AdaGradMiniBatch(new WeightVector(), 0.01f, 0);
        labels.addLabels(TAGS);
        int label = (state.getInputIndex() * 7 + template.getTemplateSize()) % TAGS.size();
        state.next(labels.getLabelMap(), new int[] {label, -1}, new float[TAGS.size()]);
    }

    private static List<NLPNode[]> sentences(long seed, int count) {
        Random random = new Random(seed);
        List<NLPNode[]> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            NLPNode[] nodes = new NLPNode[2 + random.nextInt(40)];
            nodes[0] = new NLPNode();
            nodes[0].toRoot();
            for (int id = 1; id < nodes.length; id++) {
                nodes[id] = node(id, random);
            }
            sentences.add(nodes);
        }
        return sentences;
    }

    private static NLPNode node(int id, Random random) {
        NLPNode node = new NLPNode(id, WORDS.get(random.nextInt(WORDS.size())));
        node.setAmbiguityClasses(List.of(TAGS.get(random.nextInt(TAGS.size())), TAGS.get(random.nextInt(TAGS.size()))));
        node.setWordClusters(new TreeSet<>(List.of("0" + random.nextInt(3), "1" + random.nextInt(3))));
        return node;
    }
}
