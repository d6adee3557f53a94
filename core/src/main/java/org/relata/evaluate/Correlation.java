package org.relata.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;

/** Pearson's r and the mean absolute error of pairs of numbers, as they come. */
final class Correlation {

    private long n;
    private double meanX;
    private double meanY;
    private double squaresX;
    private double squaresY;
    private double products;
    private double errors;

    // Welford's update: sums of squares of large numbers would lose the digits that matter.
    void add(double x, double y) {
        n++;
        double deltaX = x - meanX;
        double deltaY = y - meanY;
        meanX += deltaX / n;
        meanY += deltaY / n;
        squaresX += deltaX * (x - meanX);
        squaresY += deltaY * (y - meanY);
        products += deltaX * (y - meanY);
        errors += Math.abs(x - y);
    }

    Score score(String measure, String label) {
        Map<String, Double> figures = new LinkedHashMap<>();
        double spread = Math.sqrt(squaresX * squaresY);
        figures.put("pearson", spread == 0 ? 0 : products / spread);
        figures.put("mean_error", n == 0 ? 0 : errors / n);
        return new Score(measure, label, n, figures);
    }
}
