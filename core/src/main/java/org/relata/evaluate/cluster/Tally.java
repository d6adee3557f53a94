package org.relata.evaluate.cluster;

/**
 * Numerators and denominators of recall and precision. They add up over documents.
 *
 * @param recalled what of the gold was found
 * @param gold how much gold there is
 * @param right what of the found is right
 * @param found how much was found
 */
public record Tally(double recalled, double gold, double right, double found) {

    /** Of no document. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(recalled + other.recalled, gold + other.gold, right + other.right, found + other.found);
    }

    /** 0 where there is no gold. */
    public double recall() {
        return gold == 0 ? 0 : recalled / gold;
    }

    /** 0 where nothing was found. */
    public double precision() {
        return found == 0 ? 0 : right / found;
    }

    /** The harmonic mean of both. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
