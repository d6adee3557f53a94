package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Features in tables and weights without zeros give the scores of NLP4J's own, to the last bit. */
class FeatureTablesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givesTheScoresOfTheComponentThatWasWritten(long seed) throws Exception {
        OnlineComponent<NLPNode, POSState<NLPNode>> component = TinyComponent.of(seed);
        OnlineComponent<NLPNode, POSState<NLPNode>> loaded = reread(component);
        assertThat(loaded.getFeatureTemplate()).isInstanceOf(TableTemplate.class);
        for (long text = seed; text < seed + 4; text++) {
            List<float[]> expected = TinyComponent.scores(component, text);
            assertThat(expected).anySatisfy(scores -> assertThat(scores).isNotEqualTo(new float[scores.length]));
            assertThat(TinyComponent.scores(loaded, text)).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        OnlineComponent<NLPNode, POSState<NLPNode>> component = TinyComponent.of(1);
        OnlineComponent<NLPNode, POSState<NLPNode>> loaded = reread(component);
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<float[]>>> all = IntStream.range(0, 40)
                    .mapToObj(text -> workers.submit(() -> TinyComponent.scores(loaded, text)))
                    .toList();
            for (int text = 0; text < all.size(); text++) {
                assertThat(all.get(text).get()).containsExactlyElementsOf(TinyComponent.scores(component, text));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void theSameComponentGivesTheSameBytes() throws IOException {
        assertThat(bytes(TinyComponent.of(3))).isEqualTo(bytes(TinyComponent.of(3)));
    }

    @Test
    void moreLabelsThanAByteTellsApartAreRefused() {
        ColumnMajorVector weights = new ColumnMajorVector();
        weights.expand(257, 2, () -> 1);
        assertThatThrownBy(() -> WeightRows.places(weights))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("257 labels");
    }

    private static byte[] bytes(OnlineComponent<?, ?> component) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LittleEndianOutput out = new LittleEndianOutput(bytes);
        LearnedComponent.write(component, out);
        out.flush();
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private static OnlineComponent<NLPNode, POSState<NLPNode>> reread(OnlineComponent<?, ?> component)
            throws Exception {
        ModelBytes in = new ModelBytes(ByteBuffer.wrap(bytes(component)));
        return (OnlineComponent<NLPNode, POSState<NLPNode>>) LearnedComponent.read(in);
    }
}
