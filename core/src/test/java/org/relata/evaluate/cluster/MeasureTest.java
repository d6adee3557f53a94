package org.relata.evaluate.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Clusters written as "ab c" stand for {a, b} and {c}; every figure is worked out by hand. */
class MeasureTest {

    private static final Offset<Double> NEAR = within(1e-9);

    private static Clusters<String> clusters(String written) {
        List<List<String>> sets = new ArrayList<>();
        for (String set : Arrays.asList(written.split(" ", -1))) {
            sets.add(set.chars().mapToObj(c -> String.valueOf((char) c)).toList());
        }
        return new Clusters<>(sets);
    }

    private static void assertFigures(Measure measure, String gold, String found, double recall, double precision) {
        Tally tally = measure.of(clusters(gold), clusters(found));
        assertThat(tally.recall()).as(measure + " recall").isCloseTo(recall, NEAR);
        assertThat(tally.precision()).as(measure + " precision").isCloseTo(precision, NEAR);
    }

    @Test
    void theSameClustersAreAllRight() {
        for (Measure measure : Measure.values()) {
            assertFigures(measure, "abc de", "ed cab", 1, 1);
        }
        assertThat(ClusterTally.of(clusters("abc de"), clusters("abc de")).conll())
                .isCloseTo(1, NEAR);
    }

    // Gold {a b c} {d e f g}; found {a b} {c d} {f g h i}. The example of Pradhan and others (2014).
    @Test
    void everyMeasureOnAnExampleWithMissingAndAddedMentions() {
        String gold = "abc defg";
        String found = "ab cd fghi";
        // Links: abc lies in ab|c: 1 of 2; defg in d|e|fg: 1 of 3. Back: ab 1 of 1, cd 0 of 1, fghi in fg|h|i: 1 of 3.
        assertFigures(Measure.MUC, gold, found, 2.0 / 5, 2.0 / 5);
        // a, b: 2/3 each, c: 1/3; d: 1/4, e: 0, f, g: 2/4 each. Back: a, b: 1; c, d: 1/2; f, g: 2/4; h, i: 0.
        assertFigures(Measure.B_CUBED, gold, found, (5.0 / 3 + 5.0 / 4) / 7, (2 + 1 + 1) / 8.0);
        // abc–ab: 2·2/5, defg–fghi: 2·2/8; cd is left over.
        assertFigures(Measure.CEAF_E, gold, found, (0.8 + 0.5) / 2, (0.8 + 0.5) / 3);
    }

    @Test
    void oneClusterOfEverythingHasAllLinks() {
        assertFigures(Measure.MUC, "ab cd", "abcd", 1, 2.0 / 3);
        assertFigures(Measure.B_CUBED, "ab cd", "abcd", 1, 0.5);
        assertFigures(Measure.CEAF_E, "ab cd", "abcd", (2.0 * 2 / 6) / 2, 2.0 * 2 / 6);
    }

    @Test
    void nothingGatheredHasNoLinks() {
        assertFigures(Measure.MUC, "ab cd", "a b c d", 0, 0);
        assertFigures(Measure.B_CUBED, "ab cd", "a b c d", 0.5, 1);
        assertFigures(Measure.CEAF_E, "ab cd", "a b c d", (2.0 / 3 * 2) / 2, (2.0 / 3 * 2) / 4);
    }

    @Test
    void conllIsTheMeanOfTheThree() {
        ClusterTally tally = ClusterTally.of(clusters("ab cd"), clusters("abcd"));
        double muc = 2 * (2.0 / 3) / (1 + 2.0 / 3);
        double bCubed = 2 * 0.5 / 1.5;
        double ceaf = 2 * (1.0 / 3) * (2.0 / 3) / (1.0 / 3 + 2.0 / 3);
        assertThat(tally.conll()).isCloseTo((muc + bCubed + ceaf) / 3, NEAR);
    }

    @Test
    void documentsAddUpByTheirCounts() {
        Tally one = Measure.B_CUBED.of(clusters("ab"), clusters("ab"));
        Tally other = Measure.B_CUBED.of(clusters("abcdef"), clusters("a b c d e f"));
        assertThat(one.plus(other).recall()).isCloseTo((2 + 1) / 8.0, NEAR);
        assertThat(one.plus(other).precision()).isCloseTo(1, NEAR);
        ClusterTally sum = ClusterTally.none().plus(ClusterTally.of(clusters("ab"), clusters("ab")));
        assertThat(sum.conll()).isCloseTo(1, NEAR);
    }

    @Test
    void aMentionInTwoClustersIsRefused() {
        assertThatThrownBy(() -> clusters("ab bc")).hasMessageContaining("b");
    }

    // Greedy pairing takes the 5 first and gets 5 + 0; the best is 4 + 4.
    @Test
    void clustersArePairedAsWellAsCanBe() {
        assertThat(Assignment.best(new double[][] {{5, 4}, {4, 0}})).isEqualTo(8);
        assertThat(Assignment.best(new double[][] {{1}, {3}, {2}})).isEqualTo(3);
        assertThat(Assignment.best(new double[0][0])).isZero();
    }

    @Test
    void thePairingIsTheBestOfAllPermutations() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            double[][] value = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (double[] row : value) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextInt(10);
                }
            }
            assertThat(Assignment.best(value)).isEqualTo(bestFrom(value, 0, new boolean[value[0].length]));
        }
    }

    private static double bestFrom(double[][] value, int row, boolean[] taken) {
        if (row == value.length) {
            return 0;
        }
        double best = bestFrom(value, row + 1, taken);
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                taken[j] = true;
                best = Math.max(best, value[row][j] + bestFrom(value, row + 1, taken));
                taken[j] = false;
            }
        }
        return best;
    }
}
